import type { ChartPoint } from '../chart.ts';
import { categoryColumn } from './category-labels.ts';
import type { BarLabel, BarLabels, BarLayout, LayoutContext } from './layout.ts';
import { axisEnd, labelBeyond, labelWidth } from './value-labels.ts';

const air = 8;
/** A stacked bar holds its labels, so it is thicker than a bar that stands alone. */
const thicknessFactor = 1.35;
/** Between the ends of a segment and its label. */
const inset = 4;
/** From a bar down to the line of callouts. */
const calloutDrop = 5;

/** Horizontal stacked bars: segments named on the bar or below it, the total behind its end. */
export function layoutStackedBars(context: LayoutContext): BarLayout {
  const { chart, theme, letter, width } = context;
  const tokens = theme.chart;
  const column = categoryColumn(context);
  const plot = width - column.width;
  const totals = chart.categories.map((_, category) => {
    const total = chart.totals[category] ?? onlyPoint(context, category);
    return total && labelBeyond(context, total, { plot });
  });
  const measured = chart.categories.map((_, category) => {
    const label = totals[category];
    return { value: lengthOf(context, category), label: label ? labelWidth(label, theme) + tokens.labelGap : 0 };
  });
  const max = axisEnd(measured, plot);
  const labels = chart.series.map((series) =>
    series.points.map((point, category) =>
      point === null || onlyPoint(context, category) !== null
        ? null
        : segmentLabel(context, {
            point,
            name: series.name,
            room: (drawnValue(context, point, category) / max) * plot,
          }),
    ),
  );
  const thickness = tokens.barHeight * thicknessFactor;
  const below = calloutDrop + letter.style('chartValue').lead;
  const { rows, rowCount, calledLast } = rowsOf(labels, chart.categories.length);
  const pitch = Math.max(thickness + air, column.height + air);
  const bottom = tokens.padding + (calledLast ? below - (pitch - thickness) / 2 : 0);
  return {
    mark: 'bar',
    width,
    height: pitch * rowCount + tokens.padding + bottom,
    origin: { x: 0, y: 0 },
    padding: { left: column.width, top: tokens.padding, right: 0, bottom },
    axis: { min: 0, max },
    categoryShare: thickness / pitch,
    barShare: 1,
    categories: column.lines,
    rows,
    rowCount,
    labels,
    totals,
    seriesNames: [],
    years: [],
  };
}

/** A category with callouts leaves the row below it blank for them; below the last one there is room in the padding. */
function rowsOf(
  labels: BarLabels,
  count: number,
): { readonly rows: readonly number[]; readonly rowCount: number; readonly calledLast: boolean } {
  const rows: number[] = [];
  let next = 0;
  for (let category = 0; category < count; category += 1) {
    const called = labels.some((series) => series[category]?.position === 'callout');
    rows.push(next);
    next += called && category < count - 1 ? 2 : 1;
  }
  const calledLast = labels.some((series) => series[count - 1]?.position === 'callout');
  return { rows, rowCount: next, calledLast };
}

function segmentLabel(
  { letter, theme }: LayoutContext,
  segment: { readonly point: ChartPoint; readonly name: string; readonly room: number },
): BarLabel {
  const { point, name, room } = segment;
  const label = {
    name: letter.line(name, 'chartLabel'),
    value: letter.line(point.label, 'chartValue'),
    secondary: point.secondary === undefined ? [] : [letter.line(point.secondary, 'chartSecondary')],
    stacked: false,
  };
  const inside: BarLabel = { ...label, position: 'inside' };
  return labelWidth(inside, theme) + inset * 2 <= room ? inside : { ...label, position: 'callout' };
}

/** The point of a category that has just one: it needs no name, its category says what it is. */
function onlyPoint({ chart }: LayoutContext, category: number): ChartPoint | null {
  const points = chart.series.flatMap((series) => series.points[category] ?? []);
  return points.length === 1 ? (points[0] ?? null) : null;
}

function lengthOf(context: LayoutContext, category: number): number {
  const points = context.chart.series.flatMap((series) => series.points[category] ?? []);
  return points.reduce((sum, point) => sum + drawnValue(context, point, category), 0);
}

/** Value on the axis: the amount, or its part of the bar where every bar is drawn whole. */
export function drawnValue({ chart }: Pick<LayoutContext, 'chart'>, point: ChartPoint, category: number): number {
  if (chart.stack !== 'normalize') return point.value;
  const whole = chart.series.reduce((sum, series) => sum + (series.points[category]?.value ?? 0), 0);
  return whole === 0 ? 0 : point.value / whole;
}
