import { describe, expect, it } from 'vitest';
import { breakLines, itemise } from '../../src/text/index.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { installedFonts } from './installed-fonts.ts';

const theme = defaultTheme();
const plain = installedFonts(theme);
/** Source Sans stands in for the Japanese font, which is not always installed. */
const fonts = installedFonts({ ...theme, fallback: { face: 'sans-400', strong: 'sans-700', scale: 0.9 } });

/** A character that Caladea lacks and Source Sans has. */
const foreign = [...'ΩЖđŧ→≈√'].find((character) => {
  const codePoint = character.codePointAt(0) ?? 0;
  return !plain.face('caladea-400').covers(codePoint) && plain.face('sans-400').covers(codePoint);
});

describe('itemising text by face', () => {
  it('has a character to test with', () => {
    expect(foreign).toBeDefined();
  });

  it('sets what a face lacks in the fallback, at its own size, the strong one for bold text', () => {
    const text = `ab${foreign}${foreign}c`;
    expect(itemise(text, 'caladea-400', fonts)).toEqual([
      { text: 'ab', face: 'caladea-400', scale: 1 },
      { text: `${foreign}${foreign}`, face: 'sans-400', scale: 0.9 },
      { text: 'c', face: 'caladea-400', scale: 1 },
    ]);
    expect(itemise(`${foreign}`, 'caladea-700', fonts)[0]?.face).toBe('sans-700');
  });

  it('breaks and measures lines in the faces that print them', () => {
    const style = {
      face: 'caladea-400',
      size: 10,
      color: '',
      features: ['lnum'],
      tracking: 0,
      rise: 0,
      nobreak: false,
    };
    const [line] = breakLines([{ text: `one ${foreign} two`, ...style }], 300, fonts);
    expect(line?.segments.map(({ face, size }) => [face, size])).toEqual([
      ['caladea-400', 10],
      ['sans-400', 9],
      ['caladea-400', 10],
    ]);
    expect(line?.width).toBeCloseTo(fonts.measure(`one ${foreign} two`, 'caladea-400', 10, ['lnum']), 1);
  });

  it('leaves characters that nobody has with their face', () => {
    expect(itemise('\u{1F600}', 'serif-400', plain)).toEqual([{ text: '\u{1F600}', face: 'serif-400', scale: 1 }]);
  });

  it('replaces spaces and hyphens that the face lacks', () => {
    expect(itemise('a\u200bb', 'serif-400', plain)[0]?.text).toBe('ab');
  });
});
