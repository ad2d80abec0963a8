import { describe, expect, it } from 'vitest';
import { greedyLines } from '../../src/pptx/fit/greedy-lines.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';

const fonts = installedFonts(defaultTheme());

function lines(text: string, measure: number): readonly number[] {
  return greedyLines([{ text, face: 'carlito-400', size: 10, tracking: 0 }], measure, fonts);
}

function width(text: string): number {
  return lines(text, 10_000)[0] ?? 0;
}

describe('lines as PowerPoint breaks them', () => {
  it('are none for no text, and one for what fits', () => {
    expect(lines('', 100)).toEqual([]);
    expect(lines('short', 100)).toHaveLength(1);
  });

  it('do not count the space at their end', () => {
    expect(lines('one two', width('two'))).toEqual([width('one'), width('two')]);
  });

  it('never break at a no-break space', () => {
    expect(lines('costs $1\u00a0billion now', width('$1\u00a0billion') + 1)).toHaveLength(3);
  });

  it('break after a hyphen before a letter, not inside a span of years', () => {
    expect(lines('co-operation', width('operation') + 1)).toHaveLength(2);
    expect(lines('from 2025–2030 on', width('2025–2030') + 1)).toHaveLength(3);
  });

  it('break between Japanese characters, but never begin a line with a closing mark', () => {
    expect(lines('数字は出典に', 30)).toEqual([30, 30]);
    expect(lines('数字は、出典', 30)).toEqual([20, 30, 10]);
  });

  it('break a word that is wider than the measure', () => {
    expect(lines('x'.repeat(100), 50).length).toBe(Math.ceil(width('x'.repeat(100)) / 50));
  });

  it('obey forced line endings', () => {
    expect(lines('a\nb', 1000)).toHaveLength(2);
  });
});
