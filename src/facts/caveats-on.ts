import type { Caveat, Dataset } from './dataset.ts';
import type { PossiblyDerived } from './observations.ts';
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

/** Facts with all that they were computed from, also over several computations; those that are not known stay among them. */
export function withOperands(
  ids: Iterable<string>,
  { facts }: { readonly facts: ReadonlyMap<string, PossiblyDerived> },
): ReadonlySet<string> {
  const all = new Set(ids);
  // A set also yields what is added while it is walked, once: operands that are computed themselves are reached, too, and circles end.
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
