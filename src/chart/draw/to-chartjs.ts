import type { ChartConfiguration } from 'chart.js';
import type { Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import { arcsToChartjs } from './arc/arcs-to-chartjs.ts';
import { barsToChartjs } from './bars-to-chartjs.ts';
import { comboToChartjs } from './combo/combo-to-chartjs.ts';
import type { ChartLayout } from './layout.ts';
import { linesToChartjs } from './line/lines-to-chartjs.ts';
import { pointsToChartjs } from './point/points-to-chartjs.ts';
import { rulesToChartjs } from './rule/rules-to-chartjs.ts';

/**
 * Makes the Chart.js configuration of a chart. Chart.js places and fills the marks; baseline, category labels, hatches and
 * value labels are plugins of plain canvas calls. Chart.js writes into what it is given, so make a fresh one for each drawing.
 */
export function toChartjs(
  chart: Chart,
  options: { readonly layout: ChartLayout; readonly theme: Theme; readonly density: number },
): ChartConfiguration {
  const { layout, theme, density } = options;
  switch (layout.mark) {
    case 'line':
      return linesToChartjs({ chart, layout, theme }, density) as ChartConfiguration;
    case 'rule':
      return rulesToChartjs({ chart, layout, theme }, density) as ChartConfiguration;
    case 'point':
      return pointsToChartjs({ chart, layout, theme }, density) as ChartConfiguration;
    case 'combo':
      return comboToChartjs({ chart, layout, theme }, density) as ChartConfiguration;
    case 'arc':
      return arcsToChartjs({ chart, layout, theme }, density) as ChartConfiguration;
    default:
      return barsToChartjs({ chart, layout, theme }, density) as ChartConfiguration;
  }
}
