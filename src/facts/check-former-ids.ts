import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Fact } from './dataset.ts';
import type { PlaceOfField } from './field-places.ts';

/**
 * Checks `formerly:`: an id of an earlier edition belongs to one fact, and to none that the pack still has; two facts that exchanged their
 * ids, or one that names its own, could not be told apart.
 *
 * @param known every id that a fact of the pack has
 */
export function checkFormerIds(
  facts: Iterable<Fact>,
  { known, placeOf }: { readonly known: ReadonlySet<string>; readonly placeOf: PlaceOfField },
): readonly Diagnostic[] {
  const first = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, formerly = [], place: own } of facts) {
    for (const [index, former] of formerly.entries()) {
      // a single id is no list: then this is the place of the id itself
      const place = placeOf(id, 'formerly', index) ?? own;
      const earlier = first.get(former);
      if (known.has(former)) diagnostics.push(diagnose('formerly-in-use', { id, former }, { place }));
      else if (earlier !== undefined)
        diagnostics.push(diagnose('formerly-twice', { id, former, other: earlier }, { place }));
      first.set(former, earlier ?? id);
    }
  }
  return diagnostics;
}
