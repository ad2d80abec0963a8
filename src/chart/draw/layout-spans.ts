import { categoryColumn } from './category-labels.ts';
import type { BarLabel, BarLayout, LayoutContext } from './layout.ts';
import { labelBeyond, labelWidth } from './value-labels.ts';

const air = 7;
const thicknessFactor = 1.2;
const inset = 5;
const belowAxis = 6;
/** Least room for the label of a year. */
const yearRoom = 30;

/** Bars over a year axis, from the start to the end of each fact's period. */
export function layoutSpans(context: LayoutContext): BarLayout {
  const { chart, theme, letter, width } = context;
  const tokens = theme.chart;
  const column = categoryColumn(context);
  const halfYear = letter.line(String(chart.axis.max), 'chartSecondary').width / 2;
  const plot = width - column.width - halfYear;
  const perYear = plot / (chart.axis.max - chart.axis.min);
  const labels = chart.series.map((series) =>
    series.points.map((point): BarLabel | null => {
      if (point === null) return null;
      const label = labelBeyond(context, point, { plot: plot * 2 });
      const room = (point.value - (point.start ?? chart.axis.min)) * perYear - inset * 2;
      return labelWidth(label, theme) <= room ? { ...label, position: 'inside' } : label;
    }),
  );
  const thickness = tokens.barHeight * thicknessFactor;
  const pitch = Math.max(thickness + air, column.height + air);
  const every = Math.max(1, Math.ceil(yearRoom / perYear));
  const years = Array.from({ length: chart.axis.max - chart.axis.min + 1 }, (_, index) => chart.axis.min + index)
    .filter((year) => (chart.axis.max - year) % every === 0)
    .map((year) => ({ year, label: letter.line(String(year), 'chartSecondary') }));
  return {
    mark: 'span',
    width,
    height: pitch * chart.categories.length + tokens.padding + belowAxis + letter.style('chartSecondary').lead,
    origin: { x: 0, y: 0 },
    padding: {
      left: column.width,
      top: tokens.padding,
      right: halfYear,
      bottom: belowAxis + letter.style('chartSecondary').lead,
    },
    axis: chart.axis,
    categoryShare: thickness / pitch,
    barShare: 1,
    categories: column.lines,
    rows: [...chart.categories.keys()],
    rowCount: chart.categories.length,
    labels,
    totals: [],
    seriesNames: [],
    years,
  };
}
