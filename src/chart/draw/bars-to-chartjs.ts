import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { baselinePlugin, categoriesPlugin } from './axes.ts';
import { barStyle } from './bar-style.ts';
import { fillsPlugin } from './fills.ts';
import { labelsPlugin } from './labels.ts';
import type { BarLayout } from './layout.ts';
import { drawnValue } from './layout-stacked-bars.ts';
import type { PluginContext } from './plugin.ts';
import { stillOptions } from './still-options.ts';

/** The configuration of bars and spans: Chart.js places and fills the bars, plugins draw the rest. */
export function barsToChartjs(shared: PluginContext, density: number): ChartConfiguration<'bar'> {
  const { chart, layout } = shared;
  const horizontal = chart.orient === 'horizontal' || chart.mark === 'span';
  const stacked = chart.stack !== 'none';
  const valueScale = { type: 'linear', display: false, min: layout.axis.min, max: layout.axis.max, stacked } as const;
  const categoryScale = { type: 'category', display: false, stacked, ticks: { autoSkip: false } } as const;
  return {
    type: 'bar',
    data: {
      labels: inRows(chart.categories, layout, ''),
      datasets: chart.series.map((_, index) => toDataset(shared, index)),
    },
    options: {
      indexAxis: horizontal ? 'y' : 'x',
      ...stillOptions(layout, density),
      scales: horizontal ? { x: valueScale, y: categoryScale } : { x: categoryScale, y: valueScale },
    },
    plugins: [fillsPlugin(shared), baselinePlugin(shared), categoriesPlugin(shared), labelsPlugin(shared)],
  };
}

function toDataset({ chart, layout, theme }: PluginContext, index: number): ChartDataset<'bar'> {
  const points = chart.series[index]?.points ?? [];
  return {
    label: chart.series[index]?.name ?? '',
    data: inRows(
      points.map((point, category) => {
        if (point === null) return null;
        if (chart.mark === 'span') return [point.start ?? layout.axis.min, point.value] as [number, number];
        return drawnValue({ chart }, point, category);
      }),
      layout,
      null,
    ),
    backgroundColor: inRows(
      points.map((point) => (point === null ? 'transparent' : barStyle(chart, point, index, theme).ground)),
      layout,
      'transparent',
    ),
    borderWidth: 0,
    categoryPercentage: layout.categoryShare,
    barPercentage: layout.barShare,
  };
}

/** Puts what belongs to categories into their rows, and `blank` into the rows between. */
function inRows<T>(values: readonly T[], { rows, rowCount }: BarLayout, blank: T): T[] {
  const filled = Array.from({ length: rowCount }, () => blank);
  for (const [category, value] of values.entries()) filled[rows[category] ?? category] = value;
  return filled;
}
