import type { Chart as ChartJs, Plugin } from 'chart.js';
import { drawAxisBreak } from '../axis-break.ts';
import { drawLine, drawLines } from '../draw-text.ts';
import type { PluginContext } from '../plugin.ts';
import { drawingPlugin } from '../plugin.ts';
import { drawBlock } from '../text-block.ts';
import type { LineLayout } from './line-layout.ts';

const belowBaseline = 5;
const tickGap = 6;
const gridWidth = 0.6;

/** Gridlines with their values, behind the lines. */
export function gridPlugin({ layout, theme }: PluginContext<LineLayout>): Plugin<'line'> {
  return {
    id: 'grid',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const left = layout.origin.x + layout.tickWidth;
      ctx.save();
      for (const { value, label } of layout.ticks) {
        const y = heightOf(chart, value);
        ctx.fillStyle = theme.colors.hairline;
        ctx.fillRect(left, y - gridWidth / 2, chartArea.right - left, gridWidth);
        drawLine(ctx, label, { x: left - tickGap - label.width, y });
      }
      ctx.restore();
    },
  };
}

/** The dark line at zero; an axis that begins elsewhere has a light one, broken at its left. */
export function zeroLinePlugin({ layout, theme }: PluginContext<LineLayout>): Plugin<'line'> {
  return {
    id: 'zero line',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const { baselineWidth: width, colors } = theme.chart;
      const isZero = layout.axis.min <= 0;
      const y = isZero ? heightOf(chart, 0) : chartArea.bottom;
      ctx.save();
      ctx.fillStyle = isZero ? theme.colors[colors.baseline] : theme.colors.grey;
      const left = layout.ticks.length === 0 ? chartArea.left : layout.origin.x + layout.tickWidth;
      ctx.fillRect(left, y - width / 2, chartArea.right - left, isZero ? width : gridWidth);
      if (!isZero) drawAxisBreak(ctx, { x: left, y, along: 'x', ground: theme.colors.white });
      ctx.restore();
    },
  };
}

/** Names of the categories and the labels of the figures, which gridlines do not run through. */
export function lettersPlugin({ layout, theme }: PluginContext<LineLayout>): Plugin<'line'> {
  const { lead } = theme.styles.chartLabel;
  return drawingPlugin('letters', (drawing, context) => {
    const { x: left, y: top } = layout.origin;
    for (const { lines, x } of layout.categories) {
      const y = drawing.chartArea.bottom + layout.belowPlot + belowBaseline + (lines.length / 2) * lead;
      drawLines(context, lines, { x: left + x, y, lead, width: 0 });
    }
    for (const { block, box, align } of layout.labels) {
      if (layout.ticks.length > 0) {
        context.fillStyle = theme.colors.white;
        context.fillRect(left + box.left - 1, top + box.top, box.width + 2, box.height);
      }
      drawBlock(context, block, { left: left + box.left, top: top + box.top, align });
    }
  });
}

function heightOf(chart: ChartJs<'line'>, value: number): number {
  return chart.scales.y?.getPixelForValue(value) ?? 0;
}
