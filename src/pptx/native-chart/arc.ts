import type { Chart } from '../../chart/index.ts';
import type { NativeFigure, NativePoint } from '../presentation/native-chart.ts';
import { seriesColor } from './bar-series.ts';
import { chartFigures } from './chart-figures.ts';
import { fraction } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { chartLineHeight } from './label-metrics.ts';

/** Widest part of the frame that the ring takes. */
const widestRing = 0.42;

/** Between the ring and the list of its parts, points. */
const ringGap = 32;

/** Room for the key before an entry of the list, points, and what an entry takes besides its line. */
const key = 22;
const entryHeight = 1.45;

/** The figures of a ring, in the order in which it is read: its total stands in the middle, as its title, and in no cell. */
function figuresOf(chart: Chart): readonly NativeFigure[] {
  const parts = chartFigures(
    { ...chart, totals: [], named: [] },
    { printedOf: () => ({ where: 'label', secondary: true }) },
  );
  const [total] = chart.totals;
  const named = chart.named.map(({ fact, label }) => ({ fact, text: label }));
  return [...(total ? [{ fact: total.fact, text: total.label }] : []), ...parts, ...named];
}

/** A ring with its total in the middle; the list beside it names every part with its figure, for which thin parts have no room. */
export function drawArcs(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const parts = chart.series.flatMap(({ name, points: [point] }, index) => (point ? [{ name, point, index }] : []));
  const entries = parts.map(({ name, point: { label, secondary } }) => {
    const words = [label, secondary].filter((word) => word !== undefined);
    return `${name}: ${words.join(', ')}`;
  });
  const size = Math.min(frame.h * 0.94, frame.w * widestRing);
  const natural = Math.max(0, ...entries.map(measure.words)) * 1.02 + key;
  const list = Math.min(natural, frame.w - size - ringGap);
  const lines = entries.reduce((sum, entry) => sum + measure.lines(entry, list - key), 0);
  const height = lines * measure.size * chartLineHeight * entryHeight;
  const left = Math.max(0, (frame.w - size - ringGap - list) / 2);
  const top = (frame.h - size) / 2;
  const [total] = chart.totals;
  const words = total ? [total.label, ...['in all', total.secondary].flatMap((word) => word ?? [])] : [];
  return {
    grouping: 'clustered',
    categories: entries,
    series: [
      {
        name: chart.categories[0] ?? '',
        color: theme.chart.colors.solid,
        labels: 'inside',
        points: parts.map(
          ({ point: { decimal, fill, fact, emphasised }, index }): NativePoint => ({
            decimal,
            fill,
            fact,
            color: seriesColor(chart, index, theme),
            ...(emphasised === true ? { emphasised } : {}),
          }),
        ),
      },
    ],
    ring: {
      total: words,
      center: { x: fraction((left + size / 2) / frame.w), y: fraction(0.5) },
      totalSize: {
        w: fraction((Math.max(0, ...words.map((word) => measure.label(word, ''))) + 8) / frame.w),
        h: fraction((words.length * measure.size * chartLineHeight) / frame.h),
      },
      list: {
        x: fraction((left + size + ringGap) / frame.w),
        y: fraction(Math.max(0, (frame.h - height) / 2) / frame.h),
        w: fraction(list / frame.w),
        h: fraction(Math.min(height, frame.h) / frame.h),
      },
    },
    figures: figuresOf(chart),
    axis: { min: 0, max: 1 },
    plot: {
      x: fraction(left / frame.w),
      y: fraction(top / frame.h),
      w: fraction(size / frame.w),
      h: fraction(size / frame.h),
    },
    gapWidth: 0,
    legend: false,
    tight: height > frame.h || (list < natural && list < frame.w * 0.25),
  };
}
