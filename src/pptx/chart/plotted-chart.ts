import type { Xml } from '../xml/element.ts';
import type { ChartContext } from './chart-labels.ts';
import { chartSheet } from './chart-sheet.ts';
import { plots } from './plots.ts';
import { ringPlot } from './ring-plot.ts';
import { rowPlots } from './row-plot.ts';
import { rowSheet } from './row-sheet.ts';
import type { Sheet } from './workbook.ts';

/** The data sheet of a chart, and the plots and axes that draw its cells. */
export function plottedChart(context: ChartContext): { readonly sheet: Sheet; readonly plotted: readonly Xml[] } {
  const { chart } = context;
  if (chart.rows !== undefined) {
    const data = rowSheet(chart);
    return { sheet: data.sheet, plotted: rowPlots(chart.rows, data, context) };
  }
  const data = chartSheet(chart);
  if (chart.ring !== undefined) return { sheet: data.sheet, plotted: [ringPlot(data, context)] };
  return { sheet: data.sheet, plotted: plots(data, context) };
}
