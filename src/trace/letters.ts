import { withoutLook } from './printed-text.ts';

const digit = /\p{N}/u;

/**
 * Words as `withoutLook` has them, for finding words of a record in those of a finished file. Where white space stood is kept, so that
 * numbers side by side stay apart.
 */
export class Letters {
  readonly text: string;
  /** Offsets in `text` before which white space stood. */
  readonly #gaps: ReadonlySet<number>;

  constructor(words: string) {
    const gaps = new Set<number>();
    let text = '';
    for (const [index, word] of words.normalize('NFKC').split(/\s+/u).entries()) {
      if (index > 0) gaps.add(text.length);
      text += withoutLook(word);
    }
    this.text = text;
    this.#gaps = gaps;
  }

  /** Offsets at which other words stand: `5%` does not in `15%`, in `0.5%` or in `−5%`. Words that overlap are all there. */
  placesOf(words: Letters): readonly number[] {
    const places: number[] = [];
    if (words.text === '') return places;
    for (let at = this.text.indexOf(words.text); at >= 0; at = this.text.indexOf(words.text, at + 1)) {
      if (this.#isWhole(words, at)) places.push(at);
    }
    return places;
  }

  /** The offsets of `placesOf` at which the words are not part of a longer word of Latin letters either. */
  wordPlacesOf(words: Letters): readonly number[] {
    return this.placesOf(words).filter((at) => !this.#isInWord(at) && !this.#isInWord(at + words.text.length));
  }

  #isWhole(words: Letters, at: number): boolean {
    const end = at + words.text.length;
    return !this.#isInNumber(at) && !this.#isInNumber(end) && !this.#isNegated(at) && this.#dividesAlike(words, at);
  }

  /** Whether a number goes on over an offset: `1|76.4`, `76|.45`. */
  #isInNumber(offset: number): boolean {
    const [first, before, after, last] = [-2, -1, 0, 1].map((step) => this.text.charAt(offset + step));
    if (this.#gaps.has(offset)) return false;
    if (isDigit(before) && isDigit(after)) return true;
    if (isDigit(before) && isPoint(after)) return isDigit(last) && !this.#gaps.has(offset + 1);
    return isPoint(before) && isDigit(after) && isDigit(first) && !this.#gaps.has(offset - 1);
  }

  /** Whether a minus sign stands at a number; a hyphen between words is none. */
  #isNegated(at: number): boolean {
    const before = this.text.charAt(at - 1);
    if (this.#gaps.has(at) || /^\p{L}/u.test(this.text.slice(at))) return false;
    return (
      before === '−' || (before === '-' && (at === 1 || this.#gaps.has(at - 1) || this.text.charAt(at - 2) === '('))
    );
  }

  /** Whether the same digits are set apart: `510` is not `5 10`. */
  #dividesAlike(words: Letters, at: number): boolean {
    for (let index = 1; index < words.text.length; index += 1) {
      const within = isDigit(words.text.charAt(index - 1)) && isDigit(words.text.charAt(index));
      if (within && words.#gaps.has(index) !== this.#gaps.has(at + index)) return false;
    }
    return true;
  }

  #isInWord(offset: number): boolean {
    return (
      !this.#gaps.has(offset) && /^\p{Script=Latin}{2}$/u.test(this.text.slice(Math.max(0, offset - 1), offset + 1))
    );
  }
}

function isDigit(character: string | undefined): boolean {
  return digit.test(character ?? '');
}

function isPoint(character: string | undefined): boolean {
  return character === '.' || character === ',';
}
