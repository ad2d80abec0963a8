import { inOrder } from './in-order.ts';
import type { Letters as Words } from './letters.ts';
import { Letters } from './letters.ts';
import type { ReadLeaf, ReadPiece } from './read-back.ts';

/** A piece of a page or slide, and which of its letters are claimed. */
interface ClaimedPiece {
  readonly piece: ReadPiece;
  readonly letters: Letters;
  readonly taken: Uint8Array;
  /** For each letter the length of the longest quotation that it stands in. */
  readonly quoted: Uint32Array;
  /** Letters in the pieces before it. */
  readonly offset: number;
}

/** Letters of a piece by their offsets, from the first to the one behind the last. */
export interface LetterRange {
  readonly from: number;
  readonly to: number;
}

/** Most places of words that are gone through to find an order; no real page has a hundredth of that. */
const mostPlaces = 500_000;

/**
 * The words of a page or slide, to which prints lay claim: two prints need the words twice. What stands in a quotation is no print unless
 * the print is as long as the quotation itself.
 */
export class LeafWords {
  readonly #pieces: readonly ClaimedPiece[];

  constructor({ pieces }: Pick<ReadLeaf, 'pieces'>, quotations: readonly Words[] = []) {
    let offset = 0;
    this.#pieces = pieces.map((piece) => {
      const letters = new Letters(piece.text);
      const { length } = letters.text;
      const claimed = { piece, letters, taken: new Uint8Array(length), quoted: new Uint32Array(length), offset };
      for (const words of quotations) quote(claimed, words);
      offset += length;
      return claimed;
    });
  }

  /**
   * Claims a place for each of some words, in their order and all in one piece among some. Where the piece does not have them all in that
   * order, those that have a place are the longest together.
   *
   * @returns for each its offset in the letters of all pieces; undefined where it has no place
   */
  claimInOrder(sequence: readonly Words[], isAmong: (piece: ReadPiece) => boolean): readonly (number | undefined)[] {
    const rows = this.#pieces
      .filter(({ piece }) => isAmong(piece))
      .map((claimed) => ({ claimed, placed: orderedPlaces(sequence, claimed) }));
    const [best] = rows.toSorted((a, b) => lettersOf(sequence, b.placed) - lettersOf(sequence, a.placed));
    if (best === undefined) return sequence.map(() => undefined);
    const { claimed, placed } = best;
    return sequence.map((words, index) => {
      const at = placed[index];
      if (at === undefined) return undefined;
      take(claimed, at, words.text.length);
      return claimed.offset + at;
    });
  }

  /** Claims the first free place of words that begins at an offset in the letters of all pieces or later, and ends before another. */
  claimBetween(words: Words, from: number, to: number): boolean {
    for (const claimed of this.#pieces) {
      const [first, last] = [from - claimed.offset, to - claimed.offset - words.text.length];
      const at = freePlaces(claimed, words).find((each) => each >= first && each <= last);
      if (at === undefined) continue;
      take(claimed, at, words.text.length);
      return true;
    }
    return false;
  }

  /** Whether some of the letters of a piece, from one to another, are claimed or stand in a quotation. */
  isKnown(piece: ReadPiece, { from, to }: LetterRange): boolean {
    const claimed = this.#pieces.find((each) => each.piece === piece);
    if (claimed === undefined) return false;
    return [claimed.taken, claimed.quoted].some((letters) => letters.subarray(from, to).some((each) => each > 0));
  }

  /** Whether words have a free place among some pieces. */
  has(words: Words, isAmong: (piece: ReadPiece) => boolean): boolean {
    return this.#pieces.some((claimed) => isAmong(claimed.piece) && freePlaces(claimed, words).length > 0);
  }
}

function quote({ letters, quoted }: ClaimedPiece, words: Words): void {
  const { length } = words.text;
  for (const at of letters.placesOf(words)) {
    for (let index = at; index < at + length; index += 1) quoted[index] = Math.max(quoted[index] ?? 0, length);
  }
}

function orderedPlaces(sequence: readonly Words[], claimed: ClaimedPiece): readonly (number | undefined)[] {
  const most = Math.max(1, Math.floor(mostPlaces / sequence.length));
  return inOrder(
    sequence.map((words) => ({ length: words.text.length, places: freePlaces(claimed, words).slice(0, most) })),
  );
}

function lettersOf(sequence: readonly Words[], placed: readonly (number | undefined)[]): number {
  return sequence.reduce((sum, { text }, index) => sum + (placed[index] === undefined ? 0 : text.length), 0);
}

function freePlaces({ letters, taken, quoted }: ClaimedPiece, words: Words): readonly number[] {
  const { length } = words.text;
  const isQuoted = (at: number) => (quoted[at] ?? 0) > length;
  // a longer quotation that reaches into the words holds one of their ends
  return letters
    .placesOf(words)
    .filter((at) => !taken.subarray(at, at + length).includes(1) && !isQuoted(at) && !isQuoted(at + length - 1));
}

function take({ taken }: ClaimedPiece, at: number, length: number): void {
  taken.fill(1, at, at + length);
}
