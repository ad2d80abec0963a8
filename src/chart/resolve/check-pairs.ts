import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ChartSpec } from '../spec.ts';
import type { Resolved } from './resolved.ts';

/** A point has a figure along each axis, or it is not there. */
export function checkPairs(spec: ChartSpec, { categories, series }: Resolved): readonly Diagnostic[] {
  if (spec.mark !== 'point') return [];
  return categories.flatMap((category, index) => {
    const [only, ...more] = series.flatMap(({ cells }) => cells[index] ?? []);
    const missing = series.find(({ cells }) => !cells[index]);
    if (only === undefined || more.length > 0 || missing === undefined) return [];
    const args = { fact: only.fact.id, category, missing: missing.name };
    return [diagnose('point-open', args, { place: spec.placeOf(only.path) })];
  });
}
