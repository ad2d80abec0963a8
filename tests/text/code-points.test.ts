import { create, type Font } from 'fontkit';
import { beforeEach, expect, test } from 'vitest';
import { createFontBook, type FontBook } from '../../src/text/index.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { readInstalledFont } from './installed-fonts.ts';

const theme = defaultTheme();
const file = ['@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'] as const;
const idOf = (character: string) =>
  (create(Buffer.from(readInstalledFont(...file))) as Font).glyphForCodePoint(character.codePointAt(0) ?? 0).id;

let fonts: FontBook;
let copy = 0;

/** A book whose face no test has used yet: faces are kept by the process. */
beforeEach(() => {
  copy += 1;
  const face = { family: 'Own', weight: 400, italic: false, package: 'own', file: `${copy}.ttf` };
  fonts = createFontBook({ ...theme, faces: { own: face } }, () => readInstalledFont(...file));
});

const codePointsOf = (word: string) =>
  fonts
    .shape('own', [], word)
    .glyphs.flatMap(({ codePoints }) => codePoints.map((point) => String.fromCodePoint(point)));

test('a glyph that was a part of another one before keeps its text', () => {
  fonts.face('own').font.getGlyph(idOf('.'));
  expect(codePointsOf('3.2')).toEqual(['3', '.', '2']);
});

test('of two characters with one glyph each has its own text, whichever came first', () => {
  const [ohm, omega] = ['\u2126', '\u03a9'];
  expect(idOf(ohm)).toBe(idOf(omega));
  expect(codePointsOf(ohm)).toEqual([ohm]);
  expect(codePointsOf(omega)).toEqual([omega]);
});
