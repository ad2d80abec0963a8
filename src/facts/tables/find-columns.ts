import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import type { Cell, Table, TableRow } from '../../table/index.ts';
import type { AskedTable } from './asked-table.ts';

/** The names of a table's columns and the rows below them. */
export interface HeadedTable {
  readonly table: Table;
  readonly names: readonly Cell[];
  readonly rows: readonly TableRow[];
}

/** Parts a table into the names of its columns and the rows below; undefined where the row of names is not there. */
export function toHeaded(table: Table, { header }: AskedTable): HeadedTable | undefined {
  const head = table.rows.find(({ number }) => number === header);
  return head && { table, names: head.cells, rows: table.rows.filter(({ number }) => number > header) };
}

/** Finds the column of a name; one that is not there, or there twice, is told at the place that names it. */
export function findColumn(
  { table, names }: HeadedTable,
  name: string,
  { place, diagnostics }: { readonly place: Place; readonly diagnostics: Diagnostic[] },
): number | undefined {
  const wanted = name.replace(/\s+/g, ' ').trim();
  const found = [...names.keys()].filter((index) => names[index]?.text === wanted);
  if (found.length === 1) return found[0];
  const { file } = table;
  if (found.length > 1) {
    const second = names[found[1] ?? 0]?.place;
    const related = second && { message: 'the second one', place: second };
    diagnostics.push(diagnose('column-twice', { name, file }, { place, related }));
    return undefined;
  }
  const known = names.map(({ text }) => text).filter((text) => text !== '');
  diagnostics.push(diagnose('column-unknown', { name, file, nearest: nearestName(name, known), known }, { place }));
  return undefined;
}

/** How a cell is named in messages: its row and the name of its column, and the sheet. */
export function whereOf({ table, names }: HeadedTable, row: TableRow, column: number): string {
  const name = names[column]?.text ?? '';
  const sheet = table.sheet === undefined ? '' : `, sheet \`${table.sheet}\``;
  return `row ${row.number}, column ${name === '' ? column + 1 : `\`${name}\``}${sheet}`;
}

/** The cell of a row in a column; an empty one where the row ends before it. */
export function cellOf(row: TableRow, column: number): Cell {
  const [first] = row.cells;
  const { file = '', line = row.number, column: at = 1, sheet } = row.cells.at(-1)?.place ?? first?.place ?? {};
  return row.cells[column] ?? { text: '', place: { file, line, column: at, ...(sheet !== undefined && { sheet }) } };
}
