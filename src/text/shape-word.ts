import type { Shaper } from './shaper.ts';
import { createShaper } from './shaper.ts';
import type { ShapedWord } from './types.ts';

type WordCache = Map<string, ShapedWord>;

/** Words kept for one font and feature set; a long-lived process starts over when it has seen more. */
const cacheLimit = 20_000;

/** Features that choose between forms of figures, and leave all other characters as they are. */
const figureFeatures: ReadonlySet<string> = new Set(['lnum', 'onum', 'pnum', 'tnum']);

/** Shapes one word or space in a font, opened at the first, with OpenType features; keeps what it has shaped. Advances are in 1/1000 em. */
export function createWordShaper(bytes: Uint8Array): Shaper {
  let shaper: Shaper | undefined;
  const shared = new Map<string, WordCache>();
  // by the very feature list of a style: the look-up of nearly every word, since each is measured several times
  const byStyle = new WeakMap<readonly string[], WordCache>();
  const shapeOnce: Shaper = (features, word) => {
    const cache = cacheOf(shared, features.join(','));
    const known = cache.get(word);
    if (known !== undefined) return known;
    shaper ??= createShaper(bytes);
    return remember(cache, word, shaper(features, word));
  };
  return (features, word) => {
    const cache = cacheOf(byStyle, features);
    // Words without figures are most of a text; without this each would be shaped again for every kind of figures.
    const needed = () => (/\p{N}/u.test(word) ? features : features.filter((feature) => !figureFeatures.has(feature)));
    return cache.get(word) ?? remember(cache, word, shapeOnce(needed(), word));
  };
}

function remember(cache: WordCache, word: string, shaped: ShapedWord): ShapedWord {
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, shaped);
  return shaped;
}

/** The words kept under a key. */
function cacheOf<Key>(
  caches: { get(key: Key): WordCache | undefined; set(key: Key, cache: WordCache): unknown },
  key: Key,
): WordCache {
  let cache = caches.get(key);
  if (cache === undefined) {
    cache = new Map();
    caches.set(key, cache);
  }
  return cache;
}
