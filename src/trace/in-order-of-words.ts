import { LeafWords } from './leaf-words.ts';
import { Letters } from './letters.ts';

/**
 * Prints in the order in which some words have them, such as the labels of a chart as they are drawn. Each has words of its own, the
 * longest first, so that none counts as a part of another; one that the words lack stays behind the one before it.
 */
export function inOrderOfWords<Print extends { readonly text: string }>(
  words: string,
  prints: readonly Print[],
): readonly Print[] {
  const page = new LeafWords({ pieces: [{ kind: 'text', text: words }] });
  const found = new Map<Print, number>();
  for (const print of prints.toSorted((a, b) => b.text.length - a.text.length)) {
    const [at] = page.claimInOrder([new Letters(print.text)], () => true);
    if (at !== undefined) found.set(print, at);
  }
  let last = -1;
  const placed = prints.map((print) => {
    last = found.get(print) ?? last;
    return { print, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ print }) => print);
}
