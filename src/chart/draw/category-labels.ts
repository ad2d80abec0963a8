import type { LayoutContext } from './layout.ts';
import type { Lettering } from './lettering.ts';
import { widest } from './lettering.ts';

/** The column of category labels left of horizontal bars. */
export interface CategoryColumn {
  readonly lines: readonly (readonly Lettering[])[];
  /** With the gap to the baseline. */
  readonly width: number;
  /** Height of the tallest label. */
  readonly height: number;
}

/** Wraps the category labels so that they take at most their share of the width. */
export function categoryColumn({ chart, theme, letter, width }: LayoutContext): CategoryColumn {
  const limit = width * theme.chart.categoryShare;
  const lines = chart.categories.map((category) => letter.lines(category, 'chartLabel', limit));
  const most = Math.max(...lines.map((label) => label.length), 1);
  return {
    lines,
    width: widest(lines.flat()) + theme.chart.categoryGap,
    height: most * letter.style('chartLabel').lead,
  };
}
