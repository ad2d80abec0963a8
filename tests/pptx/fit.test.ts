import { describe, expect, it } from 'vitest';
import { distributeWidths } from '../../src/pptx/fit/column-widths.ts';
import { fitTitle } from '../../src/pptx/fit/fit-title.ts';
import { lineWidths } from '../../src/pptx/fit/measure.ts';
import { deckStyles } from '../../src/pptx/grid/paragraph-style.ts';
import { inches, points } from '../../src/pptx/xml/units.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';

const theme = defaultTheme();
const metrics = { theme, fonts: installedFonts(theme) };
const box = { x: 0, y: 0, w: inches(10.826), h: inches(1) };
const [style] = deckStyles(theme).title;
if (style === undefined) throw new Error('titles have a style');

function balance(title: string) {
  if (style === undefined) throw new Error('titles have a style');
  return fitTitle([{ text: title }], { box, style, maxLines: 2, metrics });
}

/** The lines that a title has in the box that is left to it. */
function linesOf(title: string): readonly number[] {
  if (style === undefined) throw new Error('titles have a style');
  return lineWidths([{ text: title }], style, (box.w - balance(title).rightInset) / points(1), metrics);
}

describe('titles', () => {
  it('keep one line as it is', () => {
    expect(balance('A short headline')).toEqual({ lines: 1, rightInset: 0 });
  });

  it('are balanced by an inset, not by hard breaks', () => {
    const title = 'Three findings carry this pack: the money is large, partly named and mostly undated';
    const [first = 0, second = 0, third] = linesOf(title);
    expect(third).toBeUndefined();
    expect(Math.abs(first - second)).toBeLessThan(first * 0.25);
    expect(balance(title).rightInset).toBeGreaterThan(inches(1));
  });

  it('keep their break when the reader’s font is two per cent wider or narrower', () => {
    const title = 'The new pledge is larger than all the Japanese direct investment reported today';
    const width = (box.w - balance(title).rightInset) / points(1);
    const counts = [0.98, 1, 1.02].map((factor) =>
      lineWidths([{ text: title }], style, width * factor, metrics).map((line) => Math.round(line)),
    );
    expect(counts[0]).toEqual(counts[1]);
    expect(counts[2]).toEqual(counts[1]);
  });
});

describe('columns of a table', () => {
  const column = (natural: number, least: number, figures = false) => ({ natural, least, figures });

  it('share out what is left, words before figures', () => {
    const { widths, squeezed } = distributeWidths([column(200, 50), column(50, 40, true), column(50, 40, true)], 600);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(600);
    expect(widths[0]).toBeGreaterThan(350);
    expect(squeezed).toBe(false);
  });

  it('leave a lone column of figures at its natural width', () => {
    expect(distributeWidths([column(100, 50), column(40, 40, true)], 300).widths).toEqual([260, 40]);
  });

  it('shrink by what they lack, never below their longest word', () => {
    const { widths } = distributeWidths([column(400, 80), column(100, 60)], 300);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300);
    expect(widths[0]).toBeGreaterThanOrEqual(80);
    expect(widths[1]).toBeGreaterThanOrEqual(60);
  });

  it('say when not even the longest words fit', () => {
    expect(distributeWidths([column(400, 200), column(400, 200)], 300).squeezed).toBe(true);
  });
});
