import type { FontBook } from './types.ts';

/** A piece of text that one face can print. */
export interface TextItem {
  readonly text: string;
  readonly face: string;
  /** Size relative to the style's: Japanese is set a little smaller than the Latin around it. */
  readonly scale: number;
}

/** From the CJK radicals on. Latin fonts may hold a few of these, but a line of Japanese is to come from one font. */
const firstFarEastern = 0x2e80;

/** Quick test for text that may need itemising: anything past Latin Extended-A. */
const beyondLatin = /[^\0-\u017f]/;

/** No glyph of their own: they only steer line breaking. */
const controls = /[\u00ad\u200b\u2060\ufeff]/g;

const substitutes: readonly (readonly [RegExp, number, string])[] = [
  [/\u2010/g, 0x2010, '-'],
  [/\u2011/g, 0x2011, '-'],
  [/\u2002/g, 0x2002, '\u00a0'],
  [/\u2003/g, 0x2003, '\u00a0'],
  [/\u2007/g, 0x2007, '\u00a0'],
  [/\u2009/g, 0x2009, '\u00a0'],
  [/\u200a/g, 0x200a, ''],
  [/\u202f/g, 0x202f, '\u00a0'],
];

/** The text as the face will print it: break controls dropped, spaces and hyphens the face lacks replaced by those it has. */
export function toPrintable(text: string, face: string, fonts: FontBook): string {
  if (!beyondLatin.test(text) && !text.includes('\u00ad')) return text;
  let printable = text.replace(controls, '');
  for (const [pattern, codePoint, substitute] of substitutes) {
    if (pattern.test(printable) && !fonts.face(face).covers(codePoint))
      printable = printable.replace(pattern, substitute);
    pattern.lastIndex = 0;
  }
  return printable;
}

/** Splits text by the face that has its glyphs; code points that nobody has stay with `face`. */
export function itemise(text: string, face: string, fonts: FontBook): readonly TextItem[] {
  const printable = toPrintable(text, face, fonts);
  if (!beyondLatin.test(printable)) return printable === '' ? [] : [{ text: printable, face, scale: 1 }];
  const items: { text: string; face: string; scale: number }[] = [];
  for (const character of printable) {
    const { name, scale } = faceFor(character, face, fonts);
    const last = items.at(-1);
    if (last?.face === name) last.text += character;
    else items.push({ text: character, face: name, scale });
  }
  return items;
}

function faceFor(character: string, face: string, fonts: FontBook): { name: string; scale: number } {
  const codePoint = character.codePointAt(0) ?? 0;
  const own = { name: face, scale: 1 };
  if (codePoint < firstFarEastern && fonts.face(face).covers(codePoint)) return own;
  const fallback = fonts.fallback(face);
  if (fallback === undefined || !fonts.face(fallback.face).covers(codePoint)) return own;
  return { name: fallback.face, scale: fallback.scale };
}
