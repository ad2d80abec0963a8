import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { axisMoves } from '../axis-moves.ts';
import type { ChartSpec } from '../spec.ts';
import { yearsOf } from './period.ts';
import type { Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';
import { decimalOf } from './to-points.ts';

/**
 * The length of a bar is its amount, so its axis begins at zero. A span may begin anywhere on an axis of years that holds all of it, and
 * what tells its amount by where it stands on an axis that begins before all of it and says where.
 */
export function checkAxis(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  const from = spec.scale?.domainMin;
  if (from === undefined) return [];
  const position = { place: spec.placeOf(['scale', 'domainMin']) };
  if (axisMoves(spec.mark)) return checkBeginning(spec, resolved, from);
  if (spec.mark !== 'span') return from === 0 ? [] : [diagnose('axis-not-from-zero', { from }, position)];
  return cellsOf(resolved).flatMap(({ fact }) => {
    const start = yearsOf(fact)?.start;
    if (start === undefined || start >= from) return [];
    return [diagnose('span-before-axis', { fact: fact.id, start, from }, position)];
  });
}

function checkBeginning(spec: ChartSpec, resolved: Resolved, from: number): readonly Diagnostic[] {
  const position = { place: spec.placeOf(['scale', 'domainMin']) };
  return cellsOf(resolved).flatMap(({ fact }) => {
    const value = decimalOf(fact, spec);
    return Number(value) >= from ? [] : [diagnose('figure-below-axis', { fact: fact.id, value, from }, position)];
  });
}
