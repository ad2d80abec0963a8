import type { Checked } from '../diagnostics/index.ts';
import { hasErrors } from '../diagnostics/index.ts';
import type { ChartHead } from '../document/index.ts';
import { unitLabel } from '../facts/index.ts';
import type { Chart } from './chart.ts';
import { describeChart } from './describe-chart.ts';
import { axisOf } from './resolve/axis.ts';
import { checkAxis } from './resolve/check-axis.ts';
import { checkData } from './resolve/check-data.ts';
import { checkMark } from './resolve/check-mark.ts';
import { checkResiduals } from './resolve/check-residuals.ts';
import { checkShares } from './resolve/check-shares.ts';
import { checkChartForecasts, printedInNames, renderNames, toPrintedNames, withNames } from './resolve/names.ts';
import type { ChartContext } from './resolve/render-string.ts';
import { resolveData } from './resolve/resolve-data.ts';
import { cellsOf } from './resolve/resolved.ts';
import { withAxes } from './resolve/series-axes.ts';
import { partsOf, printsShares, shareFact } from './resolve/shares.ts';
import { sortCategories } from './resolve/sort-categories.ts';
import { timesOf } from './resolve/times.ts';
import type { PointContext } from './resolve/to-points.ts';
import { commonModality, toPoint, toTotal } from './resolve/to-points.ts';
import type { ChartWords } from './resolve/words.ts';
import { checkCompared, renderWords, sourceLineOf, toPrintedWords } from './resolve/words.ts';
import type { ChartSpec } from './spec.ts';
import { hasTwoAxes } from './two-axes.ts';

/**
 * Resolves a chart file against the dataset, and holds all that it prints and draws against the facts. The chart is given only when
 * nothing is wrong with it.
 */
export function toChart(spec: ChartSpec, context: ChartContext): Checked<Chart | undefined> {
  const { dataset } = context;
  const words = renderWords({ ...context, spec });
  const names = renderNames({ ...context, spec });
  const data = resolveData(spec, dataset);
  const diagnostics = [...words.diagnostics, ...names.diagnostics, ...checkMark(spec), ...data.diagnostics];
  if (data.value === undefined) return { value: undefined, diagnostics };
  const modality = commonModality(data.value);
  const times = timesOf({ spec, resolved: data.value, words: words.value, names: names.value });
  const printed = toPrintedWords(spec, words.value, { ...times, modality });
  const printedNames = toPrintedNames(names.value, printed);
  diagnostics.push(
    ...checkData(spec, data.value, dataset),
    ...checkAxis(spec, data.value),
    ...checkShares(spec, data.value, dataset),
    ...checkCompared(spec, data.value, words.value),
    ...checkResiduals(spec, { resolved: data.value, words: words.value }, dataset),
    ...checkChartForecasts(printed, printedNames, dataset),
  );
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const inNames = printedInNames(printedNames, spec, data.value);
  const resolved = sortCategories(spec, withNames(data.value, printedNames));
  return {
    value: assemble({ spec, dataset, resolved, commonModality: modality, times }, { ...printed, ...inNames }),
    diagnostics,
  };
}

/** What a template needs of a chart to print it where `::chart{#id}` stands. */
export function toChartHead({ id, title, subtitle, note, facts, literals, description }: Chart): ChartHead {
  return { chart: id, title, subtitle, note, facts, ...(literals.length > 0 && { literals }), description };
}

function assemble(context: PointContext, words: ChartWords & Pick<Chart, 'named' | 'literals' | 'facts'>): Chart {
  const { spec, dataset, resolved } = context;
  const series = withAxes(
    spec,
    resolved.series.map(({ name, cells }) => ({
      name,
      points: cells.map((cell, category) => cell && toPoint(cell, category, context)),
    })),
  );
  const totals = resolved.totals.map((cell) => cell && toTotal(cell, context));
  const chart = {
    id: spec.id,
    mark: spec.mark,
    orient: orientOf(spec),
    stack: spec.stack,
    ...words,
    unitLabel: hasTwoAxes(spec.mark) ? '' : unitLabel(spec.unitMeasure, spec.unitMultiplier),
    categories: resolved.categories,
    series,
    totals,
    axis: axisOf(spec, { series, totals }),
    facts: factsOf(context, words.facts),
    sourceLine: sourceLineOf(resolved, dataset),
    place: spec.place,
  };
  return { ...chart, description: describeChart(chart) };
}

function orientOf({ mark, orient }: ChartSpec): Chart['orient'] {
  if (mark === 'bar') return orient;
  return mark === 'line' || mark === 'area' || hasTwoAxes(mark) ? 'vertical' : 'horizontal';
}

/** Bars, totals, printed shares, and what stands in names. */
function factsOf({ spec, resolved, dataset }: PointContext, inNames: readonly string[]): readonly string[] {
  const cells = [...cellsOf(resolved), ...resolved.totals.flatMap((cell) => cell ?? [])].map(({ fact }) => fact);
  const shares = printsShares(spec) ? partsOf(resolved).flatMap((part) => shareFact(part, dataset.facts) ?? []) : [];
  return [...new Set([...[...cells, ...shares].map(({ id }) => id), ...inNames])];
}
