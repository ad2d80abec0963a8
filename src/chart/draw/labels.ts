import type { Plugin } from 'chart.js';
import type { BarBox } from './bar-box.ts';
import { barBox, boxesOfRow } from './bar-box.ts';
import { barStyle } from './bar-style.ts';
import { drawCallouts, drawSideLabels } from './callouts.ts';
import { drawLabel, drawLine, drawLines } from './draw-text.ts';
import type { BarLabel } from './layout.ts';
import type { PluginContext } from './plugin.ts';
import { drawingPlugin } from './plugin.ts';
import { labelWidth } from './value-labels.ts';

const insideInset = 5;
const aboveColumn = 3;

/** The labels of all bars. */
export function labelsPlugin(shared: PluginContext): Plugin<'bar'> {
  const { chart, layout } = shared;
  return drawingPlugin('labels', (drawing, context) => {
    for (const [series, labels] of layout.labels.entries()) {
      for (const [category, label] of labels.entries()) {
        const box = barBox(drawing, series, layout.rows[category]);
        if (label === null || box === undefined || label.position === 'callout') continue;
        drawBarLabel(shared, context, { label, box, series, category });
      }
    }
    for (const category of chart.categories.keys()) {
      const boxes = boxesOfRow(drawing, layout.rows[category]);
      if (chart.orient === 'horizontal') drawCallouts(shared, context, { boxes, category });
      else if (chart.stack !== 'none') drawSideLabels(shared, context, { boxes, category });
      const total = layout.totals[category];
      const extent = extentOf(boxes.map(({ box }) => box));
      if (total && extent !== undefined) drawBeyond(shared, context, { label: total, box: extent });
    }
  });
}

interface LabelledBar {
  readonly label: BarLabel;
  readonly box: BarBox;
  readonly series: number;
  readonly category: number;
}

function drawBarLabel(shared: PluginContext, context: CanvasRenderingContext2D, bar: LabelledBar): void {
  if (bar.label.position === 'inside') drawInside(shared, context, bar);
  else drawBeyond(shared, context, bar);
  const name = shared.layout.seriesNames[bar.series];
  if (name === undefined) return;
  const { lead } = shared.theme.styles.chartSecondary;
  const x = bar.box.left + (bar.box.width - name.width) / 2;
  drawLine(context, name, { x, y: bar.box.top + bar.box.height + 5 + lead / 2 });
}

function drawInside({ chart, theme }: PluginContext, context: CanvasRenderingContext2D, bar: LabelledBar): void {
  const point = chart.series[bar.series]?.points[bar.category];
  if (!point) return;
  const { label, box } = bar;
  const style = barStyle(chart, point, bar.series, theme);
  const { lead } = theme.styles.chartValue;
  const x = box.left + insideInset;
  const y = box.top + box.height / 2;
  if (style.hatch !== undefined) {
    context.fillStyle = style.ground;
    context.fillRect(x - 2, y - lead / 2, labelWidth(label, theme) + 4, lead);
  }
  drawLabel(context, label, { x, y, gap: theme.chart.secondaryGap, lead, color: style.textColor });
}

function drawBeyond(
  { chart, theme }: PluginContext,
  context: CanvasRenderingContext2D,
  { label, box }: { readonly label: BarLabel; readonly box: BarBox },
): void {
  const { lead } = theme.styles.chartValue;
  const { labelGap, secondaryGap } = theme.chart;
  if (chart.orient === 'horizontal' || chart.mark === 'span') {
    const x = box.left + box.width + labelGap;
    drawLabel(context, label, { x, y: box.top + box.height / 2, gap: secondaryGap, lead });
    return;
  }
  if (label.stacked) {
    const lines = [label.value, ...label.secondary];
    const y = box.top - aboveColumn - (lines.length * lead) / 2;
    drawLines(context, lines, { x: box.left, y, lead, width: box.width });
    return;
  }
  const x = box.left + (box.width - labelWidth(label, theme)) / 2;
  drawLabel(context, label, { x, y: box.top - aboveColumn - lead / 2, gap: secondaryGap, lead });
}

function extentOf(boxes: readonly BarBox[]): BarBox | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
