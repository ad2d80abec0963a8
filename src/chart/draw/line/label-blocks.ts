import type { ChartPoint } from '../../chart.ts';
import type { LayoutContext } from '../layout.ts';
import type { TextBlock } from '../text-block.ts';
import { textBlock } from '../text-block.ts';

/** Widest part of the drawing that the name at the end of a line takes, and the words at a point. */
const shares = { end: 0.26, point: 0.18 } as const;

/** The figure at a point, what is said of it below. */
export function pointBlock({ letter, theme, width }: LayoutContext, point: ChartPoint): TextBlock {
  const words =
    point.secondary === undefined ? [] : letter.lines(point.secondary, 'chartSecondary', width * shares.point);
  const lines = [[letter.line(point.label, 'chartValue')], ...words.map((line) => [line])];
  return textBlock(lines, { gap: theme.chart.secondaryGap, lead: letter.style('chartValue').lead });
}

/** The name of a line behind its end, then the last figure and what is said of it. */
export function endBlock({ letter, theme, width }: LayoutContext, point: ChartPoint, name: string): TextBlock {
  const limit = width * shares.end;
  const gap = theme.chart.secondaryGap;
  const value = letter.line(point.label, 'chartValue');
  const words = point.secondary === undefined ? [] : [letter.line(point.secondary, 'chartSecondary')];
  const isShort = value.width + words.reduce((sum, line) => sum + gap + line.width, 0) <= limit;
  const below = isShort || point.secondary === undefined ? [] : letter.lines(point.secondary, 'chartSecondary', limit);
  const lines = [
    ...letter.lines(name, 'chartLabel', limit).map((line) => [line]),
    isShort ? [value, ...words] : [value],
    ...below.map((line) => [line]),
  ];
  return textBlock(lines, { gap, lead: letter.style('chartValue').lead });
}
