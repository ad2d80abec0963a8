import type { ChartConfiguration, ChartDataset, Chart as ChartJs, Plugin } from 'chart.js';
import { barBox } from '../bar-box.ts';
import { drawLine, drawLines } from '../draw-text.ts';
import { paintBar } from '../fills.ts';
import { dashOf, isOpen } from '../line/line-style.ts';
import type { PluginContext } from '../plugin.ts';
import { drawingPlugin } from '../plugin.ts';
import { drawSlanted } from '../slanted.ts';
import { stillOptions } from '../still-options.ts';
import { drawBlock } from '../text-block.ts';
import type { ComboAxis, ComboLayout } from './combo-layout.ts';
import { columnStyle, comboLineColor } from './combo-style.ts';
import { columnOf, isOnColumn } from './layout-combo.ts';

type Shared = PluginContext<ComboLayout>;

const lineWidth = 1.8;
const mark = { radius: 2.8, emphasised: 4, outline: 1.4 } as const;
const gridWidth = 0.6;
const tickGap = 6;
const belowBaseline = 5;
/** Of the marks before the titles of the axes. */
const key = { width: 14, height: 7, gap: 5 } as const;

/** The configuration of columns with a line: Chart.js places both, plugins draw hatches, axes and text. */
export function comboToChartjs(shared: Shared, density: number): ChartConfiguration<'bar' | 'line'> {
  const { chart, layout } = shared;
  const [left, right] = layout.axes;
  const scale = { type: 'linear', display: false } as const;
  return {
    type: 'bar',
    data: { labels: [...chart.categories.keys()], datasets: [lineOf(shared), columnsOf(shared)] },
    options: {
      ...stillOptions(layout, density),
      scales: {
        x: { type: 'category', display: false, offset: true, ticks: { autoSkip: false } },
        y: { ...scale, min: left.min, max: left.max },
        up: { ...scale, min: right.min, max: right.max },
      },
    },
    plugins: [gridPlugin(shared), columnsPlugin(shared), lettersPlugin(shared)],
  };
}

function columnsOf({ chart, layout, theme }: Shared): ChartDataset<'bar'> {
  const points = chart.series[0]?.points ?? [];
  return {
    type: 'bar',
    data: points.map((point) => point?.value ?? null),
    backgroundColor: points.map((point) => (point === null ? 'transparent' : columnStyle(chart, point, theme).ground)),
    borderWidth: 0,
    categoryPercentage: layout.share,
    barPercentage: 1,
    yAxisID: 'y',
  };
}

function lineOf({ chart, theme }: Shared): ChartDataset<'line'> {
  const points = chart.series[1]?.points ?? [];
  const color = comboLineColor(theme);
  return {
    type: 'line',
    data: points.map((point) => point?.value ?? null),
    borderColor: color,
    borderWidth: lineWidth,
    borderJoinStyle: 'round',
    segment: { borderDash: ({ p1DataIndex }) => dashOf(points[p1DataIndex]?.fill ?? 'solid') },
    pointRadius: points.map((point) => (point?.emphasised === true ? mark.emphasised : mark.radius)),
    pointBackgroundColor: points.map((point) => (point && isOpen(point.fill) ? theme.colors.white : color)),
    pointBorderColor: color,
    pointBorderWidth: mark.outline,
    clip: false,
    yAxisID: 'up',
  };
}

/** The steps that both axes share, behind the columns. */
function gridPlugin({ layout, theme }: Shared): Plugin<'bar' | 'line'> {
  return {
    id: 'grid',
    beforeDatasetsDraw({ ctx, chartArea: { left, right }, scales }) {
      ctx.save();
      ctx.fillStyle = theme.colors.hairline;
      for (const { value } of layout.axes[0].ticks) {
        if (value === 0) continue;
        ctx.fillRect(left, (scales.y?.getPixelForValue(value) ?? 0) - gridWidth / 2, right - left, gridWidth);
      }
      ctx.restore();
    },
  };
}

/** Hatches and outlines of the columns and the line of zero, under the line. */
function columnsPlugin({ chart, theme }: Shared): Plugin<'bar' | 'line'> {
  return {
    id: 'columns',
    afterDatasetDraw(drawing, { index }) {
      if (index !== 1) return;
      const { ctx, chartArea, scales } = drawing;
      const { baselineWidth: width, colors } = theme.chart;
      ctx.save();
      for (const category of chart.categories.keys()) {
        const point = columnOf(chart, category);
        const box = barBox(drawing as unknown as ChartJs<'bar'>, 1, category);
        if (point !== undefined && box !== undefined) paintBar(ctx, box, columnStyle(chart, point, theme));
      }
      ctx.fillStyle = theme.colors[colors.baseline];
      const zero = scales.y?.getPixelForValue(0) ?? 0;
      ctx.fillRect(chartArea.left, zero - width / 2, chartArea.right - chartArea.left, width);
      ctx.restore();
    },
  };
}

function lettersPlugin(shared: Shared): Plugin<'bar' | 'line'> {
  const { chart, layout, theme } = shared;
  return drawingPlugin('letters', (drawing, context) => {
    const { left, right, bottom } = drawing.chartArea;
    const [columns, line] = layout.axes;
    drawTitles(shared, context);
    for (const { value, label } of columns.ticks) {
      drawLine(context, label, { x: left - tickGap - label.width, y: drawing.scales.y?.getPixelForValue(value) ?? 0 });
    }
    for (const { value, label } of line.ticks) {
      drawLine(context, label, { x: right + tickGap, y: drawing.scales.up?.getPixelForValue(value) ?? 0 });
    }
    drawNames(shared, context, { left, bottom });
    const { x, y } = layout.origin;
    for (const label of layout.labels) {
      const { block, box, category } = label;
      const point = columnOf(chart, category);
      const style = point && isOnColumn(label) ? columnStyle(chart, point, theme) : undefined;
      if (style === undefined || style.hatch !== undefined) {
        context.fillStyle = style?.ground ?? theme.colors.white;
        context.fillRect(x + box.left - 1, y + box.top, box.width + 2, box.height);
      }
      const colored = style === undefined ? block : { ...block, lines: recolored(block.lines, style.textColor) };
      drawBlock(context, colored, { left: x + box.left, top: y + box.top, align: 'center' });
    }
  });
}

function recolored(lines: ComboLayout['labels'][number]['block']['lines'], color: string) {
  return lines.map((line) => line.map((piece) => ({ ...piece, color })));
}

/** The names of the categories, slanted where a word has no room. */
function drawNames(
  { layout: { names }, theme }: Shared,
  context: CanvasRenderingContext2D,
  { left, bottom }: { readonly left: number; readonly bottom: number },
): void {
  const { lead } = theme.styles.chartLabel;
  for (const [category, lines] of names.lines.entries()) {
    const x = left + names.slot * category;
    if (names.isSlanted) {
      for (const line of lines)
        drawSlanted(context, line, { x: x + names.slot / 2, y: bottom + belowBaseline + lead / 2 });
      continue;
    }
    drawLines(context, lines, { x, y: bottom + belowBaseline + (lines.length * lead) / 2, lead, width: names.slot });
  }
}

/** What the axes measure, over their ends, with the mark that is read on them. */
function drawTitles({ layout, theme }: Shared, context: CanvasRenderingContext2D): void {
  const { lead } = theme.styles.chartLabel;
  const top = layout.origin.y + theme.chart.padding;
  const [columns, line] = layout.axes;
  const write = ({ title }: ComboAxis, x: number) => {
    for (const [index, words] of title.entries()) drawLine(context, words, { x, y: top + (index + 0.5) * lead });
  };
  const { x: edge } = layout.origin;
  const y = top + lead / 2;
  context.fillStyle = theme.colors[theme.chart.colors.context];
  context.fillRect(edge, y - key.height / 2, key.width, key.height);
  write(columns, edge + key.width + key.gap);
  const width = Math.max(...line.title.map((words) => words.width));
  const start = edge + layout.width - width - key.gap - key.width;
  context.strokeStyle = comboLineColor(theme);
  context.fillStyle = comboLineColor(theme);
  context.lineWidth = lineWidth;
  context.beginPath();
  context.moveTo(start, y);
  context.lineTo(start + key.width, y);
  context.stroke();
  context.beginPath();
  context.arc(start + key.width / 2, y, mark.radius, 0, Math.PI * 2);
  context.fill();
  write(line, edge + layout.width - width);
}
