import type { ChartSpec } from '../spec.ts';
import type { Resolved } from './resolved.ts';
import { cellsOfCategory } from './resolved.ts';
import { decimalOf } from './to-points.ts';

/** Puts the longest bars first where the chart file asks for it; what is not itemised stays last. */
export function sortCategories(spec: ChartSpec, resolved: Resolved): Resolved {
  if (spec.sort === 'none') return resolved;
  const lengths = resolved.categories.map((_, category) => {
    const cells = cellsOfCategory(resolved, category);
    if (cells.every(({ residual }) => residual)) return Number.NEGATIVE_INFINITY;
    return cells.reduce((sum, { fact }) => sum + Number(decimalOf(fact, spec)), 0);
  });
  const order = [...lengths.keys()].sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const sorted = <T>(values: readonly T[]): readonly T[] =>
    values.length === 0 ? [] : order.map((index) => values[index] as T);
  return {
    ...resolved,
    categories: sorted(resolved.categories),
    series: resolved.series.map(({ name, cells }) => ({ name, cells: sorted(cells) })),
    totals: sorted(resolved.totals),
  };
}
