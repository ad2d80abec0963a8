import type { Chart, ChartPoint, LineLabel, LinePlace, LinePlot } from '../../chart/index.ts';
import { isLastOf, isYears, placeLabels, positionsOf, ticksBetween } from '../../chart/index.ts';
import type {
  NativeAcross,
  NativeBand,
  NativeEnd,
  NativeLabel,
  NativePoint,
  NativeSeries,
} from '../presentation/native-chart.ts';
import { seriesColor } from './bar-series.ts';
import { chartFigures } from './chart-figures.ts';
import { fraction } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { roundUp } from './clustered.ts';
import type { LabelMetrics } from './label-metrics.ts';
import { chartLineHeight } from './label-metrics.ts';
import { labelWords, toNativeLabel } from './number-label.ts';
import { dashOf, strandName, strandPoint, strandsOf } from './strands.ts';

/** From the middle of a mark to its label, points. */
const labelGap = 8;

/** Between labels of the axis, points. */
const axisAir = 8;

/** The lines along a band, points. */
const edge = { width: 1.25, mark: 5 } as const;

/** Widest part of the frame that the names behind the ends of lines take. */
const widestEnd = 0.36;

interface NativeLineLabel extends LineLabel {
  readonly label: NativeLabel;
}

function labelsOf(chart: Chart, measure: LabelMetrics): readonly NativeLineLabel[] {
  const line = measure.size * chartLineHeight;
  return chart.series.flatMap(({ name, points }, series) =>
    points.flatMap((point, category): readonly NativeLineLabel[] => {
      if (point === null) return [];
      const plain = toNativeLabel(point);
      const { value, secondary } = labelWords(point, plain);
      const isEnd = chart.series.length > 1 && isLastOf(points, category);
      const own = { series, category, point, isEnd };
      if (isEnd) {
        const width = Math.max(measure.label(name, ''), measure.label(value, secondary));
        return [{ ...own, label: { ...plain, name }, size: { width, height: line * 2 } }];
      }
      const label = secondary === '' ? plain : { ...plain, stacked: true };
      const height = line * (secondary === '' ? 1 : 2);
      return [{ ...own, label, size: { width: measure.stacked(value, secondary), height } }];
    }),
  );
}

/** The plot of lines in a frame, points. */
interface LineFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** With room for labels under figures below zero, since the names of the categories stand under the plot. */
  readonly axis: Chart['axis'];
}

function frameOf(
  chart: Chart,
  labels: readonly NativeLineLabel[],
  { frame, measure, ticks }: Pick<DrawOptions, 'frame' | 'measure'> & { readonly ticks: readonly number[] },
): LineFrame {
  const line = measure.size * chartLineHeight;
  const widths = (isEnd: boolean) => labels.flatMap((one) => (one.isEnd === isEnd ? [one.size.width] : []));
  const pitch = (frame.w * 0.85) / Math.max(1, chart.categories.length - 1);
  const names = chart.categories.map((category) => Math.min(measure.words(category), pitch));
  const edge = Math.max(...widths(false), names[0] ?? 0, names.at(-1) ?? 0) / 2 + 2;
  const tickWidth = Math.max(0, ...ticks.map((tick) => measure.words(String(tick)) + axisAir));
  const ends = Math.min(Math.max(0, ...widths(true)), frame.w * widestEnd);
  const left = Math.max(edge, tickWidth);
  const right = ends === 0 ? edge : Math.max(ends + labelGap + 4, (names.at(-1) ?? 0) / 2);
  const lines = isYears(chart.categories) ? 1 : Math.max(...chart.categories.map((name) => measure.lines(name, pitch)));
  const tallest = Math.max(line, ...labels.map(({ size }) => size.height)) + labelGap;
  const foot = lines * line + 9;
  const height = frame.h - tallest - foot;
  const { min, max } = chart.axis;
  const lowest = min < 0 ? -roundUp((tallest / (height - tallest)) * (max - min) - min) : min;
  return { left, top: tallest, width: frame.w - left - right, height, axis: { min: lowest, max } };
}

function plotOf(
  chart: Chart,
  plot: LineFrame,
  { frame, measure, ticks }: Pick<DrawOptions, 'frame' | 'measure'> & { readonly ticks: readonly number[] },
): LinePlot {
  const { min, max } = plot.axis;
  const line = measure.size * chartLineHeight;
  const heightOf = (value: number) => plot.top + (1 - (value - min) / (max - min)) * plot.height;
  const positions = positionsOf(chart.categories);
  const [first = 0] = positions;
  const span = (positions.at(-1) ?? 0) - first;
  return {
    spotOf: (category, value) => ({
      x: plot.left + (span === 0 ? 0.5 : ((positions[category] ?? 0) - first) / span) * plot.width,
      y: heightOf(value),
    }),
    within: { left: 0, top: 0, width: frame.w, height: plot.top + plot.height },
    taken: ticks.map((tick) => {
      const width = measure.words(String(tick)) + axisAir;
      return { left: plot.left - width, top: heightOf(tick) - line / 2, width, height: line };
    }),
    gap: labelGap,
    sides: ['above', 'below', 'right', 'left'],
  };
}

function toLabel({ label, box, side }: LinePlace<NativeLineLabel>, plot: LinePlot, height: number): NativeLabel {
  const placed = { ...label.label, side: side as NonNullable<NativeLabel['side']> };
  const { y } = plot.spotOf(label.category, label.point.value);
  const drop = box.top + box.height / 2 - y;
  return label.isEnd && Math.abs(drop) > 1 ? { ...placed, drop: fraction(drop / height) } : placed;
}

function toSeries(
  chart: Chart,
  labels: ReadonlyMap<ChartPoint, NativeLabel>,
  theme: DrawOptions['theme'],
): readonly NativeSeries[] {
  const isBand = chart.mark === 'area';
  const isOneColor = chart.series.length === 1 || isBand;
  return chart.series.flatMap(({ name, points }, index) => {
    const isEdge = isBand && index < 2;
    return strandsOf(points).map((strand): NativeSeries => {
      const dash = dashOf(strand.fill);
      return {
        name: strandName(name, strand),
        color: isOneColor ? theme.chart.colors.line : seriesColor(chart, index, theme),
        labels: 'above',
        line: { ...(dash === undefined ? {} : { dash }), ...(isEdge ? { width: edge.width } : {}) },
        points: strand.points.map(
          (one): NativePoint | null =>
            one && { ...strandPoint(one, labels.get(one.point)), ...(isEdge ? { markSize: edge.mark } : {}) },
        ),
      };
    });
  });
}

function endOf({ decimal, fact }: ChartPoint): NativeEnd {
  return { decimal, fact };
}

/** The ends of a band in the categories that it is in. */
function bandOf({ series: [lows, highs] }: Chart): NativeBand {
  const ends = (lows?.points ?? []).map((low, category) => {
    const high = highs?.points[category];
    return low && high ? { low: endOf(low), high: endOf(high) } : null;
  });
  return { ends };
}

/** Years of the axis that have room, as far apart as each other: from the first one on. */
function yearsAcross(chart: Chart, plot: LineFrame, measure: LabelMetrics): NativeAcross {
  const years = positionsOf(chart.categories);
  const [min = 0] = years;
  const max = years.at(-1) ?? min;
  const room = plot.width / Math.max(1, max - min);
  const step = Math.max(1, Math.ceil((measure.words(String(max)) + axisAir) / room));
  return { decimals: years.map(String), min, max, step, isValue: false };
}

function layOut(chart: Chart, options: DrawOptions, ticks: readonly number[]) {
  const { frame, measure } = options;
  const labels = labelsOf(chart, measure);
  const plot = frameOf(chart, labels, { frame, measure, ticks });
  const lines = plotOf(chart, plot, { frame, measure, ticks });
  return { plot, lines, ...placeLabels(chart, labels, lines) };
}

/** Lines with their figures at their points, named at their ends; years stand as far apart as they are. */
export function drawLines(chart: Chart, options: DrawOptions): Drawn {
  const { frame, measure, theme } = options;
  const ticks = ticksBetween(chart.axis);
  const plain = layOut(chart, options, []);
  const laid = plain.omitted.length === 0 ? plain : layOut(chart, options, ticks);
  const { plot, lines, places, omitted } = laid;
  const labels = new Map(places.map((place) => [place.label.point, toLabel(place, lines, frame.h)]));
  const [first = 0, second = 0] = ticks;
  const pitch = plot.width / Math.max(1, chart.categories.length - 1);
  const widest = Math.max(...chart.categories.map(measure.words));
  const isTime = isYears(chart.categories);
  return {
    grouping: 'clustered',
    series: toSeries(chart, labels, theme),
    ...(chart.mark === 'area' ? { band: bandOf(chart) } : {}),
    figures: chartFigures(chart, {
      printedOf: (point) => (labels.has(point) ? { where: 'label', secondary: true } : undefined),
    }),
    axis: { ...plot.axis, ...(omitted.length === 0 ? {} : { ticks: Math.abs(second - first) || 1 }) },
    ...(isTime ? { across: yearsAcross(chart, plot, measure) } : {}),
    plot: {
      x: fraction(plot.left / frame.w),
      y: fraction(plot.top / frame.h),
      w: fraction(plot.width / frame.w),
      h: fraction(plot.height / frame.h),
    },
    gapWidth: 0,
    legend: false,
    tight:
      places.some(({ isFree, label }) => !isFree && (label.isEnd || label.size.width > frame.w * widestEnd)) ||
      places.some(({ label }) => label.isEnd && label.size.width > frame.w * widestEnd) ||
      (!isTime && widest > pitch * 3) ||
      plot.height < frame.h * 0.35,
  };
}
