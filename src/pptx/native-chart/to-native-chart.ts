import type { Chart } from '../../chart/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { NativeChart } from '../presentation/native-chart.ts';
import { toWords } from '../presentation/runs.ts';
import { drawArcs } from './arc.ts';
import type { FrameSize } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { drawClustered } from './clustered.ts';
import { drawCombo } from './combo.ts';
import { labelMetrics, smallestLabel } from './label-metrics.ts';
import { drawLines } from './line.ts';
import { drawPoints } from './point.ts';
import { drawRules } from './rule.ts';
import { drawSpans } from './span.ts';
import { drawStacked } from './stacked.ts';
import { workbookSources } from './workbook-sources.ts';

/** From this number of categories on, labels may be smaller, points. */
const many = { categories: 18, smallestLabel: 8 } as const;

function draw(chart: Chart, options: DrawOptions): Drawn {
  if (chart.mark === 'span') return drawSpans(chart, options);
  if (chart.mark === 'line' || chart.mark === 'area') return drawLines(chart, options);
  if (chart.mark === 'arc') return drawArcs(chart, options);
  if (chart.mark === 'point') return drawPoints(chart, options);
  if (chart.mark === 'combo') return drawCombo(chart, options);
  if (chart.mark === 'rule') return drawRules(chart, options);
  return chart.stack === 'none' ? drawClustered(chart, options) : drawStacked(chart, options);
}

/**
 * The drawing at the largest size of labels that all have room, else at the largest one that leaves some words out; the smallest one, marked
 * tight, where none has room.
 */
function drawFitting(
  chart: Chart,
  frame: FrameSize,
  context: DeckContext,
): { readonly drawn: Drawn; readonly size: number } {
  const own = context.theme.deck.sizes.chartLabel;
  const smallest = chart.categories.length < many.categories ? smallestLabel : many.smallestLabel;
  const fitting: { readonly drawn: Drawn; readonly size: number }[] = [];
  for (let size = own; size >= smallest; size -= 1) {
    const drawn = draw(chart, { frame, measure: labelMetrics(size, context.metrics), theme: context.theme });
    if (!drawn.tight && drawn.crowded !== true) return { drawn, size };
    if (!drawn.tight || size === smallest) fitting.push({ drawn, size });
  }
  const [largest] = fitting;
  if (largest === undefined) throw new Error(`the labels of a deck are ${smallest} pt or more`);
  return largest;
}

/** A chart as PowerPoint will hold it in a frame of that size (points), and whether its labels have room. */
export function toNativeChart(
  chart: Chart,
  frame: FrameSize,
  context: DeckContext,
): { readonly chart: NativeChart; readonly tight: boolean } {
  const { drawn, size } = drawFitting(chart, frame, context);
  const { tight, crowded: _, categories = chart.categories, ...rest } = drawn;
  const name = toWords(chart.subtitle.length > 0 ? chart.subtitle : chart.title);
  const native: NativeChart = {
    id: chart.id,
    name: `Chart: ${name}`,
    description: chart.description,
    orient: chart.orient,
    unitLabel: chart.unitLabel,
    categories,
    labelSize: size,
    sources: workbookSources(chart.facts, context.dataset),
    ...rest,
  };
  return { chart: native, tight };
}
