import { categoryColumn } from './category-labels.ts';
import type { BarLabel, BarLayout, LayoutContext } from './layout.ts';
import { axisEnd, labelBeyond, labelLines, labelWidth } from './value-labels.ts';

/** Air between the labels or bars of neighbouring categories. */
const air = 5;
const groupAir = 9;
/** Bars of a group stand close, so their labels are better wide than on two lines. */
const wider = 1.4;

/** Horizontal bars, alone or in groups, labelled behind their ends. */
export function layoutBars(context: LayoutContext): BarLayout {
  const { chart, theme, letter, width } = context;
  const tokens = theme.chart;
  const column = categoryColumn(context);
  const plot = width - column.width;
  const grouped = chart.series.length > 1;
  const labels = chart.series.map((series) =>
    series.points.map(
      (point) => point && labelBeyond(context, point, grouped ? { plot: plot * wider, name: series.name } : { plot }),
    ),
  );
  const lead = letter.style('chartValue').lead;
  const labelHeight = tallest(labels.flat()) * lead;
  const thickness = grouped ? tokens.groupBarHeight : tokens.barHeight;
  const step = grouped ? Math.max(thickness + tokens.groupGap, labelHeight) : Math.max(thickness, 1);
  const bars = grouped ? step * chart.series.length : thickness;
  const pitch = grouped
    ? Math.max(bars + groupAir, column.height + air)
    : Math.max(tokens.barPitch, column.height + air, labelHeight + air);
  const measured = chart.series.flatMap((series, index) =>
    series.points.flatMap((point, category) => {
      const label = labels[index]?.[category];
      return point && label ? [{ value: point.value, label: labelWidth(label, theme) + tokens.labelGap }] : [];
    }),
  );
  return {
    mark: 'bar',
    width,
    height: pitch * chart.categories.length + tokens.padding * 2,
    origin: { x: 0, y: 0 },
    padding: { left: column.width, top: tokens.padding, right: 0, bottom: tokens.padding },
    axis: { min: 0, max: axisEnd(measured, plot) },
    categoryShare: bars / pitch,
    barShare: thickness / step,
    categories: column.lines,
    rows: [...chart.categories.keys()],
    rowCount: chart.categories.length,
    labels,
    totals: [],
    seriesNames: [],
    years: [],
  };
}

function tallest(labels: readonly (BarLabel | null)[]): number {
  return labels.reduce((lines, label) => Math.max(lines, label === null ? 0 : labelLines(label)), 1);
}
