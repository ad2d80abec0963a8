import type { Font } from 'fontkit';
import type { KeptWords } from './kept-words.ts';
import { keepWord, recallWord, widthOf } from './kept-words.ts';
import type { Face, ShapedGlyph, ShapedWord } from './types.ts';

type WordCache = Map<string, ShapedWord>;

/** Words kept for one face and feature set; a long-lived process starts over when it has seen more. */
const cacheLimit = 20_000;

const caches = new WeakMap<Font, Map<string, WordCache>>();

/**
 * Fonts give several code points one glyph, and ToUnicode keeps the first that a document prints. Without this a
 * document that prints a no-break space first would copy out no-break spaces everywhere.
 */
const commonCodePoint: Readonly<Record<number, number>> = { 160: 32, 173: 45, 8208: 45, 8209: 45 };

/** Features that choose between forms of figures, and leave all other characters as they are. */
const figureFeatures: ReadonlySet<string> = new Set(['lnum', 'onum', 'pnum', 'tnum']);

/** Words by the very feature list of a style: the look-up of nearly every word, since each is measured several times. */
const styleCaches = new WeakMap<Font, WeakMap<readonly string[], WordCache>>();

/** Shapes one word or space with OpenType features, from a cache shared by the process. Advances are in 1/1000 em. */
export function shapeWord(font: Font, features: readonly string[], word: string): ShapedWord {
  const cache = styleCacheOf(font, features);
  const known = cache.get(word);
  if (known !== undefined) return known;
  // Words without figures are most of a text; without this each would be shaped again for every kind of figures.
  const needed = /\p{N}/u.test(word) ? features : features.filter((feature) => !figureFeatures.has(feature));
  return remember(cache, word, () => {
    const shared = cacheOf(font, needed.join(','));
    return shared.get(word) ?? remember(shared, word, () => recall(font, needed, word) ?? layOut(font, needed, word));
  });
}

/** Words that were shaped by an earlier process. */
const learned = new WeakMap<Font, ReadonlyMap<string, ReadonlyMap<string, string>>>();

/** Lets a face know words that were shaped before, by the same code in the same font file: `wordsOf` gave them. */
export function learnWords({ font }: Face, kept: KeptWords): void {
  learned.set(font, new Map(kept.map(([features, words]) => [features, new Map(words)])));
}

/** The words that a face has been asked for, to be learned by a later process. */
export function wordsOf({ font }: Face): KeptWords {
  return [...(caches.get(font) ?? [])].map(([features, words]) => [
    features,
    [...words].map(([word, shaped]) => [word, keepWord(shaped)] as const),
  ]);
}

function recall(font: Font, features: readonly string[], word: string): ShapedWord | undefined {
  const kept = learned.get(font)?.get(features.join(','))?.get(word);
  return kept === undefined ? undefined : recallWord(kept);
}

function remember(cache: WordCache, word: string, make: () => ShapedWord): ShapedWord {
  const shaped = make();
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, shaped);
  return shaped;
}

function styleCacheOf(font: Font, features: readonly string[]): WordCache {
  const byStyle = styleCaches.get(font) ?? new WeakMap<readonly string[], WordCache>();
  styleCaches.set(font, byStyle);
  const cache = byStyle.get(features) ?? new Map<string, ShapedWord>();
  byStyle.set(features, cache);
  return cache;
}

/** Latin letters, figures, punctuation and signs: nothing that combines, joins or is read from the right. */
const plainLatin = /^[ -~\u00a0-\u017f\u2010-\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]+$/;

/**
 * What plain Latin text is spared: marks, fractions and contextual forms take 40 % of the time of shaping it and change none of it in
 * the faces of the default theme. A style that wants one of them for its own font lists it among its features.
 */
const sparedFeatures: Readonly<Record<string, boolean>> = Object.fromEntries(
  'calt clig ccmp locl rlig rclt curs mark mkmk rvrn ltra ltrm frac numr dnom'.split(' ').map((tag) => [tag, false]),
);

/** The features to shape with, as fontkit takes them: its own choice, or on top of that which to turn on and off. */
function fontkitFeatures(features: readonly string[], word: string): Readonly<Record<string, boolean>> {
  const wanted = Object.fromEntries(features.map((feature) => [feature, true]));
  return plainLatin.test(word) ? { ...sparedFeatures, ...wanted } : wanted;
}

function layOut(font: Font, features: readonly string[], word: string): ShapedWord {
  // Carlito's no-break space is an empty glyph at the very end of its table, which fontkit cannot measure; a space is as wide.
  const run = font.layout(word.replaceAll('\u00a0', ' '), fontkitFeatures(features, word) as never);
  const scale = 1000 / font.unitsPerEm;
  const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
    const position = run.positions[index];
    return {
      id: glyph.id,
      codePoints: glyph.codePoints.map((codePoint) => commonCodePoint[codePoint] ?? codePoint),
      advanceWidth: glyph.advanceWidth * scale,
      xAdvance: (position?.xAdvance ?? 0) * scale,
      xOffset: (position?.xOffset ?? 0) * scale,
      yOffset: (position?.yOffset ?? 0) * scale,
    };
  });
  return { glyphs, width: widthOf(glyphs) };
}

function cacheOf(font: Font, features: string): WordCache {
  let byFeatures = caches.get(font);
  if (byFeatures === undefined) {
    byFeatures = new Map();
    caches.set(font, byFeatures);
  }
  let cache = byFeatures.get(features);
  if (cache === undefined) {
    cache = new Map();
    byFeatures.set(features, cache);
  }
  return cache;
}
