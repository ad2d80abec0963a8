import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import type { FactReference, Phrasing } from '../../document/index.ts';
import { checkForecastsTogether, factsOf, literalsIn, stateTogether, visitRun } from '../../document/index.ts';
import type { Dataset, FactForm } from '../../facts/index.ts';
import type { Chart, NamedFigure } from '../chart.ts';
import { plainText } from '../plain-text.ts';
import type { ChartSpec } from '../spec.ts';
import type { StringContext } from './render-string.ts';
import { renderString } from './render-string.ts';
import type { Resolved } from './resolved.ts';
import type { ChartWords } from './words.ts';

type Run = readonly Phrasing[];

/** Forms that print the figure of a fact; others print when it is, how it was computed or what is measured. */
const figureForms: ReadonlySet<FactForm> = new Set(['full', 'short', 'value', 'bare', 'number']);

/** The names that a chart file gives its series and groups; none where the facts name the bars. */
export interface ChartNames {
  readonly series: readonly Run[];
  readonly groups: readonly Run[];
}

/** Renders the names of series and groups. */
export function renderNames(context: StringContext): Checked<ChartNames> {
  const { data } = context.spec;
  if (!('groups' in data)) return { value: { series: [], groups: [] }, diagnostics: [] };
  const series = data.series.map(({ name: text, path }) => renderString({ text, path }, context));
  const groups = data.groups.map(({ label }, index) =>
    renderString({ text: label, path: ['data', 'groups', index, 'label'] }, context),
  );
  return {
    value: { series: series.map(({ value }) => value), groups: groups.map(({ value }) => value) },
    diagnostics: [...series, ...groups].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The names as they are printed: of each figure in one, what the name or the words around the chart say is left out. */
export function toPrintedNames({ series, groups }: ChartNames, { title, subtitle, note }: ChartWords): ChartNames {
  const stated = (name: Run) => stateTogether({ name }, [title, subtitle, note]).name;
  return { series: series.map(stated), groups: groups.map(stated) };
}

/** Finds projected figures in the words and names of a chart that nothing calls projected. */
export function checkChartForecasts(
  { title, subtitle, note }: ChartWords,
  { series, groups }: ChartNames,
  dataset: Dataset,
): readonly Diagnostic[] {
  const words = [title, subtitle, note];
  return [
    ...checkForecastsTogether(words, dataset),
    ...[...series, ...groups].flatMap((name) => checkForecastsTogether([name], dataset, words)),
  ];
}

/** The facts of a chart with the names that its file gives them. */
export function withNames(resolved: Resolved, { series, groups }: ChartNames): Resolved {
  const nameOf = (names: readonly Run[], index: number, own: string) => {
    const name = names[index];
    return name === undefined ? own : plainText(name);
  };
  return {
    ...resolved,
    categories: resolved.categories.map((category, index) => nameOf(groups, index, category)),
    series: resolved.series.map(({ name, cells }, index) => ({ name: nameOf(series, index, name), cells })),
  };
}

/** What the names print: those of groups, then those of series where these are drawn. */
export function printedInNames(
  { series, groups }: ChartNames,
  { stack }: ChartSpec,
  resolved: Resolved,
): Pick<Chart, 'named' | 'literals' | 'facts'> {
  const drawn = series.filter((_, index) => (stack === 'none' ? isOfSeveral : hasNeighbour)(resolved, index));
  const references = [...groups, ...drawn].flatMap(referencesIn);
  return {
    named: references.filter(({ form }) => figureForms.has(form)).map(toNamed),
    facts: references.flatMap(factsOf),
    literals: [...groups, ...drawn].flatMap(literalsIn),
  };
}

/** Bars side by side are named where there is more than one series. */
function isOfSeveral({ series }: Resolved, index: number): boolean {
  return series.length > 1 && series[index]?.cells.some((cell) => cell !== null) === true;
}

/** A bar of a stack is named where it has another beside it. */
function hasNeighbour({ series }: Resolved, index: number): boolean {
  const cells = series[index]?.cells ?? [];
  return cells.some((cell, category) => cell !== null && series.filter((other) => other.cells[category]).length > 1);
}

function referencesIn(run: Run): readonly FactReference[] {
  const references: FactReference[] = [];
  visitRun(run, (node) => {
    if (node.type === 'factReference') references.push(node);
  });
  return references;
}

function toNamed({ fact, printed }: FactReference): NamedFigure {
  return { fact, label: printed.text };
}
