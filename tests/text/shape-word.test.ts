import { expect, test } from 'vitest';
import { defaultTheme } from '../theme/default-theme.ts';
import { installedFonts } from './installed-fonts.ts';

const fonts = installedFonts(defaultTheme());
const ids = (face: string, features: readonly string[], word: string) =>
  fonts.shape(face, features, word).glyphs.map(({ id }) => id);

test('the kind of figures changes figures only', () => {
  expect(ids('serif-400', ['pnum'], '2028')).not.toEqual(ids('serif-400', [], '2028'));
  for (const word of ['Japan’s', 'office,', '(the', '“over”', 'U.S.', '–']) {
    expect(ids('serif-400', ['lnum', 'pnum'], word)).toEqual(ids('serif-400', [], word));
  }
  expect(ids('sans-600', ['sups'], 'a')).not.toEqual(ids('sans-600', [], 'a'));
});

test('a word is as wide with its space as both are alone', () => {
  const [word, space] = ['V', ' '].map((text) => fonts.measure(text, 'serif-400', 10));
  expect(fonts.measure('V ', 'serif-400', 10)).toBeCloseTo((word ?? 0) + (space ?? 0), 6);
});

test('plain Latin words are shaped as with every feature that a font turns on by itself', () => {
  const words =
    'office affluent first waffle fjord Tokyo AVATAR “Trump’s” $741 1/2 10–12 U.S. (FDI) naïve Ōsaka A–Z 5% ½ 3:1 …'.split(
      ' ',
    );
  for (const name of ['serif-400', 'serif-300', 'serif-600', 'sans-400', 'sans-600', 'sans-700', 'sans-400-italic']) {
    const { font } = fonts.face(name);
    for (const word of words) {
      const whole = font.layout(word, ['lnum', 'pnum'] as never);
      const shaped = fonts.shape(name, ['lnum', 'pnum'], word).glyphs;
      expect(shaped.map(({ id }) => id)).toEqual(whole.glyphs.map(({ id }) => id));
      whole.positions.forEach(({ xAdvance }, index) => {
        expect(shaped[index]?.xAdvance).toBeCloseTo((xAdvance * 1000) / font.unitsPerEm, 6);
      });
    }
  }
});

test('combining marks are placed', () => {
  expect(fonts.shape('serif-400', [], 'e\u0301x').glyphs.length).toBeLessThan(4);
});
