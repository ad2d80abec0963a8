import type { Chart, ChartPoint } from '../../chart/index.ts';
import type { NativeLabel, NativeSeries } from '../presentation/native-chart.ts';
import { chartFigures } from './chart-figures.ts';
import { categoryWidth, fraction, gapWidthOf } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { chartLineHeight } from './label-metrics.ts';

/** Years between the numbers of the axis. */
function tickStep(years: number): number {
  return years <= 12 ? 1 : years <= 30 ? 5 : 10;
}

/** The amount is no length on the axis of years, so the label is words, not a field. */
function spanLabel(point: ChartPoint): NativeLabel {
  const words = [point.label, point.secondary ?? ''].filter((part) => part !== '').join('  ');
  return { prefix: words, suffix: '' };
}

/** Bars from the first to the last year of each amount: an invisible series up to the start, then the span itself. */
export function drawSpans(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const [series] = chart.series;
  if (series === undefined) throw new Error(`chart ${chart.id} has no series`);
  const { min, max } = chart.axis;
  const left = categoryWidth(chart.categories.map(measure.words), frame);
  const room = frame.w * 0.97 - left;
  const startOf = (point: ChartPoint) => point.start ?? min;
  const fits = (point: ChartPoint) => {
    const width = ((point.value - startOf(point)) / (max - min)) * room;
    return measure.label(spanLabel(point).prefix, '') + 10 <= width;
  };
  const starts: NativeSeries = {
    name: 'First year',
    color: 'none',
    labels: 'inside',
    points: series.points.map(
      (point) => point && { decimal: String(startOf(point)), fill: point.fill, fact: point.fact },
    ),
  };
  const spans: NativeSeries = {
    name: 'Years',
    color: theme.chart.colors.solid,
    labels: 'inside',
    points: series.points.map((point) => {
      if (point === null) return null;
      const span = { decimal: String(point.value - startOf(point)), fill: point.fill, fact: point.fact };
      return fits(point) ? { ...span, label: spanLabel(point) } : span;
    }),
  };
  // a bar too short for its label has it beside its category
  const categories = chart.categories.map((category, index) => {
    const point = series.points[index];
    if (!point || fits(point)) return category;
    return `${category}: ${[point.label, point.secondary].filter((words) => words !== undefined).join(', ')}`;
  });
  const foot = (measure.size * chartLineHeight + 8) / frame.h;
  return {
    grouping: 'stacked',
    series: [starts, spans],
    figures: chartFigures(chart, {
      printedOf: (point) => ({ where: fits(point) ? 'label' : 'name', secondary: true }),
      categories,
    }),
    axis: { min, max, ticks: tickStep(max - min) },
    categories,
    plot: { x: fraction(left / frame.w), y: 0.01, w: fraction(0.97 - left / frame.w), h: fraction(0.98 - foot) },
    gapWidth: gapWidthOf('horizontal', {
      categories: chart.categories.length,
      clustered: 1,
      slot: frame.h / Math.max(1, chart.categories.length),
    }),
    legend: false,
    tight: false,
  };
}
