import type { Chart, ChartPoint, ChartSeries, ComboLabel, SeriesAxis } from '../../chart/index.ts';
import { placeCombo, ticksOf } from '../../chart/index.ts';
import { formatDecimal } from '../../facts/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { NativeLabel, NativePoint, NativeSeries } from '../presentation/native-chart.ts';
import { nativePoint } from './bar-series.ts';
import { chartFigures } from './chart-figures.ts';
import { fraction, gapWidthOf } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { chartLineHeight, smallestLabel } from './label-metrics.ts';
import { labelWords, toNativeLabel } from './number-label.ts';
import { dashOf, strandName, strandPoint, strandsOf } from './strands.ts';

/** From the middle of a mark to its label, points. */
const labelGap = 8;

/** Between the values of an axis and the plot, points. */
const axisAir = 8;

interface NativeComboLabel extends ComboLabel {
  readonly point: ChartPoint;
  readonly label: NativeLabel;
}

/** The name of a series with its unit and its axis, which the legend tells. */
function nameOf({ name, axis }: ChartSeries, side: 'left' | 'right'): string {
  return `${name}, ${axis?.unitLabel ?? ''} (${side} axis)`;
}

type LabelOf = (point: ChartPoint) => NativeLabel | undefined;

/** Columns lighter than those of bars alone, so that the dark line stands out from them without its colour, too. */
function columnsOf(series: ChartSeries, labelOf: LabelOf, { chart: { colors } }: Theme): NativeSeries {
  return {
    name: nameOf(series, 'left'),
    color: colors.context,
    labels: 'outside',
    points: series.points.map((point): NativePoint | null => {
      if (point === null) return null;
      const native = nativePoint(point, labelOf(point));
      return point.fill === 'emphasis' ? { ...native, fill: 'solid', color: colors.solid } : native;
    }),
  };
}

/** The line in its dashes, the one drawn through first: the legend lists it alone. */
function linesOf(series: ChartSeries, labelOf: LabelOf, { chart: { colors } }: Theme): readonly NativeSeries[] {
  const strands = strandsOf(series.points).toSorted((a, b) => Number(b.fill === 'solid') - Number(a.fill === 'solid'));
  return strands.map((strand, index): NativeSeries => {
    const dash = dashOf(strand.fill);
    return {
      name: index === 0 ? nameOf(series, 'right') : strandName(nameOf(series, 'right'), strand),
      color: colors.emphasis,
      labels: 'above',
      ...(index === 0 ? {} : { isUnlisted: true }),
      line: dash === undefined ? {} : { dash },
      points: strand.points.map((one) => one && strandPoint(one, labelOf(one.point))),
    };
  });
}

/** Columns on an axis at the left, a line on one at the right. */
export function drawCombo(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const [columns, line] = chart.series;
  if (columns?.axis === undefined || line?.axis === undefined) throw new Error(`chart ${chart.id} has no two axes`);
  const count = chart.categories.length;
  const height = measure.size * chartLineHeight;
  const widest = (axis: SeriesAxis) =>
    Math.max(...ticksOf(axis).map((tick) => measure.words(formatDecimal(String(tick))))) + axisAir;
  const [left, right] = [widest(columns.axis), widest(line.axis)];
  const width = frame.w - left - right;
  const slot = width / Math.max(1, count);
  const widestWord = Math.max(...chart.categories.flatMap((name) => name.split(/\s+/).map(measure.words)));
  const slanted = widestWord * (smallestLabel / measure.size) > slot * 0.94;
  const rows = Math.max(1, ...chart.categories.map((category) => measure.lines(category, slot * 0.94)));
  const foot = slanted
    ? Math.max(...chart.categories.map(measure.words)) * Math.SQRT1_2 + height + 9
    : rows * height + 9;
  const top = height * 2.9;
  const plot = frame.h - foot - top;
  const gapWidth = gapWidthOf('vertical', { categories: count, clustered: 1, slot });
  const thickness = slot / (1 + gapWidth / 100);
  const heightOf = (value: number, { min, max }: SeriesAxis) => top + (1 - (value - min) / (max - min)) * plot;
  const labels = [columns, line].flatMap(({ points, axis }, index) =>
    points.flatMap((point, category): readonly NativeComboLabel[] => {
      if (point === null || axis === undefined) return [];
      const plain = toNativeLabel(point);
      const { value, secondary } = labelWords(point, plain);
      const x = left + (category + 0.5) * slot;
      const [end, zero] = [heightOf(point.value, axis), heightOf(0, axis)];
      const column = { left: x - thickness / 2, top: end, width: thickness, height: zero - end };
      const size = { width: measure.stacked(value, secondary), height: height * (secondary === '' ? 1 : 2) };
      const label = secondary === '' ? plain : { ...plain, stacked: true };
      const own = { category, point, label, size, isKept: point.emphasised === true };
      return [{ ...own, at: index === 0 ? { column } : { mark: { x, y: end } } }];
    }),
  );
  const within = { left, top: top - height * 1.3, width, height: plot + height * 1.3 };
  const zero = heightOf(0, columns.axis);
  const places = placeCombo(labels, { within, zero, gap: labelGap, sides: ['above', 'below', 'right', 'left'] });
  const placed = new Map(
    places.map(({ label: { point, label }, side }): [ChartPoint, NativeLabel] => [
      point,
      { ...label, side: side as NonNullable<NativeLabel['side']> },
    ]),
  );
  const labelOf = (point: ChartPoint) => placed.get(point);
  const { min, max, step } = columns.axis;
  return {
    grouping: 'clustered',
    series: [columnsOf(columns, labelOf, theme), ...linesOf(line, labelOf, theme)],
    figures: chartFigures(chart, {
      printedOf: (point) => (placed.has(point) ? { where: 'label', secondary: true } : undefined),
    }),
    axis: { min, max, ticks: step },
    second: { min: line.axis.min, max: line.axis.max, ticks: line.axis.step },
    plot: {
      x: fraction(left / frame.w),
      y: fraction(top / frame.h),
      w: fraction(width / frame.w),
      h: fraction(plot / frame.h),
    },
    ...(slanted ? { slanted } : {}),
    gapWidth,
    legend: true,
    tight: plot < frame.h * 0.4 || (!slanted && widestWord > slot * 0.94),
    crowded: placed.size < labels.length,
  };
}
