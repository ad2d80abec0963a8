import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { ChartSpec } from '../spec.ts';
import type { Resolved } from './resolved.ts';
import { cellsOfCategory } from './resolved.ts';
import { partsOf, shareFact, wholeOf } from './shares.ts';

/** A chart that asks for shares has to draw parts of totals that the source divides, and each share has to be a fact. */
export function checkShares(spec: ChartSpec, resolved: Resolved, { facts }: Dataset): readonly Diagnostic[] {
  if (!spec.labels.includes('share')) return [];
  const position = { place: spec.placeOf(['labels']) };
  if (!isDivided(resolved)) {
    const compared = resolved.breakdown?.relation === 'compared' ? resolved.breakdown.id : '';
    return [diagnose('share-not-stated', { breakdown: compared }, position)];
  }
  return partsOf(resolved)
    .filter((part) => shareFact(part, facts) === undefined)
    .map(({ cell, whole }) => diagnose('share-missing', { part: cell.fact.id, total: whole.fact.id }, position));
}

/** Whether all bars are parts of totals that the source divides; one that stands alone beside such stacks is its own total. */
function isDivided(resolved: Resolved): boolean {
  if (resolved.breakdown?.relation !== 'stated') return false;
  return resolved.categories.every(
    (_, category) => wholeOf(category, resolved) !== undefined || cellsOfCategory(resolved, category).length <= 1,
  );
}
