import type { Chart as ChartJs, Plugin } from 'chart.js';
import type { Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import type { ChartLayout } from './layout.ts';

/** What the plugins of one chart share. */
export interface PluginContext {
  readonly chart: Chart;
  readonly layout: ChartLayout;
  readonly theme: Theme;
}

/** Makes a Chart.js plugin that draws after the bars with plain canvas calls, so that the scene and the PNG share it. */
export function drawingPlugin(
  id: string,
  draw: (chart: ChartJs<'bar'>, context: CanvasRenderingContext2D) => void,
): Plugin<'bar'> {
  return {
    id,
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      draw(chart, chart.ctx);
      chart.ctx.restore();
    },
  };
}
