import type { Caveat, Dataset } from './dataset.ts';
import { operandsOf } from './observations.ts';

/**
 * The caveats that touch facts which stand together, in the order of the data. A caveat touches them when one of its facts is there; one
 * against combining when two are there, or the only one that it has. A computed figure brings along all that it was computed from.
 *
 * @param ids of the facts of a block, a slide or a whole document
 */
export function caveatsOn(ids: Iterable<string>, dataset: Dataset): readonly Caveat[] {
  const together = withOperands(ids, dataset);
  return [...dataset.caveats.values()].filter((caveat) => touches(caveat, together));
}

/** Facts with all that they were computed from, also over several computations. */
export function withOperands(ids: Iterable<string>, { facts }: Dataset): ReadonlySet<string> {
  const all = new Set(ids);
  // A set also yields what is added while it is walked: operands that are computed themselves are reached, too.
  for (const id of all) {
    const fact = facts.get(id);
    if (fact !== undefined) for (const operand of operandsOf(fact)) all.add(operand);
  }
  return all;
}

function touches({ severity, facts }: Caveat, together: ReadonlySet<string>): boolean {
  const needed = severity === 'do-not-combine' ? 2 : 1;
  return facts.filter((id) => together.has(id)).length >= Math.min(needed, facts.length);
}
