import type { ShapedGlyph, ShapedWord } from './types.ts';

/** Shaped words of a font as text: by the features that they were shaped with, by the word. */
export type KeptWords = readonly (readonly [
  features: string,
  words: readonly (readonly [word: string, kept: string])[],
])[];

/** A shaped word as text. Nothing is rounded: a number is the same when it is read again. */
export function keepWord({ glyphs }: ShapedWord): string {
  return glyphs.map(keepGlyph).join(';');
}

/** A shaped word from its text. */
export function recallWord(kept: string): ShapedWord {
  const glyphs = kept === '' ? [] : kept.split(';').map(recallGlyph);
  return { glyphs, width: widthOf(glyphs) };
}

/** Width of a word, in em. */
export function widthOf(glyphs: readonly ShapedGlyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.xAdvance, 0) / 1000;
}

function keepGlyph({ id, codePoints, advanceWidth, xAdvance, xOffset, yOffset }: ShapedGlyph): string {
  return [id, advanceWidth, xAdvance, xOffset, yOffset].map(keepNumber).concat(codePoints.map(keepNumber)).join(' ');
}

function recallGlyph(kept: string): ShapedGlyph {
  const [id = 0, advanceWidth = 0, xAdvance = 0, xOffset = 0, yOffset = 0, ...codePoints] = kept.split(' ').map(Number);
  return { id, codePoints, advanceWidth, xAdvance, xOffset, yOffset };
}

function keepNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
