import { describe, expect, it } from 'vitest';
import type { BreakOptions, Line, TextRun } from '../../src/text/index.ts';
import { breakLines } from '../../src/text/index.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { installedFonts } from './installed-fonts.ts';

const fonts = installedFonts(defaultTheme());

function run<Tag = string>(text: string, more: Partial<TextRun<Tag>> = {}): TextRun<Tag> {
  const style = { face: 'serif-400', size: 10, color: '#1B2430', features: ['lnum', 'pnum'] };
  return { text, ...style, tracking: 0, rise: 0, nobreak: false, ...more };
}

function texts(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => line.segments.map((segment) => segment.text).join(''));
}

function set(text: string, width: number, mode: NonNullable<BreakOptions['mode']>): readonly string[] {
  return texts(breakLines([run(text)], width, fonts, { mode }));
}

const paragraph =
  'Japan is the largest foreign investor in the United States, with direct investment of more than the whole of the ' +
  'previous decade, and the pledge made in Washington would add to it without a date by which it is to be carried out.';

describe('breaking lines', () => {
  it('keeps every line inside the measure and every word in order, whatever the mode', () => {
    for (const mode of ['total-fit', 'balanced', 'greedy'] as const) {
      const lines = breakLines([run(paragraph)], 180, fonts, { mode });
      expect(texts(lines).join(' ')).toBe(paragraph);
      expect(lines.every((line) => line.width <= 180.02 && !line.overfull)).toBe(true);
      expect(lines.map((line) => line.last)).toEqual([...lines.slice(1).map(() => false), true]);
    }
  });

  it('leaves less ragged lines by total fit than by filling line after line', () => {
    const raggedness = (mode: 'total-fit' | 'greedy') =>
      breakLines([run(paragraph)], 150, fonts, { mode })
        .filter((line) => !line.last)
        .reduce((sum, line) => sum + (150 - line.width) ** 3, 0);
    expect(raggedness('total-fit')).toBeLessThan(raggedness('greedy'));
  });

  it('balances a headline into as few lines as filling makes, and ends none on a preposition', () => {
    const headline = 'Itemised allocations cover a little more than half of the investment pledge';
    const lines = breakLines([run(headline, { size: 25, face: 'serif-600' })], 476, fonts, { mode: 'balanced' });
    expect(lines).toHaveLength(2);
    const [first, second] = lines;
    expect(Math.abs((first?.width ?? 0) - (second?.width ?? 0))).toBeLessThan(80);
    expect(texts(lines)[0]).not.toMatch(/ (a|of|the|than)$/);
  });

  it('prefers to end a headline line after a semicolon', () => {
    const lines = set('The whole pledge has no date; the areas beside it are not its parts', 180, 'balanced');
    expect(lines[0]).toBe('The whole pledge has no date;');
  });

  it('never breaks at a no-break space, and prints it', () => {
    const lines = set('amounts to $1\u00a0trillion, or\u00a0so\u00a0it\u00a0says', 60, 'greedy');
    expect(lines).toContain('$1\u00a0trillion,');
  });

  it('holds a nobreak run together as long as it fits, then breaks it between words', () => {
    const runs = [run('of the '), run('trillion-dollar question', { nobreak: true }), run(' here')];
    expect(texts(breakLines(runs, 120, fonts))).toContain('trillion-dollar question');
    expect(texts(breakLines(runs, 70, fonts))).toContain('trillion-dollar');
  });

  it('breaks a word wider than the measure anywhere and says so', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapit';
    const lines = breakLines([run(`The ${word} sails`)], 60, fonts);
    expect(texts(lines).join('').replaceAll(' ', '')).toBe(`The${word}sails`);
    expect(lines.every((line) => line.width <= 60.5)).toBe(true);
    expect(lines.filter((line) => line.brokenWord)).not.toHaveLength(0);
    expect(lines.at(-1)?.brokenWord).toBeUndefined();
  });

  it('says where no space stands between two lines', () => {
    const joined = (text: string, width: number) =>
      breakLines([run(text)], width, fonts, { mode: 'greedy' }).map((line) => line.joined ?? false);
    expect(joined('two words', 30)).toEqual([false, false]);
    expect(joined('trillion-dollar', 50)).toEqual([true, false]);
    expect(joined('two\nwords', 100)).toEqual([false, false]);
    expect(joined('unbreakable', 30)).toEqual([true, true, false]);
  });

  it('flags a single character that is wider than the measure as overfull', () => {
    expect(breakLines([run('M', { size: 40 })], 10, fonts)[0]?.overfull).toBe(true);
  });

  it('ends lines at forced breaks, keeps empty ones and drops leading spaces', () => {
    const lines = breakLines([run(' first\n\nthird')], 200, fonts);
    expect(texts(lines)).toEqual(['first', '', 'third']);
    expect(lines.map((line) => line.last)).toEqual([true, true, true]);
  });

  it('keeps a spaced dash at the end of a line', () => {
    for (const line of set(`${'some words – '.repeat(12)}end`, 90, 'greedy')) expect(line).not.toMatch(/^–/);
  });

  it('makes one segment of neighbours of one style and tag, and gives tags back', () => {
    const runs = [
      run('over ', { tag: 'a' }),
      run('$741', { tag: 'a' }),
      run(' billion', { tag: 'b' }),
      run('1', { tag: 'b', rise: 3 }),
    ];
    const [line] = breakLines(runs, 300, fonts);
    expect(line?.segments.map(({ text, tag, rise }) => [text, tag, rise])).toEqual([
      ['over $741', 'a', 0],
      [' billion', 'b', 0],
      ['1', 'b', 3],
    ]);
    const [first, second] = line?.segments ?? [];
    expect(second?.x).toBeCloseTo(first?.width ?? 0, 6);
  });

  it('drops soft hyphens and prints a no-break hyphen as the hyphen the font has', () => {
    expect(set('co\u00adoperation e\u2011mail', 300, 'greedy')).toEqual(['cooperation e-mail']);
  });
});
