import type { ChartConfiguration, ChartDataset, Chart as ChartJs, Plugin } from 'chart.js';
import type { ChartPoint } from '../../chart.ts';
import { drawAxisBreak } from '../axis-break.ts';
import { drawLines } from '../draw-text.ts';
import { dashOf, isOpen } from '../line/line-style.ts';
import type { PluginContext } from '../plugin.ts';
import { drawingPlugin } from '../plugin.ts';
import { stillOptions } from '../still-options.ts';
import { drawBlock } from '../text-block.ts';
import type { RuleLayout } from './rule-layout.ts';

type Shared = PluginContext<RuleLayout>;

const ruleWidth = 1.8;
/** The first figure of a pair is the smaller mark: the eye goes from it to the other one. */
const radii = [2.6, 4] as const;
const outline = 1.4;

/** The configuration of pairs of figures: Chart.js places the marks, plugins draw rules, axis and text. */
export function rulesToChartjs(shared: Shared, density: number): ChartConfiguration<'scatter'> {
  const { chart, layout } = shared;
  return {
    type: 'scatter',
    data: { datasets: chart.series.map((_, index) => toDataset(shared, index)) },
    options: {
      ...stillOptions(layout, density),
      scales: {
        x: { type: 'linear', display: false, ...layout.axis },
        y: { type: 'linear', display: false, reverse: true, min: 0, max: Math.max(1, chart.categories.length) },
      },
    },
    plugins: [axisPlugin(shared), pairsPlugin(shared), lettersPlugin(shared)],
  };
}

function toDataset({ chart, theme }: Shared, index: number): ChartDataset<'scatter'> {
  const points = chart.series[index]?.points ?? [];
  const drawn = points.flatMap((point, category) => (point === null ? [] : [{ point, category }]));
  const colors = drawn.map(({ point }) => colorOf(point, theme));
  return {
    data: drawn.map(({ point, category }) => ({ x: point.value, y: category + 0.5 })),
    pointRadius: radii[index] ?? radii[1],
    pointBackgroundColor: drawn.map(({ point }, at) => (isOpen(point.fill) ? theme.colors.white : (colors[at] ?? ''))),
    pointBorderColor: colors,
    pointBorderWidth: outline,
    clip: false,
  };
}

/** The line where the axis begins, dark at zero and broken elsewhere. */
function axisPlugin({ layout, theme }: Shared): Plugin<'scatter'> {
  return {
    id: 'axis',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const { baselineWidth: width, colors } = theme.chart;
      const isZero = layout.axis.min <= 0;
      const x = isZero ? (chart.scales.x?.getPixelForValue(0) ?? 0) : chartArea.left;
      ctx.save();
      ctx.fillStyle = isZero ? theme.colors[colors.baseline] : theme.colors.grey;
      ctx.fillRect(x - width / 2, chartArea.top, isZero ? width : width * 0.6, chartArea.bottom - chartArea.top);
      if (!isZero) drawAxisBreak(ctx, { x, y: chartArea.bottom, along: 'y', ground: theme.colors.white });
      ctx.restore();
    },
  };
}

/** The rules between the figures, under the marks; dashed where one is not reported. */
function pairsPlugin({ chart, theme }: Shared): Plugin<'scatter'> {
  return {
    id: 'pairs',
    beforeDatasetsDraw(drawing) {
      const { ctx } = drawing;
      ctx.save();
      ctx.lineWidth = ruleWidth;
      for (const category of chart.categories.keys()) {
        const [from, to] = chart.series.map(({ points }) => points[category]);
        if (!from || !to) continue;
        const y = drawing.scales.y?.getPixelForValue(category + 0.5) ?? 0;
        ctx.strokeStyle = colorOf(to.emphasised ? to : from, theme);
        ctx.setLineDash(dashOf(to.fill) ?? dashOf(from.fill) ?? []);
        ctx.beginPath();
        ctx.moveTo(acrossOf(drawing, from), y);
        ctx.lineTo(acrossOf(drawing, to), y);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

function lettersPlugin({ layout, theme }: Shared): Plugin<'scatter'> {
  const { lead } = theme.styles.chartLabel;
  return drawingPlugin('letters', (_, context) => {
    const { x: left, y: top } = layout.origin;
    for (const [row, lines] of layout.categories.entries()) {
      drawLines(context, lines, { x: left, y: top + layout.top + (row + 0.5) * layout.pitch, lead });
    }
    for (const { block, box, align } of layout.labels) {
      drawBlock(context, block, { left: left + box.left, top: top + box.top, align });
    }
  });
}

function colorOf({ emphasised }: ChartPoint, { chart: { colors }, colors: palette }: Shared['theme']): string {
  return palette[emphasised === true ? colors.emphasis : colors.solid];
}

function acrossOf(drawing: ChartJs<'scatter'>, { value }: ChartPoint): number {
  return drawing.scales.x?.getPixelForValue(value) ?? 0;
}
