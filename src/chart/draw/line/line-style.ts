import type { Theme } from '../../../theme/index.ts';
import type { Chart, ChartFill } from '../../chart.ts';

/** Dashes of the piece of a line that leads to a figure, so that no meaning hangs on colour alone. */
const dashes: Readonly<Partial<Record<ChartFill, readonly number[]>>> = {
  projected: [4, 3],
  promised: [9, 3],
  'not-itemised': [1.5, 2.5],
};

/** The dash of the piece of a line that leads to a figure of this fill; none where it is reported. */
export function dashOf(fill: ChartFill): number[] | undefined {
  const dash = dashes[fill];
  return dash && [...dash];
}

/** Whether the mark of a figure is open: it is not reported. */
export function isOpen(fill: ChartFill): boolean {
  return dashes[fill] !== undefined;
}

/** Colour of a line: one for a single line and a band, the theme's order for several. */
export function lineColor(chart: Chart, series: number, { chart: tokens, colors }: Theme): string {
  if (chart.series.length === 1 || chart.mark === 'area') return colors[tokens.colors.line];
  return colors[tokens.series[series % tokens.series.length] ?? tokens.colors.line];
}
