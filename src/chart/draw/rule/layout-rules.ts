import type { ChartPoint } from '../../chart.ts';
import { categoryColumn } from '../category-labels.ts';
import type { LayoutContext } from '../layout.ts';
import type { PlacedLabel } from '../line/line-layout.ts';
import type { Box } from '../placement.ts';
import { spread } from '../spread.ts';
import type { TextBlock } from '../text-block.ts';
import { textBlock } from '../text-block.ts';
import { fitBetween } from './fit-between.ts';
import type { RuleLayout } from './rule-layout.ts';

/** From the middle of a mark to its label. */
const labelGap = 8;
const air = 5;
const betweenNames = 8;

/** One row of the chart: its figures from the left to the right. */
interface Row {
  readonly category: number;
  readonly marks: readonly { readonly point: ChartPoint; readonly block: TextBlock; readonly side: 'left' | 'right' }[];
}

/** Pairs of figures: the figures outside, the rule between them, the names of the two marks over the first row. */
export function layoutRules(context: LayoutContext): RuleLayout {
  const { chart, theme, letter, width } = context;
  const { lead } = letter.style('chartValue');
  const column = categoryColumn(context);
  const rows = chart.categories.map((_, category) => toRow(context, category));
  const { min, max } = chart.axis;
  const partOf = (value: number) => (value - min) / (max - min);
  const rooms = rows.flatMap(({ marks }) =>
    marks.map(({ point, block, side }) => ({
      part: partOf(point.value),
      before: side === 'left' ? block.width + labelGap : labelGap,
      behind: side === 'right' ? block.width + labelGap : labelGap,
    })),
  );
  const { left, right } = fitBetween(rooms, { from: column.width, to: width });
  const top = theme.chart.padding + lead + air;
  const pitch = Math.max(theme.chart.barPitch, column.height + air);
  const height = top + pitch * rows.length + theme.chart.padding;
  const spotOf = (category: number, value: number) => ({
    x: left + partOf(value) * (right - left),
    y: top + (category + 0.5) * pitch,
  });
  const labels = rows.flatMap(({ category, marks }) =>
    marks.map(({ point, block, side }): PlacedLabel => {
      const { x, y } = spotOf(category, point.value);
      const start = side === 'left' ? x - labelGap - block.width : x + labelGap;
      return { block, box: boxOf(block, start, y - block.height / 2), align: 'left' };
    }),
  );
  return {
    mark: 'rule',
    width,
    height,
    origin: { x: 0, y: 0 },
    padding: { left, top, right: width - right, bottom: theme.chart.padding },
    axis: chart.axis,
    pitch,
    top,
    categories: column.lines,
    labels: [...nameMarks(context, { from: column.width, spotOf }), ...labels],
  };
}

function toRow({ chart, letter, theme }: LayoutContext, category: number): Row {
  const points = chart.series.flatMap(({ points: all }) => all[category] ?? []);
  const [first, second] = points;
  const sorted = first && second && second.value < first.value ? [second, first] : points;
  const { lead } = letter.style('chartValue');
  const marks = sorted.map((point, index) => {
    const side = index === 0 && sorted.length > 1 ? ('left' as const) : ('right' as const);
    const value = letter.line(point.label, 'chartValue');
    const grey = point.secondary === undefined ? [] : [letter.line(point.secondary, 'chartSecondary')];
    const block = textBlock([side === 'left' ? [...grey, value] : [value, ...grey]], {
      gap: theme.chart.secondaryGap,
      lead,
    });
    return { point, block, side };
  });
  return { category, marks };
}

/** The names of the two marks over those of the first row that has both, pushed apart where they would touch. */
function nameMarks(
  { chart, letter, theme, width }: LayoutContext,
  plot: {
    readonly from: number;
    readonly spotOf: (category: number, value: number) => { readonly x: number };
  },
): readonly PlacedLabel[] {
  const whole = chart.categories.findIndex((_, category) => chart.series.every(({ points }) => points[category]));
  const named = chart.series
    .map(({ name, points }) => ({ name, value: points[Math.max(0, whole)]?.value ?? 0 }))
    .sort((a, b) => a.value - b.value)
    .map(({ name, value }) => ({ line: letter.line(name, 'chartSecondary'), x: plot.spotOf(whole, value).x }));
  const centers = spread(
    named.map(({ line, x }) => ({ center: x, size: line.width + betweenNames })),
    { from: plot.from, to: width + betweenNames / 2 },
  );
  const { lead } = letter.style('chartSecondary');
  return named.map(({ line }, index): PlacedLabel => {
    const block = textBlock([[line]], { gap: 0, lead });
    return { block, box: boxOf(block, (centers[index] ?? 0) - block.width / 2, theme.chart.padding), align: 'left' };
  });
}

function boxOf({ width, height }: TextBlock, left: number, top: number): Box {
  return { left, top, width, height };
}
