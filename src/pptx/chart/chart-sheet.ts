import { columnName } from '../../opc/index.ts';
import type { NativeChart, NativeSeries } from '../presentation/native-chart.ts';
import type { Cell, Sheet } from './workbook.ts';

/** Where a column of the data sheet is, in the words of a chart's formulas. */
export interface ColumnReference {
  readonly head: string;
  readonly range: string;
}

/** The data sheet of a chart and where its series find their cells. */
export interface ChartSheet {
  readonly sheet: Sheet;
  readonly categories: ColumnReference;
  /** Numbers along the horizontal axis, where they are figures of their own. */
  readonly across?: ColumnReference;
  readonly values: readonly ColumnReference[];
  /** Column of the grey label texts of each series; absent where it has none. */
  readonly labels: readonly (ColumnReference | undefined)[];
}

/** Name that the formulas of the chart's caches use. */
const sheetName = 'Sheet1';

function hasSecondary(series: NativeSeries): boolean {
  return series.points.some((point) => point?.label?.secondary !== undefined);
}

function numbers(decimals: readonly (string | null)[]): readonly Cell[] {
  return decimals.map((number) => (number === null ? null : { number }));
}

/** The categories; years as numbers, because they are places on an axis. */
function namesOf({ categories, across }: NativeChart): readonly Cell[] {
  if (across === undefined || across.isValue) return categories;
  return numbers(across.decimals);
}

/** Lays out the data sheet: categories, figures along the axis, one column a series, then the label texts. The units stand in the heads. */
export function chartSheet(chart: NativeChart): ChartSheet {
  const columns: { head: string; cells: readonly Cell[] }[] = [{ head: chart.unitLabel, cells: namesOf(chart) }];
  const reference = (index: number): ColumnReference => ({
    head: `${sheetName}!$${columnName(index)}$1`,
    range: `${sheetName}!$${columnName(index)}$2:$${columnName(index)}$${chart.categories.length + 1}`,
  });
  const add = (head: string, cells: readonly Cell[]) => reference(columns.push({ head, cells }) - 1);

  const { across: horizontal } = chart;
  const across = horizontal?.isValue ? add(horizontal.title?.words ?? '', numbers(horizontal.decimals)) : undefined;
  const values = chart.series.map((series) =>
    add(
      series.name,
      series.points.map((point) => (point === null ? null : { number: point.decimal })),
    ),
  );
  const labels = chart.series.map((series) => {
    if (!hasSecondary(series)) return undefined;
    const texts = series.points.map((point) => point?.label?.secondary ?? null);
    return add(`${series.name}, label`, texts);
  });
  const rows = chart.categories.map((_, row) => columns.map((column) => column.cells[row] ?? null));
  const heads = columns.map((column) => column.head);
  return {
    sheet: { name: sheetName, rows: [heads, ...rows] },
    categories: reference(0),
    ...(across === undefined ? {} : { across }),
    values,
    labels,
  };
}

/** The second sheet: what every number is and where it comes from. */
export function sourcesSheet(chart: NativeChart): Sheet {
  const heads = ['Fact', 'Indicator', 'As printed', 'As of', 'Source', 'Place in the source', 'Words of the source'];
  const rows = chart.sources.map((source) => [
    source.fact,
    source.indicator,
    source.printed,
    source.asOf,
    source.source,
    source.at,
    source.evidence,
  ]);
  return { name: 'Sources', rows: [heads, ...rows] };
}
