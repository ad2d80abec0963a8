import type { Checked } from '../diagnostics/index.ts';
import { hasErrors } from '../diagnostics/index.ts';
import type { ChartHead } from '../document/index.ts';
import { stateTogether } from '../document/index.ts';
import type { Dataset } from '../facts/index.ts';
import { unitLabel } from '../facts/index.ts';
import type { Chart, ChartPoint, ChartSeries } from './chart.ts';
import { describeChart } from './describe-chart.ts';
import { axisOf } from './resolve/axis.ts';
import { checkData } from './resolve/check-data.ts';
import { resolveData } from './resolve/resolve-data.ts';
import { cellsOf, cellsOfCategory } from './resolve/resolved.ts';
import { sortCategories } from './resolve/sort-categories.ts';
import type { PointContext } from './resolve/to-points.ts';
import { commonModality, printsShares, shareFact, toPoint } from './resolve/to-points.ts';
import type { ChartWords, Inline } from './resolve/words.ts';
import { checkCompared, completeSubtitle, renderWords, sourceLineOf } from './resolve/words.ts';
import type { ChartSpec } from './spec.ts';

/**
 * Resolves a chart file against the dataset. The chart is given only when nothing is wrong with it.
 *
 * @param inline renders strings that may hold `{{fact}}`
 */
export function toChart(spec: ChartSpec, dataset: Dataset, inline: Inline): Checked<Chart | undefined> {
  const words = renderWords(spec, inline);
  const data = resolveData(spec, dataset);
  const diagnostics = [...words.diagnostics, ...data.diagnostics];
  if (data.value === undefined) return { value: undefined, diagnostics };
  diagnostics.push(...checkData(spec, data.value), ...checkCompared(spec, data.value, words.value));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const resolved = sortCategories(spec, data.value);
  return {
    value: assemble({ spec, dataset, resolved, commonModality: commonModality(resolved) }, words.value),
    diagnostics,
  };
}

/** What a template needs of a chart to print it where `::chart{#id}` stands. */
export function toChartHead({ id, title, subtitle, note, facts, description }: Chart): ChartHead {
  return { chart: id, title, subtitle, note, facts, description };
}

function assemble(context: PointContext, words: ChartWords): Chart {
  const { spec, dataset, resolved } = context;
  const series: readonly ChartSeries[] = resolved.series.map(({ name, cells }) => ({
    name,
    points: cells.map((cell, category) => cell && toPoint(cell, category, context)),
  }));
  const totals = resolved.totals.map((cell, category) => cell && totalPoint(toPoint(cell, category, context)));
  const subtitle = completeSubtitle(spec, words.subtitle, context.commonModality);
  const { title, note, ...stated } = stateTogether({ ...words, subtitle });
  const chart = {
    id: spec.id,
    mark: spec.mark,
    orient: spec.mark === 'span' ? ('horizontal' as const) : spec.orient,
    stack: spec.stack,
    title,
    subtitle: stated.subtitle,
    note,
    unitLabel: unitLabel(spec.unitMeasure, spec.unitMultiplier),
    categories: resolved.categories,
    series,
    totals,
    axis: axisOf(spec, { series, totals }),
    facts: factsOf(context),
    sourceLine: sourceLineOf(resolved, dataset),
    place: spec.place,
  };
  return { ...chart, description: describeChart(chart) };
}

/** A total is printed, not drawn: it has no share of itself. */
function totalPoint({ secondary: _, ...point }: ChartPoint): ChartPoint {
  return { ...point, fill: 'solid' };
}

/** Bars, totals and printed shares. */
function factsOf(context: PointContext): readonly string[] {
  const { spec, resolved } = context;
  const shares = printsShares(spec)
    ? resolved.categories.flatMap((_, category) =>
        cellsOfCategory(resolved, category).flatMap((cell) => shareFact(cell, category, context)?.id ?? []),
      )
    : [];
  const cells = [...cellsOf(resolved), ...resolved.totals.flatMap((cell) => cell ?? [])];
  return [...new Set([...cells.map(({ fact }) => fact.id), ...shares])];
}
