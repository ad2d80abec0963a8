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
