import { createRequire } from 'node:module';

/** What of the library `hyphen` is used here; it comes without types that tell its languages apart. */
interface Hyphenator {
  hyphenateSync(text: string, options: { readonly hyphenChar: string }): string;
}

/** The patterns of a language are read at its first word that needs them. */
const load = createRequire(import.meta.url);

const softHyphen = '\u00AD';
/** Letters that must stand before a hyphen, and behind it. */
const fewest = { before: 2, after: 3 };

/** Words of letters, with the punctuation around them; not an address, not a figure. */
const hyphenable = /^[^\p{N}/@\\]*\p{Script=Latin}{6,}[^\p{N}/@\\]*$/u;

/**
 * The offsets at which a word may be divided by the rules of its language; none for words that are no plain words.
 *
 * @param language BCP 47. American English has rules of its own, other English those of Britain; other languages are not divided.
 */
export function hyphenPositions(word: string, language: string): readonly number[] {
  if (!/^en\b/i.test(language) || !hyphenable.test(word) || word.includes(softHyphen)) return [];
  const patterns = /^en-US\b/i.test(language) ? 'hyphen/en-us' : 'hyphen/en-gb';
  const { hyphenateSync } = load(patterns) as Hyphenator;
  const parts = hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen);
  const ends = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return ends.filter(
    (end) => lettersIn(word.slice(0, end)) >= fewest.before && lettersIn(word.slice(end)) >= fewest.after,
  );
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
