import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { usesOf } from '../trace/index.ts';
import type { ExaminedPack } from './examine.ts';
import { toPrintedPack } from './printed-pack.ts';

/**
 * Tells the facts that no output prints, draws or cites, nor anything that is computed from them. Figures that no data file declares,
 * such as the residual of a breakdown, are nobody's to remove and are never told.
 *
 * @param examined a pack of which nothing was left out
 */
export function checkUnused(examined: ExaminedPack): readonly Diagnostic[] {
  const { dataset, places } = examined.pack;
  const uses = usesOf(toPrintedPack(examined, true));
  return [...dataset.facts.values()]
    .filter(({ id }) => uses.get(id) === 'unused' && places.fact(id) !== undefined)
    .map(({ id, place }) => diagnose('unused-fact', { id }, { place }));
}
