import type { PageBreak } from '../../document/index.ts';
import { type Atom, atom } from './atom.ts';

/** Ends the page. */
export function layoutPageBreak(_node: PageBreak): readonly Atom[] {
  return [atom({ pageBreak: true })];
}
