import type { Chart, ChartPoint } from '../../chart/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { NativeChart, NativeLabel } from '../presentation/native-chart.ts';
import { nativeSeries, seriesColor } from './bar-series.ts';
import { chartFigures } from './chart-figures.ts';
import type { FrameSize } from './chart-frame-size.ts';
import { categoryWidth, fraction, gapWidthOf } from './chart-frame-size.ts';
import type { LabelMetrics } from './label-metrics.ts';
import { chartLineHeight, smallestLabel } from './label-metrics.ts';
import { labelWords, toNativeLabel } from './number-label.ts';

/** What follows from how a chart is drawn: everything but its words and sources. */
export type Drawn = Pick<
  NativeChart,
  | 'grouping'
  | 'series'
  | 'figures'
  | 'axis'
  | 'across'
  | 'second'
  | 'band'
  | 'rows'
  | 'ring'
  | 'slanted'
  | 'plot'
  | 'gapWidth'
  | 'legend'
> & {
  readonly categories?: readonly string[];
  /** Some label or category has no room. */
  readonly tight: boolean;
  /** Smaller labels would leave out fewer words. */
  readonly crowded?: boolean;
};

/** What deciding the drawing needs. */
export interface DrawOptions {
  readonly frame: FrameSize;
  readonly measure: LabelMetrics;
  readonly theme: Theme;
}

/** Room between a bar and its label, points. */
const labelGap = 6;

/** Labels wider than this part of the plot set their grey text on a second line. */
const widestLabel = 0.45;

/** Bars are never shorter than this part of the plot for the sake of labels. */
const leastBars = 0.4;

/** The label of a point; bars of a group say which they are. */
function labelOf(chart: Chart, point: ChartPoint, series: number): NativeLabel {
  const label = toNativeLabel(point);
  const grouped = chart.series.length > 1 && chart.orient === 'horizontal';
  if (!grouped) return label;
  const words = [chart.series[series]?.name ?? '', label.secondary ?? ''].filter((part) => part !== '');
  return { ...label, secondary: words.join(', ') };
}

interface Labelled {
  readonly point: ChartPoint;
  readonly label: NativeLabel;
  readonly width: number;
}

function labelled(chart: Chart, room: number, measure: LabelMetrics): ReadonlyMap<ChartPoint, Labelled> {
  const all = chart.series.flatMap(({ points }, series) =>
    points.flatMap((point) => (point === null ? [] : [{ point, label: labelOf(chart, point, series) }])),
  );
  return new Map(
    all.map(({ point, label }): [ChartPoint, Labelled] => {
      const { value, secondary } = labelWords(point, label);
      const width = measure.label(value, secondary);
      if (width <= room || secondary === '') return [point, { point, label, width }];
      return [point, { point, label: { ...label, stacked: true }, width: measure.stacked(value, secondary) }];
    }),
  );
}

function drawHorizontal(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const left = categoryWidth(chart.categories.map(measure.words), frame);
  const room = frame.w * 0.99 - left;
  const labels = labelled(chart, room * widestLabel, measure);
  const needed = [...labels.values()].map(
    ({ point, width }) => point.value / Math.max(0.05, 1 - (width + labelGap) / room),
  );
  const longest = Math.max(...[...labels.values()].map(({ point }) => point.value), 0);
  const most = longest / leastBars;
  const max = Math.max(longest * 1.02, ...needed.map((value) => Math.min(value, most)));
  const slot = (frame.h * 0.98) / Math.max(1, chart.categories.length);
  const stackedLabels = [...labels.values()].some(({ label }) => label.stacked === true);
  const barRoom = slot / chart.series.length;
  const tall = barRoom < measure.size * chartLineHeight * (stackedLabels ? 2 : 1) * 0.96;
  const wrapped = chart.categories.some(
    (category) => measure.lines(category, left - 7) * measure.size * chartLineHeight > slot,
  );
  return {
    grouping: 'clustered',
    series: toSeries(chart, labels, theme),
    figures: toFigures(chart, labels),
    axis: { min: 0, max: roundUp(max) },
    plot: { x: fraction(left / frame.w), y: 0.01, w: fraction(0.99 - left / frame.w), h: 0.98 },
    gapWidth: gapWidthOf('horizontal', { categories: chart.categories.length, clustered: chart.series.length, slot }),
    legend: false,
    tight: needed.some((value) => value > most) || tall || wrapped,
  };
}

function toSeries(chart: Chart, labels: ReadonlyMap<ChartPoint, Labelled>, theme: Theme): Drawn['series'] {
  return chart.series.map((series, index) =>
    nativeSeries(
      series,
      { index, color: seriesColor(chart, index, theme), labels: 'outside' },
      (point) => labels.get(point)?.label,
    ),
  );
}

function toFigures(chart: Chart, labels: ReadonlyMap<ChartPoint, Labelled>): Drawn['figures'] {
  return chartFigures(chart, {
    printedOf: (point) => (labels.has(point) ? { where: 'label', secondary: true } : undefined),
  });
}

function drawVertical(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const slot = frame.w / Math.max(1, chart.categories.length);
  const column = (slot * 0.94) / chart.series.length;
  const labels = labelled(chart, column, measure);
  const stackedLabels = [...labels.values()].some(({ label }) => label.stacked === true);
  const line = measure.size * chartLineHeight;
  const widestWord = Math.max(...chart.categories.flatMap((name) => name.split(/\s+/).map(measure.words)));
  const slanted = widestWord * (smallestLabel / measure.size) > slot * 0.94;
  const lines = Math.max(1, ...chart.categories.map((category) => measure.lines(category, slot * 0.94)));
  const foot = slanted ? Math.max(...chart.categories.map(measure.words)) * Math.SQRT1_2 + line + 9 : lines * line + 9;
  const legend = chart.series.length > 1;
  const top = legend ? measure.size * 2 : 2;
  const room = frame.h - foot - top;
  const head = measure.size * chartLineHeight * (stackedLabels ? 2 : 1) + labelGap;
  const longest = Math.max(...[...labels.values()].map(({ point }) => point.value), 0);
  return {
    grouping: 'clustered',
    series: toSeries(chart, labels, theme),
    figures: toFigures(chart, labels),
    axis: { min: 0, max: roundUp(longest / (1 - head / room)) },
    plot: { x: 0, y: fraction(top / frame.h), w: 1, h: fraction(room / frame.h) },
    ...(slanted ? { slanted } : {}),
    gapWidth: gapWidthOf('vertical', { categories: chart.categories.length, clustered: chart.series.length, slot }),
    legend,
    tight:
      [...labels.values()].some(({ width }) => width > column) ||
      room < frame.h * 0.4 ||
      (!slanted && widestWord > slot * 0.94),
  };
}

/** Three significant digits: an axis ends on a tidy number. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** (Math.floor(Math.log10(value)) - 2);
  return Number((Math.ceil(value / step) * step).toPrecision(12));
}

/** Bars side by side, their labels at their ends. */
export function drawClustered(chart: Chart, options: DrawOptions): Drawn {
  return chart.orient === 'horizontal' ? drawHorizontal(chart, options) : drawVertical(chart, options);
}
