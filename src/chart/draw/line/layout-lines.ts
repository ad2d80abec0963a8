import { formatDecimal } from '../../../facts/index.ts';
import { positionsOf } from '../../positions.ts';
import { categoryNames, placeCategories } from '../category-axis.ts';
import type { LayoutContext } from '../layout.ts';
import { widest } from '../lettering.ts';
import type { Spot } from '../placement.ts';
import type { TextBlock } from '../text-block.ts';
import { endBlock, pointBlock } from './label-blocks.ts';
import type { LineLayout, Tick } from './line-layout.ts';
import type { LineLabel } from './place-labels.ts';
import { isLastOf, placeLabels } from './place-labels.ts';
import { ticksBetween } from './ticks.ts';

const belowBaseline = 5;
/** From the middle of a mark to its label. */
const labelGap = 6;
const tickGap = 6;

interface LineBlock extends LineLabel {
  readonly block: TextBlock;
}

/** Lines with their figures at their points; lines of several series are named at their ends. */
export function layoutLines(context: LayoutContext): LineLayout {
  const plain = layOut(context, []);
  if (plain.omitted.length === 0) return plain;
  const { axis } = context.chart;
  const ticks = ticksBetween(axis).map((value) => ({
    value,
    label: context.letter.line(formatDecimal(String(value)), 'chartSecondary'),
  }));
  return layOut(context, ticks);
}

function layOut(context: LayoutContext, ticks: readonly Tick[]): LineLayout {
  const { chart, theme, letter, width } = context;
  const lead = letter.style('chartValue').lead;
  const blocks = blocksOf(context);
  const ends = blocks.flatMap(({ block, isEnd }) => (isEnd ? [block] : []));
  const centred = blocks.flatMap(({ block, isEnd }) => (isEnd ? [] : [block]));
  const labelHeight = Math.max(...blocks.map(({ block }) => block.height), lead) + labelGap;
  const positions = positionsOf(chart.categories);
  const names = categoryNames(chart.categories, { letter, pitch: (width * 0.85) / Math.max(1, positions.length - 1) });
  const halves = [...centred.map((block) => block.width), ...names.map(widest)].map((one) => one / 2);
  const edge = Math.min(Math.max(...halves, 0), width / 4);
  const tickWidth = ticks.length === 0 ? 0 : widest(ticks.map(({ label }) => label)) + tickGap;
  const right = Math.max(
    widest(names.at(-1) ?? []) / 2,
    ends.length === 0 ? edge : 0,
    ...ends.map((block) => block.width + labelGap),
  );
  const firsts = blocks.flatMap(({ block, isEnd, category }) => (isEnd || category > 0 ? [] : [block.width / 2]));
  const own = ticks.length === 0 ? edge : Math.max(...firsts, 0);
  const left = tickWidth + Math.max(own, widest(names[0] ?? []) / 2);
  const top = theme.chart.padding + labelHeight;
  const below = chart.axis.min < 0 ? labelHeight : 0;
  const lines = Math.max(...names.map((name) => name.length));
  const plot = { width: width - left - right, height: theme.chart.columnPlotHeight };
  const height = top + plot.height + below + belowBaseline + lines * lead + theme.chart.padding;
  const [first = 0] = positions;
  const span = (positions.at(-1) ?? 0) - first;
  const spotOf = (category: number, value: number): Spot => {
    const along = span === 0 ? 0.5 : ((positions[category] ?? 0) - first) / span;
    const up = (value - chart.axis.min) / (chart.axis.max - chart.axis.min);
    return { x: left + along * plot.width, y: top + (1 - up) * plot.height };
  };
  const within = { left: tickWidth, top: 0, width: width - tickWidth, height: top + plot.height + below };
  const { places, omitted } = placeLabels(chart, blocks, { spotOf, within, gap: labelGap });
  return {
    mark: 'line',
    width,
    height,
    origin: { x: 0, y: 0 },
    padding: { left, top, right, bottom: height - top - plot.height },
    axis: chart.axis,
    positions,
    categories: placeCategories(
      names,
      positions.map((_, category) => spotOf(category, 0).x),
    ),
    belowPlot: below,
    labels: places.map(({ label: { block, isEnd }, box }) => ({ block, box, align: isEnd ? 'left' : 'center' })),
    omitted,
    ticks,
    tickWidth,
  };
}

function blocksOf(context: LayoutContext): readonly LineBlock[] {
  const { chart } = context;
  return chart.series.flatMap(({ name, points }, series) =>
    points.flatMap((point, category): readonly LineBlock[] => {
      if (point === null) return [];
      const isEnd = chart.series.length > 1 && isLastOf(points, category);
      const block = isEnd ? endBlock(context, point, name) : pointBlock(context, point);
      return [{ series, category, point, block, size: block, isEnd }];
    }),
  );
}
