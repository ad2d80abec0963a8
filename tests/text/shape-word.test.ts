import { expect, test } from 'vitest';
import { defaultTheme } from '../theme/default-theme.ts';
import { installedFonts } from './installed-fonts.ts';

const fonts = installedFonts(defaultTheme());
const ids = (face: string, features: readonly string[], word: string) =>
  fonts.shape(face, features, word).glyphs.map(({ id }) => id);

test('the kind of figures changes figures only', () => {
  expect(ids('serif-400', ['onum'], '2028')).not.toEqual(ids('serif-400', [], '2028'));
  for (const word of ['Japan’s', 'office,', '(the', '“over”', 'U.S.', '–']) {
    expect(ids('serif-400', ['onum', 'tnum'], word)).toEqual(ids('serif-400', [], word));
  }
  expect(ids('sans-600', ['sups'], 'a')).not.toEqual(ids('sans-600', [], 'a'));
});

test('a word is as wide with its space as both are alone', () => {
  const [word, space, both] = ['V', ' ', 'V '].map((text) => fonts.shape('serif-400', ['lnum'], text).width);
  expect(both).toBe((word ?? 0) + (space ?? 0));
});
