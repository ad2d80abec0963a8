import { Letters } from './letters.ts';
import { withoutLook } from './printed-text.ts';

/** Most places where words are cut in two to see whether they run on. */
const mostCuts = 3;

/**
 * The beginnings of words whose rest stands at the top of another text, cut at white space, those with the longest rest first. Takes time
 * by the length of both texts, not by its square.
 *
 * @param top letters of the text that the words may run on to
 */
export function beginningsBefore(words: string, top: string): readonly Letters[] {
  const { text } = new Letters(words);
  const cuts = spacesIn(words);
  const beginnings: Letters[] = [];
  for (const rest of endsThatBegin(text, top)) {
    const cut = cuts.get(text.length - rest);
    if (cut !== undefined && rest < text.length) beginnings.push(new Letters(words.slice(0, cut)));
    if (beginnings.length === mostCuts) break;
  }
  return beginnings;
}

/** How many letters at the top of another text words can run on to, some of them standing before it; none where they do not. */
export function lettersRunOn(words: string, top: string): number {
  const [beginning] = beginningsBefore(words, top);
  return beginning === undefined ? 0 : new Letters(words).text.length - beginning.text.length;
}

/** Where white space stands in words, by the number of letters before it. */
function spacesIn(words: string): ReadonlyMap<number, number> {
  const spaces = new Map<number, number>();
  let [from, letters] = [0, 0];
  for (const { index, 0: space } of words.matchAll(/\s+/gu)) {
    letters += withoutLook(words.slice(from, index)).length;
    spaces.set(letters, index);
    from = index + space.length;
  }
  return spaces;
}

/** Lengths of the ends of a text that another text begins with, the longest first (Knuth, Morris and Pratt 1977). */
function endsThatBegin(text: string, other: string): readonly number[] {
  const pattern = other.slice(0, text.length);
  const borders = bordersOf(pattern);
  let length = 0;
  for (let index = 0; index < text.length; index += 1)
    length = longer(length, text.charAt(index), { pattern, borders });
  const lengths: number[] = [];
  for (; length > 0; length = borders[length - 1] ?? 0) lengths.push(length);
  return lengths;
}

interface Pattern {
  readonly pattern: string;
  /** For each of its beginnings the longest shorter one that it ends with. */
  readonly borders: Uint32Array;
}

function bordersOf(pattern: string): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  for (let index = 1; index < pattern.length; index += 1) {
    borders[index] = longer(borders[index - 1] ?? 0, pattern.charAt(index), { pattern, borders });
  }
  return borders;
}

/** The longest beginning of a pattern that a text ends with, once it has one more letter. */
function longer(length: number, letter: string, { pattern, borders }: Pattern): number {
  let known = length === pattern.length ? (borders[length - 1] ?? 0) : length;
  while (known > 0 && pattern.charAt(known) !== letter) known = borders[known - 1] ?? 0;
  return pattern.charAt(known) === letter ? known + 1 : known;
}
