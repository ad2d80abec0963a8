import type { ChartPoint } from '../chart.ts';
import type { BarLabel, BarLayout, LayoutContext } from './layout.ts';
import { drawnValue } from './layout-stacked-bars.ts';
import type { Lettering } from './lettering.ts';
import { slantShare } from './slanted.ts';
import { labelLines } from './value-labels.ts';

/** Widest slot of a category, so that two columns do not stand a page apart. */
const widestSlot = 150;
/** Between the labels of neighbours; less where many columns stand side by side. */
const widestAir = 8;
const airShare = 0.15;
/** From column to column of a group, as a multiple of the widest column. */
const widestStep = 1.2;
const belowBaseline = 5;
/** From the top of a column to its label. */
const aboveColumn = 3;

/** Columns: alone, grouped or stacked, labelled above, their categories below the baseline. */
export function layoutColumns(context: LayoutContext): BarLayout {
  const { chart, theme, letter, width } = context;
  const stacked = chart.stack !== 'none';
  const grouped = !stacked && chart.series.length > 1;
  const names = namesBelow(context, widestSlot * (stacked ? 1.4 : grouped ? 1.6 : 1));
  const { slot, left } = names;
  const air = airOf(slot);
  const columns = grouped ? chart.series.length : 1;
  const thickness = Math.min(theme.chart.columnWidth, ((slot - air * 2) / columns) * (stacked ? 0.45 : 0.85));
  const room = grouped ? Math.min((slot - air) / columns, theme.chart.columnWidth * widestStep) : slot - air;
  const lead = letter.style('chartValue').lead;
  const labels = stacked ? sideLabels(context) : aboveLabels(context, room);
  const totals = chart.categories.map((_, category) => {
    const total = stacked ? chart.totals[category] : null;
    return total ? labelAbove(context, total, room) : null;
  });
  const seriesNames = grouped ? chart.series.map((series) => letter.line(series.name, 'chartSecondary')) : [];
  const foot = names.height + (grouped ? lead : 0);
  const plot = theme.chart.columnPlotHeight;
  return {
    mark: 'bar',
    width,
    height: plot + belowBaseline + foot + theme.chart.padding,
    origin: { x: 0, y: 0 },
    padding: {
      left,
      top: theme.chart.padding,
      right: width - left - slot * chart.categories.length,
      bottom: belowBaseline + foot,
    },
    axis: { min: 0, max: columnAxisEnd(context, { labels: stacked ? [totals] : labels, plot, lead }) },
    categoryShare: grouped ? (room * columns) / slot : thickness / slot,
    barShare: grouped ? thickness / room : 1,
    categories: names.lines,
    ...(names.isSlanted ? { slanted: true } : {}),
    rows: [...chart.categories.keys()],
    rowCount: chart.categories.length,
    labels,
    totals,
    seriesNames,
    years: [],
  };
}

/** The names under columns. */
export interface ColumnNames {
  readonly lines: readonly (readonly Lettering[])[];
  /** Width of the place of a category, and where the first one begins. */
  readonly slot: number;
  readonly left: number;
  readonly height: number;
  readonly isSlanted: boolean;
}

function airOf(slot: number): number {
  return Math.min(widestAir, slot * airShare);
}

/** The names below the columns, slanted where a word has no room: then the first ones reach out to the left. */
export function namesBelow({ chart, letter, width }: LayoutContext, widest: number): ColumnNames {
  const count = chart.categories.length;
  const slot = Math.min(width / count, widest);
  const { lead } = letter.style('chartLabel');
  const words = chart.categories.flatMap((name) => name.split(/\s+/));
  const room = slot - airOf(slot);
  if (words.every((word) => letter.line(word, 'chartLabel').width <= room)) {
    const lines = chart.categories.map((name) => letter.lines(name, 'chartLabel', room));
    const height = Math.max(...lines.map((label) => label.length)) * lead;
    return { lines, slot, left: 0, height, isSlanted: false };
  }
  const lines = chart.categories.map((name) => [letter.line(name, 'chartLabel')]);
  const reaches = lines.map(([line]) => (line?.width ?? 0) * slantShare);
  const outs = reaches.map((reach, index) => (reach + lead / 2 - (index + 0.5) * slot) / (1 - (index + 0.5) / count));
  const left = Math.min(width / 3, Math.max(0, ...outs));
  return {
    lines,
    slot: Math.min((width - left) / count, slot),
    left,
    height: Math.max(...reaches) + lead,
    isSlanted: true,
  };
}

function aboveLabels(context: LayoutContext, room: number): readonly (readonly (BarLabel | null)[])[] {
  return context.chart.series.map((series) => series.points.map((point) => point && labelAbove(context, point, room)));
}

/** Segments of a stacked column are named at its side: a column is too narrow for words. */
function sideLabels({ chart, letter }: LayoutContext): readonly (readonly (BarLabel | null)[])[] {
  return chart.series.map((series) =>
    series.points.map((point): BarLabel | null => {
      if (point === null) return null;
      const words: readonly Lettering[] = [series.name, point.secondary].flatMap((text) =>
        text === undefined ? [] : [letter.line(text, 'chartSecondary')],
      );
      return { value: letter.line(point.label, 'chartValue'), secondary: words, stacked: true, position: 'callout' };
    }),
  );
}

function labelAbove({ letter, theme }: LayoutContext, point: ChartPoint, room: number): BarLabel {
  const value = letter.line(point.label, 'chartValue');
  if (point.secondary === undefined) return { value, secondary: [], stacked: false, position: 'beyond' };
  const oneLine = letter.line(point.secondary, 'chartSecondary');
  const stacked = value.width + theme.chart.secondaryGap + oneLine.width > room;
  const secondary = stacked ? letter.lines(point.secondary, 'chartSecondary', room) : [oneLine];
  return { value, secondary, stacked, position: 'beyond' };
}

function columnAxisEnd(
  context: LayoutContext,
  room: { readonly labels: readonly (readonly (BarLabel | null)[])[]; readonly plot: number; readonly lead: number },
): number {
  const { chart } = context;
  const ends = chart.categories.flatMap((_, category) => {
    const values = chart.series.map((series) => {
      const point = series.points[category];
      return point ? drawnValue(context, point, category) : 0;
    });
    const heights = chart.stack === 'none' ? values : [values.reduce((sum, value) => sum + value, 0)];
    return heights.map((value, series) => {
      const label = room.labels[series]?.[category];
      const height = label ? labelLines(label) * room.lead + aboveColumn : 0;
      return (value * room.plot) / (room.plot - height);
    });
  });
  const end = Math.max(...ends, 0);
  return end > 0 ? end : 1;
}
