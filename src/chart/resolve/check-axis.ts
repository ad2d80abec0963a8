import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { axisMoves } from '../axis-moves.ts';
import type { ChartSpec } from '../spec.ts';
import { yearsOf } from './period.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';
import { decimalOf } from './to-points.ts';

/**
 * The length of a bar is its amount, so its axis begins at zero. A span may begin anywhere on an axis of years that holds all of it, and
 * what tells its amount by where it stands on an axis that begins before all of it and says where.
 */
export function checkAxis(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  if (spec.mark === 'point') return resolved.series.flatMap((_, index) => checkOwnAxis(spec, resolved, index));
  const from = spec.scale?.domainMin;
  if (from === undefined) return [];
  const position = { place: spec.placeOf(['scale', 'domainMin']) };
  if (axisMoves(spec.mark)) return checkBeginning(spec, cellsOf(resolved), { from, ...position });
  if (spec.mark !== 'span') return from === 0 ? [] : [diagnose('axis-not-from-zero', { from }, position)];
  return cellsOf(resolved).flatMap(({ fact }) => {
    const start = yearsOf(fact)?.start;
    if (start === undefined || start >= from) return [];
    return [diagnose('span-before-axis', { fact: fact.id, start, from }, position)];
  });
}

/** The axis of a series that has one of its own. */
function checkOwnAxis(spec: ChartSpec, { series }: Resolved, index: number): readonly Diagnostic[] {
  const from = 'groups' in spec.data ? spec.data.series[index]?.scale?.domainMin : undefined;
  if (from === undefined) return [];
  const cells = series[index]?.cells.flatMap((cell) => cell ?? []) ?? [];
  return checkBeginning(spec, cells, { from, place: spec.placeOf(['data', 'series', index, 'scale', 'domainMin']) });
}

function checkBeginning(
  spec: ChartSpec,
  cells: readonly Cell[],
  { from, place }: { readonly from: number; readonly place: Place },
): readonly Diagnostic[] {
  return cells.flatMap(({ fact }) => {
    const value = decimalOf(fact, spec);
    return Number(value) >= from ? [] : [diagnose('figure-below-axis', { fact: fact.id, value, from }, { place })];
  });
}
