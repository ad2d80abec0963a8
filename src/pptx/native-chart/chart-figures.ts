import type { Chart, ChartPoint } from '../../chart/index.ts';
import { inOrderOfWords } from '../../trace/index.ts';
import type { NativeFigure } from '../presentation/native-chart.ts';
import { cellsOfCategory } from './bar-series.ts';

/** What a chart prints of a bar or a total. */
export interface PrintedPoint {
  /** Where its figure stands: in its own label, in that behind the stack, or in the name of its category. */
  readonly where: 'label' | 'behind' | 'name';
  /** Whether the grey text beside it is printed, which may hold its share. */
  readonly secondary: boolean;
}

/** What is needed besides the chart to know its prints. */
export interface FigureOptions {
  /** What is printed of a bar or total; nothing where it has no label. */
  readonly printedOf: (point: ChartPoint) => PrintedPoint | undefined;
  /** The categories as they are printed. Default: those of the chart. */
  readonly categories?: readonly string[];
}

/**
 * The prints of facts in a chart, in the order in which it is read: of each category the labels of its bars, its total, and what stands
 * behind that; then figures in names. A bar is one even without a label of its own; a total only where its label is printed.
 */
export function chartFigures(chart: Chart, options: FigureOptions): readonly NativeFigure[] {
  const { categories = chart.categories } = options;
  const names = [...categories, ...chart.series.map(({ name }) => name)].join('\n');
  const named = chart.named.map(({ fact, label }) => ({ fact, text: label }));
  const inNames = chart.series.flatMap(({ points }) => points.flatMap((point) => wordsOf(point, 'name', options)));
  return [
    ...chart.categories.flatMap((_, category) => figuresOf(chart, category, options)),
    ...inOrderOfWords(names, [...inNames, ...named]),
  ];
}

function figuresOf(chart: Chart, category: number, options: FigureOptions): readonly NativeFigure[] {
  const bars = cellsOfCategory(chart, category).map(({ point }) => point);
  const total = chart.totals[category] ?? null;
  return [
    ...bars.flatMap((point) => barFigures(chart, point, options)),
    ...wordsOf(total, 'label', options).map((figure, index) => (index === 0 ? withCell(figure, total) : figure)),
    ...bars.flatMap((point) => wordsOf(point, 'behind', options)),
  ];
}

/** A bar with its label; the cells of a span hold years, so it is printed only where its words are. */
function barFigures({ mark }: Chart, point: ChartPoint, options: FigureOptions): readonly NativeFigure[] {
  const [figure, ...more] = wordsOf(point, 'label', options);
  if (mark === 'span') return figure === undefined ? [] : [figure, ...more];
  return [withCell(figure ?? { fact: point.fact, text: '' }, point), ...more];
}

/** The figure of a point and its share, where they are printed there. */
function wordsOf(
  point: ChartPoint | null,
  where: PrintedPoint['where'],
  { printedOf }: FigureOptions,
): readonly NativeFigure[] {
  const printed = point === null ? undefined : printedOf(point);
  if (point === null || printed?.where !== where) return [];
  const figure = { fact: point.fact, text: point.label };
  if (point.share === undefined || !printed.secondary) return [figure];
  return [figure, { fact: point.share.fact, text: point.share.label }];
}

function withCell(figure: NativeFigure, point: ChartPoint | null): NativeFigure {
  return point === null ? figure : { ...figure, decimal: point.decimal };
}
