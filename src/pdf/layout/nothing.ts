import type { Closing, Notes } from '../../document/index.ts';
import type { Atom } from './atom.ts';

/** Speaker notes and the last slide belong to the deck: a brief prints nothing of them, on purpose. */
export function layoutNothing(_node: Closing | Notes): readonly Atom[] {
  return [];
}
