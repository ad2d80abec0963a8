import type { Chart, ChartPoint, PointLabel, PointPlace, PointWords } from '../../chart/index.ts';
import { placePoints, pointWords, ticksOf } from '../../chart/index.ts';
import { formatDecimal } from '../../facts/index.ts';
import type { NativeLabel, NativePoint } from '../presentation/native-chart.ts';
import { nativePoint } from './bar-series.ts';
import { chartFigures } from './chart-figures.ts';
import { fraction } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import type { LabelMetrics } from './label-metrics.ts';
import { chartLineHeight } from './label-metrics.ts';

/** From the middle of a mark to its words, points. */
const labelGap = 8;

/** Between the values of an axis and the plot, points. */
const axisAir = 8;

/** The point of a category with its words. */
interface NativePointLabel extends PointLabel {
  readonly category: number;
  readonly words: PointWords;
}

/** The grey words under a name. */
function greyWords({ figures, standing }: PointWords, hasFigures: boolean): string {
  return [hasFigures ? figures : '', standing].filter((words) => words !== '').join(', ');
}

function sizeOf(words: PointWords, hasFigures: boolean, measure: LabelMetrics): PointLabel['full'] {
  const grey = greyWords(words, hasFigures);
  const height = measure.size * chartLineHeight * (grey === '' ? 1 : 2);
  return { width: measure.stacked(words.name, grey), height };
}

function toLabel(place: PointPlace<NativePointLabel> | undefined, hasFigures: boolean): NativeLabel | undefined {
  if (place === undefined) return undefined;
  const { words } = place.label;
  const secondary = greyWords(words, hasFigures);
  const side = place.side as NonNullable<NativeLabel['side']>;
  return { prefix: words.name, suffix: '', side, ...(secondary === '' ? {} : { secondary, stacked: true }) };
}

/** The point as it is drawn: as firm as the less firm of its two figures. */
function toPoint(
  [x, y]: readonly [ChartPoint, ChartPoint],
  label: NativeLabel | undefined,
  { chart }: DrawOptions['theme'],
): NativePoint {
  const isReported = ({ fill }: ChartPoint) => fill === 'solid' || fill === 'emphasis' || fill === 'context';
  const fill = isReported(y) ? x.fill : y.fill;
  const emphasised = x.emphasised === true || y.emphasised === true;
  const point = nativePoint({ ...y, fill: fill === 'emphasis' ? 'solid' : fill, emphasised }, label);
  return emphasised ? { ...point, color: chart.colors.emphasis } : point;
}

/** Points between two axes with their values, named beside their marks. */
export function drawPoints(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const [across, up] = chart.series;
  if (across?.axis === undefined || up?.axis === undefined) throw new Error(`chart ${chart.id} has no two axes`);
  const [x, y] = [across.axis, up.axis];
  const line = measure.size * chartLineHeight;
  const widest = (axis: typeof x) =>
    Math.max(...ticksOf(axis).map((tick) => measure.words(formatDecimal(String(tick)))));
  const left = widest(y) + axisAir;
  const right = widest(x) / 2 + 2;
  const top = line * 1.7;
  const plot = { width: frame.w - left - right, height: frame.h - top - line * 2.7 };
  const pairs = chart.categories.map((_, category) => {
    const [a, b] = [across.points[category], up.points[category]];
    return a && b ? ([a, b] as const) : null;
  });
  const spotOf = (along: number, high: number) => ({
    x: left + ((along - x.min) / (x.max - x.min)) * plot.width,
    y: top + (1 - (high - y.min) / (y.max - y.min)) * plot.height,
  });
  const labels = pairs.flatMap((pair, category): readonly NativePointLabel[] => {
    if (pair === null) return [];
    const words = pointWords(chart, category);
    const spot = spotOf(pair[0].value, pair[1].value);
    const isKept = pair.some(({ emphasised }) => emphasised === true);
    return [
      { category, words, spot, full: sizeOf(words, true, measure), short: sizeOf(words, false, measure), isKept },
    ];
  });
  const within = { left, top: line, width: frame.w - left, height: top - line + plot.height };
  const { places, hasFigures } = placePoints(labels, {
    ...{ within, gap: labelGap, zero: spotOf(0, 0) },
    sides: ['right', 'left', 'above', 'below'],
  });
  const placeOf = new Map(places.map((place) => [place.label.category, place]));
  const titles = [across, up].map(({ name, axis }) => `${name}, ${axis?.unitLabel ?? ''}`) as [string, string];
  const isTold = (point: ChartPoint) =>
    hasFigures && [...placeOf.keys()].some((category) => pairs[category]?.includes(point) === true);
  return {
    grouping: 'clustered',
    series: [
      {
        name: titles[1],
        color: theme.chart.colors.solid,
        labels: 'above',
        line: { isHidden: true },
        points: pairs.map((pair, category) => pair && toPoint(pair, toLabel(placeOf.get(category), hasFigures), theme)),
      },
    ],
    across: {
      ...{ min: x.min, max: x.max, step: x.step, isValue: true },
      decimals: pairs.map((pair) => pair?.[0].decimal ?? null),
      title: {
        words: titles[0],
        x: fraction(Math.max(0, 1 - (right + measure.words(titles[0]) + 8) / frame.w)),
        y: fraction((top + plot.height + line * 1.4) / frame.h),
      },
    },
    figures: chartFigures(chart, {
      printedOf: (point) => (isTold(point) ? { where: 'label', secondary: true } : undefined),
    }),
    axis: { min: y.min, max: y.max, ticks: y.step, title: { words: titles[1], x: 0, y: 0 } },
    plot: {
      x: fraction(left / frame.w),
      y: fraction(top / frame.h),
      w: fraction(plot.width / frame.w),
      h: fraction(plot.height / frame.h),
    },
    gapWidth: 0,
    legend: false,
    tight: plot.height < frame.h * 0.35,
    crowded: !hasFigures,
  };
}
