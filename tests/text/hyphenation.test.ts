import { describe, expect, test } from 'vitest';
import { hyphenPositions } from '../../src/text/hyphenation.ts';
import { breakLines, type Hyphenation, type TextRun } from '../../src/text/index.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { installedFonts } from './installed-fonts.ts';

const fonts = installedFonts(defaultTheme());

function run(text: string, parts: Partial<TextRun> = {}): TextRun {
  const style = { face: 'sans-400', size: 8.8, color: '#000000', features: [], tracking: 0, rise: 0, nobreak: false };
  return { text, ...style, ...parts };
}

function linesOf(runs: readonly TextRun[], width: number, hyphenation?: Hyphenation) {
  const lines = breakLines(runs, width, fonts, hyphenation === undefined ? {} : { hyphenation });
  return lines.map((line) => `${line.segments.map(({ text }) => text).join('')}${line.brokenWord ? '!' : ''}`);
}

const english: Hyphenation = { language: 'en-GB', mayDivide: (one) => one.tag === undefined };

describe('words that no line can hold', () => {
  test('are divided by the rules of their language', () => {
    expect(linesOf([run('of internationalisation,')], 60, english)).toEqual(['of international-', 'isation,']);
    expect(linesOf([run('of internationalisation')], 60)).toEqual(['of', 'internationalisa!', 'tion']);
  });

  test('and no others', () => {
    expect(linesOf([run('some responsibilities of telecommunications')], 90, english)).toEqual([
      'some responsibilities of',
      'telecommunications',
    ]);
  });

  test('stay whole as long as they can where the caller wants it', () => {
    expect(linesOf([run('internationalisation', { tag: 'fact' })], 60, english)).toEqual(['internationalisa!', 'tion']);
  });

  test('have a hyphen of their own, which is no letter of the text', () => {
    const [first] = breakLines([run('internationalisation')], 60, fonts, { hyphenation: english });
    expect(first?.segments.map(({ text, softHyphen }) => [text, softHyphen])).toEqual([
      [expect.stringMatching(/^interna/), undefined],
      ['-', true],
    ]);
    expect(first?.width).toBeLessThanOrEqual(60);
    expect(first?.joined).toBe(true);
  });
});

describe('the positions of hyphens', () => {
  const divided = (word: string, language: string) =>
    [...hyphenPositions(word, language), word.length].map((end, index, ends) => word.slice(ends[index - 1] ?? 0, end));

  test('follow British or American rules', () => {
    expect(divided('telecommunications', 'en-GB').join('-')).toBe('tele-com-mu-nic-a-tions');
    expect(divided('(telecommunications)', 'en-US').join('-')).toBe('(telecom-mu-ni-ca-tions)');
  });

  test.each([
    ['of another language', 'telecommunications', 'fr'],
    ['of addresses', 'https://example.org/telecommunications', 'en-GB'],
    ['of figures', '31.5billiondollars', 'en-GB'],
    ['of short words', 'policy', 'en-GB'],
    ['of Japanese', '日本国との平和条約', 'en-GB'],
  ])('are none %s', (_, word, language) => {
    expect(hyphenPositions(word, language)).toEqual([]);
  });
});
