import type { FootnoteDefinition, FootnoteReference } from '../nodes.ts';

/**
 * The sign of a footnote: `*1`, `*2`, through the document. Digits alone are marks of sources and letters those of computations. The
 * series *, †, ‡ begins anew on each page, so that a line would have to be set before it is known what it says, and ends with the sixth.
 */
export function footnoteSign({ number }: Pick<FootnoteReference, 'number'>): string {
  return number === undefined ? '*' : `*${number}`;
}

/** What a reference and its footnote have in common: the file and the name. Templates of two sections may both have a `[^1]`. */
export function footnoteKey({ identifier, place }: FootnoteReference | FootnoteDefinition): string {
  return JSON.stringify([place.file, identifier]);
}
