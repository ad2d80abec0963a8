import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { drawAxisBreak } from '../axis-break.ts';
import { drawLine } from '../draw-text.ts';
import { isOpen } from '../line/line-style.ts';
import type { PluginContext } from '../plugin.ts';
import { drawingPlugin } from '../plugin.ts';
import { stillOptions } from '../still-options.ts';
import { drawBlock } from '../text-block.ts';
import type { AxisTitle, PointAxis, PointLayout } from './point-layout.ts';

type Shared = PluginContext<PointLayout>;

const mark = { radius: 3.6, emphasised: 4.8, outline: 1.4 } as const;
const gridWidth = 0.6;
const tickGap = 6;
const belowAxis = 3;

/** The configuration of points: Chart.js places the marks, plugins draw axes and text. */
export function pointsToChartjs(shared: Shared, density: number): ChartConfiguration<'scatter'> {
  const { across, up } = shared.layout;
  const scale = { type: 'linear', display: false } as const;
  return {
    type: 'scatter',
    data: { datasets: [toDataset(shared)] },
    options: {
      ...stillOptions(shared.layout, density),
      scales: { x: { ...scale, min: across.min, max: across.max }, y: { ...scale, min: up.min, max: up.max } },
    },
    plugins: [axesPlugin(shared), lettersPlugin(shared)],
  };
}

/** A mark is open where one of its figures is not reported. */
function toDataset({ chart, theme }: Shared): ChartDataset<'scatter'> {
  const [across, up] = chart.series;
  const drawn = chart.categories.flatMap((_, category) => {
    const [x, y] = [across?.points[category], up?.points[category]];
    return x && y ? [{ x, y }] : [];
  });
  const isEmphasised = drawn.map(({ x, y }) => x.emphasised === true || y.emphasised === true);
  const { solid, emphasis } = theme.chart.colors;
  const colors = isEmphasised.map((is) => theme.colors[is ? emphasis : solid]);
  return {
    data: drawn.map(({ x, y }) => ({ x: x.value, y: y.value })),
    pointRadius: isEmphasised.map((is) => (is ? mark.emphasised : mark.radius)),
    pointBackgroundColor: drawn.map(({ x, y }, index) =>
      isOpen(x.fill) || isOpen(y.fill) ? theme.colors.white : (colors[index] ?? ''),
    ),
    pointBorderColor: colors,
    pointBorderWidth: mark.outline,
    clip: false,
  };
}

/** Gridlines with their values; a dark line at zero, a broken one where an axis begins elsewhere. */
function axesPlugin({ layout, theme }: Shared): Plugin<'scatter'> {
  return {
    id: 'axes',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { left, right, top, bottom } = chartArea;
      const { baselineWidth: width, colors } = theme.chart;
      const lineAt = (value: number, isEnd: boolean) => {
        const isZero = value === 0;
        ctx.fillStyle = isZero ? theme.colors[colors.baseline] : isEnd ? theme.colors.grey : theme.colors.hairline;
        return isZero ? width : gridWidth;
      };
      ctx.save();
      // plain gridlines first, so that none runs over an axis
      for (const isAxis of [false, true]) {
        for (const value of linesOf(layout.across, isAxis)) {
          const thick = lineAt(value, isAxis);
          ctx.fillRect((scales.x?.getPixelForValue(value) ?? 0) - thick / 2, top, thick, bottom - top);
        }
        for (const value of linesOf(layout.up, isAxis)) {
          const thick = lineAt(value, isAxis);
          ctx.fillRect(left, (scales.y?.getPixelForValue(value) ?? 0) - thick / 2, right - left, thick);
        }
      }
      const ground = theme.colors.white;
      ctx.fillStyle = theme.colors.grey;
      if (layout.across.min > 0) drawAxisBreak(ctx, { x: left, y: bottom, along: 'x', ground });
      if (layout.up.min > 0) drawAxisBreak(ctx, { x: left, y: bottom, along: 'y', ground });
      ctx.restore();
    },
  };
}

/** Where lines stand along an axis: those from which the other axis is read, at its beginning and at zero, or all others. */
function linesOf({ min, ticks }: PointAxis, isAxis: boolean): readonly number[] {
  const values = new Set([min, ...ticks.map(({ value }) => value)]);
  return [...values].filter((value) => (value === 0 || value === min) === isAxis);
}

function lettersPlugin({ layout, theme }: Shared): Plugin<'scatter'> {
  const { lead } = theme.styles.chartLabel;
  return drawingPlugin('letters', ({ chartArea, scales }, context) => {
    const { x: left, y: top } = layout.origin;
    for (const { value, label } of layout.across.ticks) {
      const x = (scales.x?.getPixelForValue(value) ?? 0) - label.width / 2;
      drawLine(context, label, { x, y: chartArea.bottom + belowAxis + lead / 2 });
    }
    for (const { value, label } of layout.up.ticks) {
      drawLine(context, label, {
        x: chartArea.left - tickGap - label.width,
        y: scales.y?.getPixelForValue(value) ?? 0,
      });
    }
    const title = ({ lines, left: x, top: y, width }: AxisTitle) => {
      for (const [index, line] of lines.entries()) {
        drawLine(context, line, { x: left + x + Math.max(0, width - line.width), y: top + y + (index + 0.5) * lead });
      }
    };
    title(layout.up.title);
    title(layout.across.title);
    for (const { block, box, align } of layout.labels) {
      context.fillStyle = theme.colors.white;
      context.fillRect(left + box.left - 1, top + box.top, box.width + 2, box.height);
      drawBlock(context, block, { left: left + box.left, top: top + box.top, align });
    }
  });
}
