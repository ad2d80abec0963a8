import type { ChartPoint, ChartSeries, SeriesAxis } from '../../chart.ts';
import { axisTicks } from '../axis-ticks.ts';
import type { LayoutContext } from '../layout.ts';
import { namesBelow } from '../layout-columns.ts';
import { widest } from '../lettering.ts';
import { pointBlock } from '../line/label-blocks.ts';
import type { TextBlock } from '../text-block.ts';
import type { ComboAxis, ComboLayout } from './combo-layout.ts';
import type { ComboLabel } from './place-combo.ts';
import { placeCombo } from './place-combo.ts';

/** As a multiple of the height of columns: the line has room over them. */
const plotHeight = 1.35;
const tickGap = 6;
const labelGap = 6;
const belowBaseline = 5;
/** Part of a slot that a column takes at most. */
const widestShare = 0.58;
/** Widest part of the drawing that the title of an axis takes, beside its key. */
const widestTitle = 0.42;

interface ComboBlock extends ComboLabel {
  readonly fact: string;
  readonly block: TextBlock;
}

/** Columns on an axis at the left, a line on one at the right, each axis with its title, its values and the key of its marks. */
export function layoutCombo(context: LayoutContext): ComboLayout {
  const { chart, theme, letter, width } = context;
  const axes = axesOf(context);
  const { lead } = letter.style('chartLabel');
  const [leftRoom, right] = axes.map(({ ticks }) => widest(ticks.map(({ label }) => label)) + tickGap) as [
    number,
    number,
  ];
  const slanted = namesBelow({ ...context, width: width - leftRoom - right }, Number.POSITIVE_INFINITY);
  const left = Math.max(leftRoom, slanted.left);
  const names = { ...slanted, slot: (width - left - right) / chart.categories.length, left: 0 };
  const title = Math.max(...axes.map((axis) => axis.title.length)) * lead;
  const top = theme.chart.padding + title + lead * 1.2;
  const plot = { width: width - left - right, height: theme.chart.columnPlotHeight * plotHeight };
  const share = Math.min(widestShare, theme.chart.columnWidth / names.slot);
  const height = (value: number, { min, max }: SeriesAxis) => top + (1 - (value - min) / (max - min)) * plot.height;
  const blocks = chart.series.flatMap(({ points }, series) =>
    points.flatMap((point, category): readonly ComboBlock[] => {
      const axis = axes[series];
      if (point === null || axis === undefined) return [];
      const block = pointBlock(context, point);
      const x = left + (category + 0.5) * names.slot;
      const [end, zero] = [height(point.value, axis), height(0, axis)];
      const column = { left: x - (share * names.slot) / 2, top: end, width: share * names.slot, height: zero - end };
      const own = { category, fact: point.fact, block, size: block, isKept: point.emphasised === true };
      return [{ ...own, at: series === 0 ? { column } : { mark: { x, y: end } } }];
    }),
  );
  const within = { left, top: top - lead * 1.2, width: plot.width, height: plot.height + lead * 1.2 };
  const places = placeCombo(blocks, { within, gap: labelGap, zero: height(0, axes[0]) });
  const printed = new Set(places.map(({ label }) => label));
  return {
    mark: 'combo',
    width,
    height: top + plot.height + belowBaseline + names.height + theme.chart.padding,
    origin: { x: 0, y: 0 },
    padding: { left, top, right, bottom: belowBaseline + names.height + theme.chart.padding },
    axes,
    share,
    names,
    labels: places.map(({ label: { category, block }, box, side }) => ({ category, block, box, side })),
    omitted: blocks.filter((block) => !printed.has(block)).map(({ fact }) => fact),
  };
}

function axesOf({ chart, letter, width }: LayoutContext): ComboLayout['axes'] {
  const toAxis = (series: ChartSeries | undefined): ComboAxis => {
    if (series?.axis === undefined) throw new Error(`chart ${chart.id} has no two axes`);
    const { name, axis } = series;
    return {
      ...axis,
      ticks: axisTicks(axis, letter),
      title: letter.lines(`${name}, ${axis.unitLabel}`, 'chartLabel', width * widestTitle),
    };
  };
  return [toAxis(chart.series[0]), toAxis(chart.series[1])];
}

/** Whether a figure of a combo stands on its column. */
export function isOnColumn({ side }: ComboLayout['labels'][number]): boolean {
  return side === 'inside' || side === 'base';
}

/** The point of a column. */
export function columnOf({ series: [columns] }: LayoutContext['chart'], category: number): ChartPoint | undefined {
  return columns?.points[category] ?? undefined;
}
