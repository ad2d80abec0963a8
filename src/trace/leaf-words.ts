import type { Letters as Words } from './letters.ts';
import { Letters } from './letters.ts';
import type { ReadLeaf, ReadPiece } from './read-back.ts';

/** A piece of a page or slide, and which of its letters are claimed. */
interface ClaimedPiece {
  readonly piece: ReadPiece;
  readonly letters: Letters;
  readonly taken: Uint8Array;
  /** Letters in the pieces before it. */
  readonly offset: number;
}

/** The words of a page or slide, to which prints lay claim: two prints need the words twice. */
export class LeafWords {
  readonly #pieces: readonly ClaimedPiece[];

  constructor({ pieces }: Pick<ReadLeaf, 'pieces'>) {
    let offset = 0;
    this.#pieces = pieces.map((piece) => {
      const letters = new Letters(piece.text);
      const claimed = { piece, letters, taken: new Uint8Array(letters.text.length), offset };
      offset += letters.text.length;
      return claimed;
    });
  }

  /** Claims the first free place of words among some pieces; gives the offset in the letters of all pieces, undefined where there is none. */
  claim(words: Words, isAmong: (piece: ReadPiece) => boolean): number | undefined {
    for (const claimed of this.#pieces) {
      const [at] = isAmong(claimed.piece) ? freePlaces(claimed, words) : [];
      if (at === undefined) continue;
      take(claimed, words, at);
      return claimed.offset + at;
    }
    return undefined;
  }

  /** Whether words have a free place among some pieces. */
  has(words: Words, isAmong: (piece: ReadPiece) => boolean): boolean {
    return this.#pieces.some((claimed) => isAmong(claimed.piece) && freePlaces(claimed, words).length > 0);
  }

  /** Takes every free place of words away, so that no print claims a part of them. */
  setAside(words: Words): void {
    for (const claimed of this.#pieces) for (const at of freePlaces(claimed, words)) take(claimed, words, at);
  }
}

function freePlaces({ letters, taken }: ClaimedPiece, words: Words): readonly number[] {
  return letters.placesOf(words).filter((at) => !taken.subarray(at, at + words.text.length).includes(1));
}

function take({ taken }: ClaimedPiece, words: Words, at: number): void {
  taken.fill(1, at, at + words.text.length);
}
