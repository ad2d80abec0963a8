import * as harfbuzz from 'harfbuzzjs';
import type { ShapedGlyph, ShapedWord } from './types.ts';

/** Shapes a word with the OpenType features named, besides those that are on by themselves. */
export type Shaper = (features: readonly string[], word: string) => ShapedWord;

/**
 * Fonts give several code points one glyph, and ToUnicode keeps the first that a document prints. Without this a
 * document that prints a no-break space first would copy out no-break spaces everywhere.
 */
const commonCodePoint: Readonly<Record<number, number>> = { 160: 32, 173: 45, 8208: 45, 8209: 45 };

/** The text that is being shaped: one for all, since what holds memory outside of the heap is let go late. */
const buffer = new harfbuzz.Buffer();

/** Opens a font for shaping; advances are in 1/1000 em. */
export function createShaper(bytes: Uint8Array): Shaper {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  const scale = 1000 / font.face.upem;
  return (features, word) => {
    // not every font has a no-break space, and none is wider than a space
    const text = word.replaceAll('\u00a0', ' ');
    buffer.reset();
    // each glyph keeps the characters that it stands for, a mark its own
    buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    const wanted = features.map((feature) => new harfbuzz.Feature(feature));
    harfbuzz.shape(font, buffer, wanted);
    const placed = buffer.getGlyphPositions();
    const infos = buffer.getGlyphInfos();
    const backwards = (infos[0]?.cluster ?? 0) > (infos.at(-1)?.cluster ?? 0);
    const glyphs = infos.map(({ codepoint: id, cluster }, index): ShapedGlyph => {
      const { xAdvance, xOffset, yOffset } = placed[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      const end = infos[backwards ? index - 1 : index + 1]?.cluster ?? text.length;
      return {
        id,
        codePoints: codePointsOf(text.slice(cluster, end)),
        advanceWidth: font.glyphHAdvance(id) * scale,
        xAdvance: xAdvance * scale,
        xOffset: xOffset * scale,
        yOffset: yOffset * scale,
      };
    });
    return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.xAdvance, 0) / 1000 };
  };
}

function codePointsOf(text: string): readonly number[] {
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return commonCodePoint[codePoint] ?? codePoint;
  });
}
