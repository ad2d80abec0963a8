import type { Chart, ChartPoint } from '../../chart/index.ts';
import type { NativeLabel, NativeSeries } from '../presentation/native-chart.ts';
import { cellsOfCategory, nativePoint, nativeSeries, seriesColor } from './bar-series.ts';
import type { PrintedPoint } from './chart-figures.ts';
import { chartFigures } from './chart-figures.ts';
import { categoryWidth, fraction, gapWidthOf } from './chart-frame-size.ts';
import type { Drawn, DrawOptions } from './clustered.ts';
import { roundUp } from './clustered.ts';
import type { LabelMetrics } from './label-metrics.ts';
import { chartLineHeight } from './label-metrics.ts';
import { labelWords, toNativeLabel } from './number-label.ts';

/** Room on both sides of a label inside its bar, points. */
const inset = 5;

function lengthOf(chart: Chart, category: number): number {
  const stacked = cellsOfCategory(chart, category).reduce((sum, { point }) => sum + point.value, 0);
  return chart.stack === 'normalize' ? stacked : Math.max(stacked, chart.totals[category]?.value ?? 0);
}

/** What stands behind a stack: its total, or the only figure of a category that is no stack. */
function behind(chart: Chart, category: number): ChartPoint | undefined {
  if (chart.stack === 'normalize') return undefined;
  const total = chart.totals[category];
  if (total) return total;
  const cells = cellsOfCategory(chart, category);
  return cells.length === 1 ? cells[0]?.point : undefined;
}

interface Plot {
  /** Length of the axis in points. */
  readonly length: number;
  /** Thickness of a bar in points. */
  readonly thickness: number;
  readonly max: number;
}

/** A label in the middle of its bar: name and value where they fit, else the value with how firmly it is put, else none. */
function insideLabel(
  chart: Chart,
  position: { readonly point: ChartPoint; readonly name: string; readonly category: number },
  { plot, measure }: { readonly plot: Plot; readonly measure: LabelMetrics },
): NativeLabel | undefined {
  const { point, name, category } = position;
  const whole = chart.stack === 'normalize' ? lengthOf(chart, category) : plot.max;
  const segment = (point.value / whole) * plot.length;
  const across = chart.orient === 'horizontal' ? segment : plot.thickness;
  const line = measure.size * chartLineHeight;
  if (chart.orient === 'vertical' && segment < line) return undefined;
  const plain = toNativeLabel(point);
  const { value, secondary } = labelWords(point, plain);
  const twoLines = (chart.orient === 'horizontal' ? plot.thickness : segment) >= 2 * line;
  const width = measure.label(value, secondary);
  const short = shortened(point, plain);
  const choices: readonly (readonly [NativeLabel, number])[] = [
    [{ ...plain, prefix: `${name} ${plain.prefix}` }, measure.label(`${name} ${value}`, secondary)],
    [{ ...plain, name }, twoLines ? Math.max(measure.label(name, ''), width) : Number.POSITIVE_INFINITY],
    [plain, width],
    [short, measure.label(value, short.secondary ?? '')],
  ];
  return choices.find(([, room]) => room + 2 * inset <= across)?.[0];
}

/** Whether a label prints all that is said of its bar. */
function isWhole(label: NativeLabel | undefined, { secondary }: ChartPoint): boolean {
  return label?.secondary !== undefined && label.secondary === secondary;
}

/** A label without its share. */
function shortened({ standing }: ChartPoint, { secondary: _, ...label }: NativeLabel): NativeLabel {
  return standing === undefined ? label : { ...label, secondary: standing };
}

/** Words behind a stack: its total, then the parts that have no room for a label of their own. */
function behindLabel(point: ChartPoint, missing: readonly string[]): NativeLabel {
  const label = toNativeLabel(point);
  const words = [label.secondary ?? '', ...missing].filter((part) => part !== '');
  const { secondary: _, ...plain } = label;
  return { ...plain, prefix: ` ${label.prefix}`, ...(words.length === 0 ? {} : { secondary: words.join('; ') }) };
}

interface Stack {
  readonly inside: ReadonlyMap<ChartPoint, NativeLabel | undefined>;
  readonly behind: readonly (NativeLabel | undefined)[];
  readonly printed: ReadonlyMap<ChartPoint, PrintedPoint>;
  /** Points of the axis that the widest label behind a stack needs, in axis units. */
  readonly max: number;
  readonly unlabelled: boolean;
  readonly unnamed: boolean;
}

function layOut(chart: Chart, plot: Plot, measure: LabelMetrics): Stack {
  const inside = new Map<ChartPoint, NativeLabel | undefined>();
  const printed = new Map<ChartPoint, PrintedPoint>();
  let unlabelled = false;
  let unnamed = false;
  let max = plot.max;
  const labels = chart.categories.map((_, category) => {
    const cells = cellsOfCategory(chart, category);
    const last = behind(chart, category);
    const missing: string[] = [];
    for (const { name, point } of cells) {
      const label = point === last ? undefined : insideLabel(chart, { point, name, category }, { plot, measure });
      inside.set(point, label);
      const where = label !== undefined ? 'label' : last !== undefined ? 'behind' : undefined;
      if (where !== undefined) printed.set(point, { where, secondary: isWhole(label, point) });
      if (point === last) continue;
      if (label === undefined) missing.push(`${name} ${point.label} ${point.standing ?? ''}`.trim());
      else if (label.name === undefined && !label.prefix.startsWith(name)) unnamed = true;
    }
    if (last === undefined) {
      unlabelled = unlabelled || missing.length > 0;
      return undefined;
    }
    printed.set(last, { where: 'label', secondary: true });
    const label = behindLabel(last, missing);
    const { value, secondary } = labelWords(last, label);
    const width = measure.label(value, secondary) + 2 * inset;
    const room = chart.orient === 'horizontal' ? width : measure.size * chartLineHeight + inset;
    max = Math.max(max, lengthOf(chart, category) / Math.max(0.3, 1 - room / plot.length));
    return label;
  });
  return { inside, behind: labels, printed, max, unlabelled, unnamed };
}

/** An invisible series behind the stacks that carries their totals; the end of the axis cuts it off. */
function totalsSeries(chart: Chart, stack: Stack): readonly NativeSeries[] {
  if (stack.behind.every((label) => label === undefined)) return [];
  const points = chart.categories.map((_, category) => {
    const point = behind(chart, category);
    return point === undefined ? null : nativePoint(point, stack.behind[category]);
  });
  return [{ name: 'Total', color: 'none', points, labels: 'base' }];
}

/** Bars of parts on top of each other, named inside, with their totals behind them. */
export function drawStacked(chart: Chart, { frame, measure, theme }: DrawOptions): Drawn {
  const horizontal = chart.orient === 'horizontal';
  const left = horizontal ? categoryWidth(chart.categories.map(measure.words), frame) : 0;
  const lines = Math.max(
    1,
    ...chart.categories.map((category) => measure.lines(category, frame.w / chart.categories.length)),
  );
  const foot = horizontal ? 0 : lines * measure.size * chartLineHeight + 9;
  const slot = (horizontal ? frame.h : frame.w) / chart.categories.length;
  const gapWidth = gapWidthOf(chart.orient, { categories: chart.categories.length, clustered: 1, slot });
  const length = horizontal ? frame.w * 0.99 - left : frame.h - foot;
  const longest = Math.max(...chart.categories.map((_, category) => lengthOf(chart, category)), 0);
  const thickness = slot / (1 + gapWidth / 100);
  // labels behind the stacks lengthen the axis, which shortens the bars and may push names out of them: two rounds settle it
  const draft = layOut(chart, { length, thickness, max: longest }, measure);
  const stack = layOut(chart, { length, thickness, max: draft.max }, measure);
  const legend = stack.unnamed || stack.unlabelled;
  const top = legend ? (measure.size * 2) / frame.h : 0.01;
  const bars = chart.series.map((series, index) =>
    nativeSeries(series, { index, color: seriesColor(chart, index, theme), labels: 'inside' }, (point) =>
      stack.inside.get(point),
    ),
  );
  return {
    grouping: chart.stack === 'normalize' ? 'percentStacked' : 'stacked',
    series: [...bars, ...totalsSeries(chart, stack)],
    figures: chartFigures(chart, { printedOf: (point) => stack.printed.get(point) }),
    axis: { min: 0, max: chart.stack === 'normalize' ? 1 : roundUp(stack.max) },
    plot: {
      x: fraction(left / frame.w),
      y: fraction(top),
      w: fraction((horizontal ? 0.99 : 1) - left / frame.w),
      h: fraction(0.99 - top - foot / frame.h),
    },
    gapWidth,
    legend,
    tight: stack.unlabelled,
  };
}
