import type { NativeChart } from '../presentation/native-chart.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { bandLines, bandPieces } from './band-pieces.ts';
import { acrossAxis, axisIds, categoryAxis, secondAxes, valueAxis } from './chart-axes.ts';
import type { ChartContext } from './chart-labels.ts';
import { seriesXml } from './chart-series.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { lineSeriesXml } from './line-series.ts';

const axes = [el('c:axId', { val: axisIds.category }), el('c:axId', { val: axisIds.value })];

const secondIds = [el('c:axId', { val: axisIds.secondCategory }), el('c:axId', { val: axisIds.secondValue })];

function indexesOf({ series }: NativeChart, isLine: boolean): readonly number[] {
  return [...series.keys()].filter((index) => (series[index]?.line !== undefined) === isLine);
}

function barPlot(bars: readonly number[], sheet: ChartSheet, context: ChartContext): Xml {
  const { chart } = context;
  return el(
    'c:barChart',
    {},
    el('c:barDir', { val: chart.orient === 'horizontal' ? 'bar' : 'col' }),
    el('c:grouping', { val: chart.grouping }),
    el('c:varyColors', { val: 0 }),
    bars.map((index) => seriesXml(index, sheet, context)),
    el('c:gapWidth', { val: chart.gapWidth }),
    el('c:overlap', { val: chart.grouping === 'clustered' ? 0 : 100 }),
    axes,
  );
}

function linePlot(lines: readonly number[], sheet: ChartSheet, context: ChartContext): Xml {
  return el(
    'c:lineChart',
    {},
    el('c:grouping', { val: 'standard' }),
    el('c:varyColors', { val: 0 }),
    lines.map((index) => lineSeriesXml(index, sheet, context)),
    context.chart.band !== undefined && bandLines(context),
    el('c:marker', { val: 1 }),
    context.chart.second === undefined ? axes : secondIds,
  );
}

/** Points with numbers on both axes, joined where their series has a line. */
export function scatterPlot(series: readonly Xml[]): Xml {
  return el(
    'c:scatterChart',
    {},
    el('c:scatterStyle', { val: 'lineMarker' }),
    el('c:varyColors', { val: 0 }),
    series,
    axes,
  );
}

/** The plots of a chart and its axes, in the order that the schema wants. */
export function plots(sheet: ChartSheet, context: ChartContext): readonly Xml[] {
  const { chart } = context;
  const bars = indexesOf(chart, false);
  const lines = indexesOf(chart, true);
  if (chart.across !== undefined) {
    const series = lines.map((index) => lineSeriesXml(index, sheet, context));
    const band = chart.band === undefined ? [] : bandPieces(chart.band, sheet, context);
    return [scatterPlot([...series, ...band]), acrossAxis(chart.across, context), valueAxis(context)];
  }
  return [
    ...(bars.length > 0 ? [barPlot(bars, sheet, context)] : []),
    ...(lines.length > 0 ? [linePlot(lines, sheet, context)] : []),
    categoryAxis(context),
    valueAxis(context),
    ...(chart.second === undefined ? [] : secondAxes(chart.second, context)),
  ];
}
