import type { ChartSeries, SeriesAxis } from '../../chart.ts';
import { pointWords } from '../../point-words.ts';
import { axisTicks } from '../axis-ticks.ts';
import type { LayoutContext } from '../layout.ts';
import { widest } from '../lettering.ts';
import type { PlacedLabel } from '../line/line-layout.ts';
import type { Box, Spot } from '../placement.ts';
import type { TextBlock } from '../text-block.ts';
import { textBlock } from '../text-block.ts';
import type { PointLabel, PointPlace } from './place-points.ts';
import { placePoints } from './place-points.ts';
import type { PointLayout } from './point-layout.ts';

/** As a multiple of the height of columns: points need room in both directions. */
const plotHeight = 1.7;
const tickGap = 6;
const labelGap = 7;
const air = 3;
/** Widest part of the drawing that the words beside a point take. */
const widestWords = 0.3;

interface PointBlocks extends PointLabel {
  readonly blocks: { readonly full: TextBlock; readonly short: TextBlock };
}

/** Points between two axes with their values, named beside their marks. */
export function layoutPoints(context: LayoutContext): PointLayout {
  const { chart, theme, letter, width } = context;
  const [across, up] = chart.series;
  if (across?.axis === undefined || up?.axis === undefined) throw new Error(`chart ${chart.id} has no two axes`);
  const { lead } = letter.style('chartLabel');
  const ticks = { across: axisTicks(across.axis, letter), up: axisTicks(up.axis, letter) };
  const left = widest(ticks.up.map(({ label }) => label)) + tickGap;
  const right = Math.max(widest(ticks.across.slice(-1).map(({ label }) => label)) / 2, labelGap);
  const titles = { across: titleOf(context, across), up: titleOf(context, up) };
  const top = theme.chart.padding + titles.up.length * lead + lead * 0.8;
  const plot = { width: width - left - right, height: theme.chart.columnPlotHeight * plotHeight };
  const foot = air + lead + titles.across.length * lead + theme.chart.padding;
  const spotOf = (x: number, y: number): Spot => ({
    x: left + partOf(x, across.axis) * plot.width,
    y: top + (1 - partOf(y, up.axis)) * plot.height,
  });
  const labels = chart.categories.flatMap((_, category): readonly PointBlocks[] => {
    const [x, y] = [across, up].map(({ points }) => points[category]);
    if (!x || !y) return [];
    const blocks = blocksOf(context, category);
    const isKept = x.emphasised === true || y.emphasised === true;
    return [{ spot: spotOf(x.value, y.value), full: blocks.full, short: blocks.short, blocks, isKept }];
  });
  const within: Box = {
    left,
    top: titles.up.length * lead,
    width: width - left,
    height: top + plot.height - titles.up.length * lead,
  };
  const { places, hasFigures } = placePoints(labels, { within, gap: labelGap, zero: spotOf(0, 0) });
  const bottom = top + plot.height + air + lead;
  return {
    mark: 'point',
    width,
    height: top + plot.height + foot,
    origin: { x: 0, y: 0 },
    padding: { left, top, right, bottom: foot },
    across: {
      ...across.axis,
      ticks: ticks.across,
      title: { lines: titles.across, left, top: bottom, width: plot.width },
    },
    up: { ...up.axis, ticks: ticks.up, title: { lines: titles.up, left: 0, top: theme.chart.padding, width: 0 } },
    labels: places.map((place) => toLabel(place, hasFigures)),
    omitted: hasFigures ? [] : [...across.points, ...up.points].flatMap((point) => (point ? [point.fact] : [])),
  };
}

/** Name and unit of an axis: `Spending, US$ billion`. */
function titleOf({ letter, width }: LayoutContext, { name, axis }: ChartSeries) {
  return letter.lines(`${name}, ${axis?.unitLabel ?? ''}`, 'chartLabel', width * 0.8);
}

function blocksOf({ chart, letter, theme, width }: LayoutContext, category: number): PointBlocks['blocks'] {
  const { name, figures, standing } = pointWords(chart, category);
  const room = { gap: theme.chart.secondaryGap, lead: letter.style('chartLabel').lead };
  const named = letter.lines(name, 'chartValue', width * widestWords).map((line) => [line]);
  const below = (words: string) =>
    words === '' ? [] : letter.lines(words, 'chartSecondary', width * widestWords).map((line) => [line]);
  return {
    full: textBlock([...named, ...below(figures), ...below(standing)], room),
    short: textBlock([...named, ...below(standing)], room),
  };
}

function toLabel({ label, box, side }: PointPlace<PointBlocks>, hasFigures: boolean): PlacedLabel {
  const align = side.endsWith('right') ? 'left' : side.endsWith('left') ? 'right' : 'center';
  return { block: hasFigures ? label.blocks.full : label.blocks.short, box, align };
}

function partOf(value: number, axis: SeriesAxis | undefined): number {
  return axis === undefined ? 0 : (value - axis.min) / (axis.max - axis.min);
}
