import type { ChartConfiguration, Plugin } from 'chart.js';
import type { BarBox } from '../bar-box.ts';
import type { BarStyle } from '../bar-style.ts';
import { barStyle } from '../bar-style.ts';
import { drawHatch } from '../hatch.ts';
import type { PluginContext } from '../plugin.ts';
import { drawingPlugin } from '../plugin.ts';
import { stillOptions } from '../still-options.ts';
import { drawBlock } from '../text-block.ts';
import type { ArcLayout } from './arc-layout.ts';
import type { ArcShape } from './arc-shape.ts';
import { arcShape, innerShare, tracePart } from './arc-shape.ts';

type Shared = PluginContext<ArcLayout>;

const leaderWidth = 0.5;

/** The configuration of a ring of parts: Chart.js places and fills them, plugins draw outlines, hatches and text. */
export function arcsToChartjs(shared: Shared, density: number): ChartConfiguration<'doughnut'> {
  const { layout } = shared;
  const parts = stylesOf(shared);
  return {
    type: 'doughnut',
    data: {
      datasets: [
        {
          data: parts.map(({ value }) => value),
          backgroundColor: parts.map(({ style }) => style.ground),
          borderWidth: 0,
        },
      ],
    },
    options: { ...stillOptions(layout, density), cutout: `${innerShare * 100}%` },
    plugins: [ringPlugin(shared), lettersPlugin(shared)],
  };
}

function stylesOf({ chart, theme }: Shared): readonly { readonly value: number; readonly style: BarStyle }[] {
  return chart.series.flatMap(({ points: [point] }, index) =>
    point ? [{ value: point.value, style: barStyle(chart, point, index, theme) }] : [],
  );
}

/** Hatches, outlines, and the gaps between parts that have none. */
function ringPlugin(shared: Shared): Plugin<'doughnut'> {
  const { theme } = shared;
  return drawingPlugin('ring', (drawing, context) => {
    for (const [index, { style }] of stylesOf(shared).entries()) {
      const shape = arcShape(drawing, index);
      if (shape === undefined || shape.endAngle <= shape.startAngle) continue;
      const { hatch } = style;
      const trace = () => tracePart(context, shape, 0);
      if (hatch !== undefined) drawHatch(context, squareAround(shape), { hatch, trace });
      if (style.outline === undefined) drawGap(context, shape, theme.chart.segmentGap, theme.colors.white);
      else drawOutline(context, shape, style.outline);
    }
  });
}

/** The square around a ring. */
function squareAround({ x, y, outerRadius: radius }: ArcShape): BarBox {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

function drawOutline(
  context: CanvasRenderingContext2D,
  shape: ArcShape,
  outline: NonNullable<BarStyle['outline']>,
): void {
  tracePart(context, shape, outline.width / 2);
  context.strokeStyle = outline.color;
  context.lineWidth = outline.width;
  context.setLineDash([...outline.dash]);
  context.stroke();
  context.setLineDash([]);
}

/** A line across the ring where a part begins. */
function drawGap(context: CanvasRenderingContext2D, shape: ArcShape, width: number, color: string): void {
  const { x, y, startAngle, innerRadius, outerRadius } = shape;
  const [cos, sin] = [Math.cos(startAngle), Math.sin(startAngle)];
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(x + cos * innerRadius, y + sin * innerRadius);
  context.lineTo(x + cos * outerRadius, y + sin * outerRadius);
  context.stroke();
}

function lettersPlugin({ layout, theme }: Shared): Plugin<'doughnut'> {
  return drawingPlugin('letters', (_, context) => {
    const { x: left, y: top } = layout.origin;
    for (const { leader } of layout.labels) {
      const [from, to] = leader;
      context.strokeStyle = theme.colors.grey;
      context.lineWidth = leaderWidth;
      context.beginPath();
      context.moveTo(left + from.x, top + from.y);
      context.lineTo(left + to.x, top + to.y);
      context.stroke();
    }
    for (const { block, box, align } of [...layout.labels, ...(layout.total ? [layout.total] : [])]) {
      drawBlock(context, block, { left: left + box.left, top: top + box.top, align });
    }
  });
}
