import type { TextRange } from '../figures/text-range.ts';

/** Letters of scripts that put spaces between words; in the others a phrase may begin and end at any letter. */
const letter =
  '(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}])[\\p{L}\\p{M}\\p{N}_]';
const number = '(?:(?<![^\\s(])-)?\\p{Sc}?\\p{N}+(?:[.,:]\\p{N}+)*';
/** Words with their apostrophes, and numbers with their sign, decimals and per cent. */
const wholes = new RegExp(`${number}(?:${letter}|'(?=\\p{L}))*[%‰]?|(?:${letter})+(?:'\\p{L}+)*`, 'gu');

/**
 * The word or number of a text that a range begins or ends inside of: `$76.4` for `4 billion` in `$76.4 billion`.
 *
 * @param text as `toComparable` gives it
 * @returns the whole of it; undefined where the range cuts none
 */
export function findCut(text: string, range: TextRange): string | undefined {
  for (const { 0: whole, index } of text.matchAll(wholes)) {
    if (cuts(range, { start: index, end: index + whole.length })) return whole;
  }
  return undefined;
}

function cuts({ start, end }: TextRange, whole: TextRange): boolean {
  const isInside = (offset: number) => whole.start < offset && offset < whole.end;
  return isInside(start) || isInside(end);
}
