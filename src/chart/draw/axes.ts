import type { Chart as ChartJs, Plugin } from 'chart.js';
import { drawLine, drawLines } from './draw-text.ts';
import type { PluginContext } from './plugin.ts';
import { drawingPlugin } from './plugin.ts';
import { drawSlanted } from './slanted.ts';

const tick = 3;
const belowBaseline = 5;

/** The one dark line where bars begin, or the year axis of spans, with its labels. */
export function baselinePlugin(shared: PluginContext): Plugin<'bar'> {
  const { chart, layout, theme } = shared;
  return drawingPlugin('baseline', (drawing, context) => {
    const { left, right, bottom } = drawing.chartArea;
    const { baselineWidth: width, colors } = theme.chart;
    context.fillStyle = theme.colors[colors.baseline];
    if (chart.orient === 'horizontal' && chart.mark === 'bar') {
      context.fillRect(left - width / 2, layout.origin.y, width, layout.height);
      return;
    }
    context.fillRect(left, bottom - width / 2, right - left, width);
    if (chart.mark === 'span') drawYears(shared, drawing, context);
  });
}

function drawYears({ layout, theme }: PluginContext, drawing: ChartJs<'bar'>, context: CanvasRenderingContext2D): void {
  const { bottom } = drawing.chartArea;
  const { lead } = theme.styles.chartSecondary;
  const width = theme.chart.baselineWidth;
  for (const { year, label } of layout.years) {
    const x = drawing.scales.x?.getPixelForValue(year) ?? 0;
    context.fillStyle = theme.colors[theme.chart.colors.baseline];
    context.fillRect(x - width / 2, bottom, width, tick);
    drawLine(context, label, { x: x - label.width / 2, y: bottom + tick + lead / 2 + 2 });
  }
}

/** Names of the categories: flush left beside horizontal bars, centred below columns. */
export function categoriesPlugin({ chart, layout, theme }: PluginContext): Plugin<'bar'> {
  const { lead } = theme.styles.chartLabel;
  return drawingPlugin('categories', (drawing, context) => {
    const { left, bottom, top, width, height } = drawing.chartArea;
    const count = layout.rowCount;
    for (const [category, lines] of layout.categories.entries()) {
      const row = layout.rows[category] ?? category;
      if (chart.orient === 'horizontal' || chart.mark === 'span') {
        const y = top + (height / count) * (row + 0.5);
        drawLines(context, lines, { x: layout.origin.x, y, lead });
      } else {
        const slot = width / count;
        if (layout.slanted === true) {
          for (const line of lines)
            drawSlanted(context, line, { x: left + slot * (row + 0.5), y: bottom + belowBaseline + lead / 2 });
          continue;
        }
        const first = layout.seriesNames.length > 0 ? 1 : 0;
        const y = bottom + belowBaseline + (first + lines.length / 2) * lead;
        drawLines(context, lines, { x: left + slot * row, y, lead, width: slot });
      }
    }
  });
}
