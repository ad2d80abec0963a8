import type { Chart, ChartPoint } from '../../chart/index.ts';
import type { NativeFigure } from '../presentation/native-chart.ts';
import { cellsOfCategory } from './bar-series.ts';

/** What the labels of a chart print of a bar or a total. */
export interface PrintedPoint {
  /** Its figure. */
  readonly figure: boolean;
  /** The grey text beside it, which may hold its share. */
  readonly secondary: boolean;
}

function barFigures(chart: Chart, point: ChartPoint, printed: PrintedPoint | undefined): readonly NativeFigure[] {
  const { fact, label, decimal, share } = point;
  const text = printed?.figure === true ? label : '';
  const bar = chart.mark === 'span' ? { fact, text } : { fact, text, decimal };
  if (share === undefined || printed?.secondary !== true) return [bar];
  return [bar, { fact: share.fact, text: share.label }];
}

/**
 * The prints of facts in a chart: bars, totals, shares, and figures in names. A bar is one even without a label; a total only where its
 * label is printed.
 *
 * @param printedOf what the labels print of a bar or total
 */
export function chartFigures(
  chart: Chart,
  printedOf: (point: ChartPoint) => PrintedPoint | undefined,
): readonly NativeFigure[] {
  const drawn = chart.categories.flatMap((_, category) => {
    const bars = cellsOfCategory(chart, category).flatMap(({ point }) => barFigures(chart, point, printedOf(point)));
    const total = chart.totals[category];
    return total && printedOf(total)?.figure === true ? [...bars, ...barFigures(chart, total, printedOf(total))] : bars;
  });
  return [...drawn, ...chart.named.map(({ fact, label }) => ({ fact, text: label }))];
}
