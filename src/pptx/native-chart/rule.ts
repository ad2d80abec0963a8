import type { Chart, ChartPoint } from '../../chart/index.ts';
import { fitBetween } from '../../chart/index.ts';
import type { NativeFigure, NativeLabel, NativePoint, NativeRow, NativeSeries } from '../presentation/native-chart.ts';
import { chartFigures } from './chart-figures.ts';
import { categoryWidth, fraction } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { chartLineHeight } from './label-metrics.ts';
import { labelWords, toNativeLabel } from './number-label.ts';
import { dashOf } from './strands.ts';

/** From the middle of a mark to its label, points. */
const labelGap = 10;

/** The first figure of a pair is the smaller mark, points. */
const marks = [6, 10] as const;

interface PairMark {
  readonly point: ChartPoint;
  /** Of its series. */
  readonly index: number;
  readonly side: 'left' | 'right';
  readonly label: NativeLabel;
  readonly width: number;
}

/** The figures of a category, the lower one labelled at its left. */
function pairOf(chart: Chart, category: number, measure: DrawOptions['measure']): readonly PairMark[] {
  const held = chart.series.flatMap(({ points }, index) => {
    const point = points[category];
    return point ? [{ point, index }] : [];
  });
  const lowest = Math.min(...held.map(({ point }) => point.value));
  return held.map(({ point, index }, at) => {
    const equal = held.every((other) => other.point.value === lowest);
    const isLeft = held.length > 1 && (equal ? at === 0 : point.value === lowest);
    const side = isLeft ? 'left' : 'right';
    const label = { ...toNativeLabel(point), side, shows: 'x' } as const;
    const { value, secondary } = labelWords(point, label);
    return { point, index, side, label, width: measure.label(value, secondary) };
  });
}

function toRow(chart: Chart, category: number, pair: readonly PairMark[], theme: DrawOptions['theme']): NativeSeries {
  const { solid, emphasis } = theme.chart.colors;
  const isOpen = [...pair].reverse().find(({ point }) => dashOf(point.fill) !== undefined);
  const dash = isOpen && dashOf(isOpen.point.fill);
  return {
    name: chart.categories[category] ?? '',
    color: pair.some(({ point }) => point.emphasised === true) ? emphasis : solid,
    labels: 'above',
    line: dash === undefined ? {} : { dash },
    points: chart.series.map((_, index): NativePoint | null => {
      const mark = pair.find((one) => one.index === index);
      if (mark === undefined) return null;
      const { decimal, fill, fact } = mark.point;
      return { decimal, fill, fact, label: mark.label, markSize: marks[index] ?? marks[1] };
    }),
  };
}

/** The figures of the pairs in the order in which they are read: a row is a series of its own, so all first ones stand before all second ones. */
function figuresOf(chart: Chart): readonly NativeFigure[] {
  const ends = chart.series.map((series) => ({ ...chart, series: [series], named: [] }));
  return [...ends, { ...chart, series: [] }].flatMap((part) =>
    chartFigures(part, { printedOf: () => ({ where: 'label', secondary: true }) }),
  );
}

/** Pairs of figures, one row a category: each row is a series of two points that its rule joins. */
export function drawRules(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const count = chart.categories.length;
  const column = categoryWidth(chart.categories.map(measure.words), frame);
  const pairs = chart.categories.map((_, category) => pairOf(chart, category, measure));
  const { min, max } = chart.axis;
  const partOf = (value: number) => (value - min) / (max - min);
  const line = measure.size * chartLineHeight;
  const rooms = pairs.flat().map(({ point, side, width }) => ({
    part: partOf(point.value),
    before: side === 'left' ? width + labelGap : labelGap,
    behind: side === 'right' ? width + labelGap : labelGap,
  }));
  const { left, right } = fitBetween(rooms, { from: column, to: frame.w * 0.99 });
  const perPoint = (max - min) / Math.max(1, right - left);
  const top = line * 1.4;
  const height = frame.h - top - 4;
  const rows: NativeRow = {
    heads: chart.series.map(({ name }) => name),
    headsOver: Math.max(
      0,
      pairs.findIndex((pair) => pair.length > 1),
    ),
    begins: min > 0 ? min : 0,
    areHeadsApart: headsFit(pairs, { measure, perPoint, names: chart.series.map(({ name }) => name) }),
  };
  const wrapped = chart.categories.some((name) => measure.lines(name, column - 7) * line > height / count);
  return {
    grouping: 'clustered',
    series: pairs.map((pair, category) => toRow(chart, category, pair, theme)),
    rows,
    figures: figuresOf(chart),
    axis: {
      min: rounded(min - (left - column) * perPoint),
      max: rounded(max + (frame.w * 0.99 - right) * perPoint),
    },
    plot: {
      x: fraction(column / frame.w),
      y: fraction(top / frame.h),
      w: fraction(0.99 - column / frame.w),
      h: fraction(height / frame.h),
    },
    gapWidth: 0,
    legend: false,
    tight: right - left < frame.w * 0.2 || height / count < line || wrapped,
  };
}

/** Whether the names of the two marks have room over them. */
function headsFit(
  pairs: readonly (readonly PairMark[])[],
  {
    measure,
    perPoint,
    names,
  }: { readonly measure: DrawOptions['measure']; readonly perPoint: number; readonly names: readonly string[] },
): boolean {
  const [from, to] = pairs.find((pair) => pair.length > 1) ?? [];
  if (from === undefined || to === undefined) return true;
  const apart = Math.abs(to.point.value - from.point.value) / perPoint;
  return names.reduce((sum, name) => sum + measure.words(name) / 2, labelGap) <= apart;
}

/** Six significant digits: the axis begins and ends where labels have room, not at a figure. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
