import type { Face, FontBook } from '../../text/index.ts';

/** Advances by code point in em, for each face that was opened. */
const advances = new WeakMap<Face, Map<number, number>>();

/** Scripts that are set in full-width characters by another font than the face's own. */
const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** Guess for characters that neither the face nor a full-width font has. */
const unknownWidth = 0.6;

/** Carlito's no-break space is an empty glyph that fontkit cannot measure; a space is as wide. */
const sameAs: Readonly<Record<number, number>> = { 160: 0x20, 8239: 0x20 };

function advanceOf(codePoint: number, face: Face): number {
  const character = String.fromCodePoint(codePoint);
  if (fullWidth.test(character)) return 1;
  if (codePoint === 0x2009) return 0.2;
  if (!face.covers(codePoint)) return /\p{Extended_Pictographic}/u.test(character) ? 1.3 : unknownWidth;
  return face.font.glyphForCodePoint(codePoint).advanceWidth / face.font.unitsPerEm;
}

/**
 * Gives the advance of a code point in em. PowerPoint neither kerns nor joins letters unless it is told to, so the sum of advances is the
 * width that it sets.
 */
export function advancesOf(faceName: string, fonts: FontBook): (codePoint: number) => number {
  const face = fonts.face(faceName);
  const known = advances.get(face) ?? new Map<number, number>();
  advances.set(face, known);
  return (codePoint) => {
    const plain = sameAs[codePoint] ?? codePoint;
    const cached = known.get(plain);
    if (cached !== undefined) return cached;
    const advance = advanceOf(plain, face);
    known.set(plain, advance);
    return advance;
  };
}
