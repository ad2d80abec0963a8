import type { Place } from '../../diagnostics/index.ts';
import type { FactReference, Phrasing, Text } from '../nodes.ts';
import { placeInText } from '../text-places.ts';

/** Stands for what a fact, a caveat, a declared literal or the number of a figure prints: words that are not the template's own. */
export const notOwn = '\uFFFC';

/** A run of phrasing as its own words, and where everything else stands in it. */
export interface FlatText {
  /** Words of the template; one `notOwn` for each thing printed from the data. */
  readonly text: string;
  readonly references: readonly { readonly reference: FactReference; readonly offset: number }[];
  /** Where a range of the own words stands in its template. */
  readonly placeAt: (start: number, end: number) => Place | undefined;
}

/** Flattens a run: styles and links are looked through. */
export function toFlatText(run: readonly Phrasing[]): FlatText {
  const references: { reference: FactReference; offset: number }[] = [];
  const texts: { node: Text; offset: number }[] = [];
  let text = '';
  const add = (nodes: readonly Phrasing[]): void => {
    for (const node of nodes) {
      if ('children' in node) add(node.children);
      else if (node.type === 'text') {
        if (isOwn(node)) texts.push({ node, offset: text.length });
        text += isOwn(node) ? node.value : notOwn;
      } else if (node.type === 'factReference') {
        references.push({ reference: node, offset: text.length });
        text += notOwn;
      } else if (node.type === 'crossReference') text += notOwn;
      else if (node.type === 'break') text += '\n';
    }
  };
  add(run);
  const placeAt = (start: number, end: number) => {
    const found = texts.findLast(({ offset }) => offset <= start);
    return found && placeInText(found.node, start - found.offset, end - found.offset);
  };
  return { text, references, placeAt };
}

/** Caveats and the configuration are checked where they are read, and a literal has been declared. */
function isOwn({ caveat, because, configured }: Text): boolean {
  return caveat === undefined && because === undefined && configured === undefined;
}
