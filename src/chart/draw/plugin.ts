import type { Chart as ChartJs, ChartType, Plugin } from 'chart.js';
import type { Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import type { BarLayout, PlotBox } from './layout.ts';

/** What the plugins of one chart share. */
export interface PluginContext<Layout extends PlotBox = BarLayout> {
  readonly chart: Chart;
  readonly layout: Layout;
  readonly theme: Theme;
}

/** Makes a Chart.js plugin that draws after the marks with plain canvas calls, so that the scene and the PNG share it. */
export function drawingPlugin<Type extends ChartType>(
  id: string,
  draw: (chart: ChartJs<Type>, context: CanvasRenderingContext2D) => void,
): Plugin<Type> {
  return {
    id,
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      draw(chart, chart.ctx);
      chart.ctx.restore();
    },
  };
}
