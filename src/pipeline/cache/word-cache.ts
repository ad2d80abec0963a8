import type { Face, KeptWords } from '../../text/index.ts';
import { learnWords, wordsOf } from '../../text/index.ts';
import { sha256 } from '../sha256.ts';
import { contentKey } from './content-key.ts';
import type { Store } from './store.ts';

/** The shaped words of earlier builds. Shaping is a quarter of a build, and most words of a pack stay when some of it changes. */
export interface WordCache {
  /** Name of the entry that holds them. */
  readonly entry: string;
  /** Lets a face know its words. */
  learn(face: Face): void;
  /** Keeps the words that faces were asked for. */
  keep(faces: readonly Face[]): Promise<void>;
}

/**
 * Opens the words that were shaped before.
 *
 * @param tool what another shape may come of, but for the font file and the word
 */
export async function openWordCache(store: Store, tool: unknown): Promise<WordCache> {
  const entry = contentKey(['words', tool]);
  const bytes = await store.read(entry);
  const kept = bytes === undefined ? '[]' : new TextDecoder().decode(bytes);
  const byFont = new Map(JSON.parse(kept) as readonly (readonly [font: string, words: KeptWords])[]);
  return {
    entry,
    learn(face) {
      const words = byFont.get(sha256(face.bytes));
      if (words !== undefined) learnWords(face, words);
    },
    async keep(faces) {
      const files = new Map(faces.map((face) => [sha256(face.bytes), face]));
      const text = JSON.stringify([...files].map(([font, face]) => [font, wordsOf(face)]));
      if (text !== kept) await store.write(entry, new TextEncoder().encode(text));
    },
  };
}
