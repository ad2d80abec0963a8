import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ChartSpec } from '../spec.ts';
import type { Cell, Resolved } from './resolved.ts';
import { decimalOf } from './to-points.ts';

/** A band has two ends in each category that it is in, the lower one first, and its line between them. */
export function checkBand(spec: ChartSpec, { categories, series }: Resolved): readonly Diagnostic[] {
  if (spec.mark !== 'area' || series.length < 2) return [];
  return categories.flatMap((category, index) => {
    const [low = null, high = null, line = null] = series.map(({ cells }) => cells[index] ?? null);
    const [only] = [low ?? high].filter(() => (low === null) !== (high === null)).flatMap((cell) => cell ?? []);
    const open = only && diagnose('band-open', { fact: only.fact.id, category }, { place: spec.placeOf(only.path) });
    const pairs = [
      [low, high],
      [low, line],
      [line, high],
    ] as const;
    return [...(open ? [open] : []), ...pairs.flatMap(([lower, upper]) => crossing(spec, lower, upper)).slice(0, 1)];
  });
}

function crossing(spec: ChartSpec, lower: Cell | null, upper: Cell | null): readonly Diagnostic[] {
  if (lower === null || upper === null) return [];
  const [low, high] = [lower, upper].map(({ fact }) => decimalOf(fact, spec));
  if (low === undefined || high === undefined || Number(low) <= Number(high)) return [];
  const args = { low: lower.fact.id, lowValue: low, high: upper.fact.id, highValue: high };
  return [diagnose('band-crossed', args, { place: spec.placeOf(lower.path) })];
}
