import { columnName } from '../../opc/index.ts';
import type { NativeChart } from '../presentation/native-chart.ts';
import type { Cell, Sheet } from './workbook.ts';

/** The cells of one row of pairs. */
export interface RowCells {
  readonly name: string;
  readonly values: string;
  /** Where its points stand above the axis, a helper of the drawing. */
  readonly heights: string;
  /** Grey label texts. */
  readonly labels: string;
}

/** The data sheet of a chart of pairs: a row a category with its figures, then the heights and the label texts. */
export interface RowSheet {
  readonly sheet: Sheet;
  readonly names: string;
  readonly rows: readonly RowCells[];
}

/** Name that the formulas of the chart's caches use. */
const sheetName = 'Sheet1';

/** How far above the axis a row stands: the first one on top. */
export function heightOf(row: number, { series }: NativeChart): string {
  return String(series.length - row - 0.5);
}

/** Lays out the data sheet of a chart of pairs. */
export function rowSheet(chart: NativeChart): RowSheet {
  const { series, unitLabel, rows } = chart;
  const heads = rows?.heads ?? [];
  const width = heads.length;
  const cells = series.map(({ name, points }, row): readonly Cell[] => [
    name,
    ...points.map((point) => (point === null ? null : { number: point.decimal })),
    ...points.map(() => ({ number: heightOf(row, chart) })),
    ...points.map((point) => point?.label?.secondary ?? null),
  ]);
  const range = (block: number, row: number) => {
    const [from, to] = [1 + block * width, (block + 1) * width];
    return `${sheetName}!$${columnName(from)}$${row + 2}:$${columnName(to)}$${row + 2}`;
  };
  return {
    sheet: {
      name: sheetName,
      rows: [[unitLabel, ...heads, ...heads.map(() => 'Height'), ...heads.map((head) => `${head}, label`)], ...cells],
    },
    names: `${sheetName}!$A$2:$A$${series.length + 1}`,
    rows: series.map((_, row) => ({
      name: `${sheetName}!$A$${row + 2}`,
      values: range(0, row),
      heights: range(1, row),
      labels: range(2, row),
    })),
  };
}
