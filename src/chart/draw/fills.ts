import type { Plugin } from 'chart.js';
import type { BarBox } from './bar-box.ts';
import { barBox } from './bar-box.ts';
import type { BarStyle } from './bar-style.ts';
import { barStyle } from './bar-style.ts';
import { drawHatch } from './hatch.ts';
import type { PluginContext } from './plugin.ts';
import { drawingPlugin } from './plugin.ts';

/** Hatches, outlines and the gaps between stacked segments. */
export function fillsPlugin({ chart, layout, theme }: PluginContext): Plugin<'bar'> {
  return drawingPlugin('fills', (drawing, context) => {
    for (const [index, series] of chart.series.entries()) {
      for (const [category, point] of series.points.entries()) {
        const box = barBox(drawing, index, layout.rows[category]);
        if (point === null || box === undefined) continue;
        const style = barStyle(chart, point, index, theme);
        paintBar(context, box, style);
        const follows = chart.series.slice(0, index).some(({ points }) => points[category]);
        if (chart.stack !== 'none' && follows && style.outline === undefined) {
          drawGap(context, box, { color: theme.colors.white, width: theme.chart.segmentGap, across: chart.orient });
        }
      }
    }
  });
}

/** Hatch and outline of a bar over its ground. */
export function paintBar(context: CanvasRenderingContext2D, box: BarBox, style: BarStyle): void {
  const { hatch } = style;
  if (hatch !== undefined) drawHatch(context, box, { hatch, trace: () => traceBox(context, box) });
  drawOutline(context, box, style);
}

function traceBox(context: CanvasRenderingContext2D, { left, top, width, height }: BarBox): void {
  context.beginPath();
  context.rect(left, top, width, height);
}

/** The outline lies inside the bar, so that it does not make the bar longer. */
function drawOutline(context: CanvasRenderingContext2D, box: BarBox, { outline }: BarStyle): void {
  if (outline === undefined) return;
  const half = outline.width / 2;
  context.strokeStyle = outline.color;
  context.lineWidth = outline.width;
  context.setLineDash([...outline.dash]);
  context.strokeRect(box.left + half, box.top + half, box.width - outline.width, box.height - outline.width);
  context.setLineDash([]);
}

function drawGap(
  context: CanvasRenderingContext2D,
  box: BarBox,
  gap: { readonly color: string; readonly width: number; readonly across: 'horizontal' | 'vertical' },
): void {
  context.fillStyle = gap.color;
  if (gap.across === 'horizontal') context.fillRect(box.left, box.top, gap.width, box.height);
  else context.fillRect(box.left, box.top + box.height - gap.width, box.width, gap.width);
}
