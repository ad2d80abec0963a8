import { describe, expect, it } from 'vitest';
import { checkGlyphs, createFontBook, missingGlyphs, splitWords, wrapText } from '../../src/text/index.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { installedFonts, readInstalledFont } from './installed-fonts.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

describe('the font book', () => {
  it('reads a file at its first use, and once', () => {
    const read: string[] = [];
    const counting = createFontBook(
      {
        ...theme,
        faces: {
          own: { family: 'Own', weight: 400, italic: false, package: 'own', file: 'own.ttf' },
        },
      },
      (packageName, file) => {
        read.push(`${packageName}/${file}`);
        return readInstalledFont('@expo-google-fonts/carlito', '400Regular/Carlito_400Regular.ttf');
      },
    );
    expect(read).toEqual([]);
    counting.measure('a', 'own', 10);
    counting.measure('b', 'own', 10);
    expect(read).toEqual(['own/own.ttf']);
  });

  it('throws on a face the theme does not have', () => {
    expect(() => fonts.face('serif-900')).toThrow('serif-900');
  });

  it('measures what the font says, with kerning, features and letterspacing', () => {
    const { font } = fonts.face('sans-400');
    const expected = (font.layout('Total ').advanceWidth + font.layout('71').advanceWidth) / font.unitsPerEm;
    expect(fonts.measure('Total 71', 'sans-400', 20)).toBeCloseTo(expected * 20, 6);
    expect(fonts.measure('71', 'sans-400', 10, ['tnum'])).toBeCloseTo(fonts.measure('00', 'sans-400', 10, ['tnum']), 6);
    expect(fonts.measure('abc', 'sans-400', 10, [], 0.5)).toBeCloseTo(fonts.measure('abc', 'sans-400', 10) + 1.5, 6);
  });

  it('gives spaces and hyphens of every kind the common code point, so that text copies out clean', () => {
    const codePoints = (text: string) => fonts.shape('sans-400', [], text).glyphs.flatMap((glyph) => glyph.codePoints);
    expect(codePoints('a\u00a0b\u2010c')).toEqual([97, 32, 98, 45, 99]);
  });

  it('gives the code points of a ligature back', () => {
    expect(fonts.shape('serif-400', [], 'office').glyphs.flatMap((glyph) => glyph.codePoints)).toHaveLength(6);
  });

  it('sets words and spaces apart', () => {
    expect(splitWords('a  bc d')).toEqual(['a', ' ', ' ', 'bc', ' ', 'd']);
    expect(splitWords('')).toEqual([]);
  });
});

describe('coverage', () => {
  it('names each character no face can print, once', () => {
    expect(missingGlyphs('plain – “text” €', 'serif-400', fonts)).toEqual([]);
    expect(missingGlyphs('a \u{1F600} b \u{1F600}', 'serif-400', fonts)).toEqual(['\u{1F600}']);
  });

  it('says which code point the font lacks', () => {
    const [diagnostic] = checkGlyphs('\u{1F600}', 'serif-400', { theme, fonts });
    expect(diagnostic?.code).toBe('glyph-missing');
    expect(diagnostic?.message).toContain('U+1F600');
  });

  it('names the package to install when Japanese is met without it', () => {
    const latinOnly = { ...theme, faces: { ...theme.faces, 'jp-400': { ...japanese, package: 'noto-absent' } } };
    const without = createFontBook(latinOnly, readInstalledFont);
    const [diagnostic] = checkGlyphs('石破茂', 'serif-400', { theme: latinOnly, fonts: without });
    expect(diagnostic?.code).toBe('font-not-installed');
    expect(diagnostic?.hint).toContain('npm install noto-absent');
  });
});

const japanese = { family: 'Absent', weight: 400, italic: false, package: '', file: 'absent.ttf' };

describe('wrapping plain text', () => {
  it('fills lines as PowerPoint does, with widths stretched by the factor', () => {
    const options = { face: 'caladea-700', size: 28, width: 780, fonts };
    const title = 'Named programmes cover part of the pledge, and the largest line of all has no name';
    const plain = wrapText(title, options);
    const stretched = wrapText(title, { ...options, widthFactor: 1.06 });
    expect(plain.map((line) => line.text).join(' ')).toBe(title);
    expect(stretched.every((line) => line.width <= 780.02)).toBe(true);
    expect(plain.every((line) => !line.broken)).toBe(true);
  });
});
