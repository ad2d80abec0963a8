import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { YamlDocument, z } from '../../input/index.ts';
import { Numeral } from '../../input/index.ts';
import type { TableRow } from '../../table/index.ts';
import { cellOf, findColumn } from './find-columns.ts';
import type { Observed } from './observed.ts';
import { readStatus } from './read-status.ts';
import { readTime } from './read-time.ts';
import type { seriesSchema } from './schema.ts';
import type { TableNotes } from './table-notes.ts';
import { isMissing, type Status } from './table-options.ts';

/** A series and the table that it is read from. */
export interface SeriesTable {
  readonly spec: z.output<typeof seriesSchema>;
  readonly notes: TableNotes;
  readonly document: YamlDocument;
  /** Of the entry in the facts file. */
  readonly path: readonly string[];
}

type Role = 'category' | 'period' | 'value' | 'status';

/** Reads the values of a series from a table: from a row each, or from a column a period. Problems are kept in the notes. */
export function observedInTable(table: SeriesTable): readonly Observed[] {
  const { spec, document, path, notes } = table;
  const diagnostics: Diagnostic[] = [];
  const columns = new Map<Role, number>();
  for (const [role, name] of Object.entries(spec.columns ?? {})) {
    const place = document.place([...path, 'columns', role]);
    const column = findColumn(notes.headed, name, { place, diagnostics });
    if (column !== undefined) columns.set(role as Role, column);
  }
  diagnostics.push(...checkRoles(table));
  for (const diagnostic of diagnostics) notes.tell(diagnostic);
  if (diagnostics.length > 0) return [];
  return spec.layout === 'wide' ? inWideTable(table, columns) : inLongTable(table, columns);
}

function checkRoles({ spec, document, path }: SeriesTable): readonly Diagnostic[] {
  const { columns = {}, layout } = spec;
  const place = document.place([...path, spec.columns === undefined ? 'table' : 'columns'], 'key');
  if (layout === 'wide') {
    return (['period', 'value', 'status'] as const)
      .filter((role) => columns[role] !== undefined)
      .map((role) =>
        diagnose('series-column-unused', { role }, { place: document.place([...path, 'columns', role], 'key') }),
      );
  }
  return (['period', 'value'] as const)
    .filter((role) => columns[role] === undefined)
    .map((role) => diagnose('series-column-missing', { role }, { place }));
}

function inLongTable(table: SeriesTable, columns: ReadonlyMap<Role, number>): readonly Observed[] {
  const { notes } = table;
  const periodColumn = columns.get('period') ?? 0;
  const column = columns.get('value') ?? 0;
  return notes.headed.rows.flatMap((row) => {
    const category = categoryOf(row, table, columns);
    if (category === undefined) return [];
    const at = { row, column };
    const cell = cellOf(row, column);
    const periodCell = cellOf(row, periodColumn);
    // A remark below the table has neither a period nor a value.
    if (isMissing(cell, notes.asked.options) && typeof readTime(periodCell, notes.asked.options) === 'string') {
      return [];
    }
    const amount = notes.amount(at, table.spec.unitMeasure);
    const period = notes.time({ row, column: periodColumn });
    if (period === undefined) return [];
    const status = statusOf(row, table, columns) ?? amount?.status;
    return [
      {
        ...category,
        period,
        ...(amount && { value: new Numeral(amount.value) }),
        ...(status && { status }),
        evidence: cell.text,
        isCell: true,
        place: cell.place,
      },
    ];
  });
}

function inWideTable(table: SeriesTable, columns: ReadonlyMap<Role, number>): readonly Observed[] {
  const { notes, spec } = table;
  const periods = notes.headed.names.flatMap((cell, column) => {
    const read = readTime(cell, notes.asked.options);
    return typeof read === 'string' ? [] : [{ column, period: read.time }];
  });
  if (periods.length === 0) notes.tell(diagnose('series-without-periods', {}, { place: notes.asked.place }));
  return notes.headed.rows.flatMap((row) => {
    const category = categoryOf(row, table, columns);
    if (category === undefined || periods.every(({ column }) => cellOf(row, column).text === '')) return [];
    return periods.map(({ column, period }) => {
      const cell = cellOf(row, column);
      const amount = notes.amount({ row, column }, spec.unitMeasure);
      return {
        ...category,
        period,
        ...(amount && { value: new Numeral(amount.value) }),
        ...(amount?.status && { status: amount.status }),
        evidence: cell.text,
        isCell: true,
        place: cell.place,
      };
    });
  });
}

/** The category of a row; undefined for one that the series leaves out. */
function categoryOf(
  row: TableRow,
  { spec, notes }: SeriesTable,
  columns: ReadonlyMap<Role, number>,
): { readonly category?: string } | undefined {
  const column = columns.get('category');
  if (column === undefined) return {};
  const cell = cellOf(row, column);
  if (isMissing(cell, notes.asked.options)) return undefined;
  const wanted = spec.categories === undefined ? undefined : wantedCells(spec.categories);
  return wanted?.has(cell.text) === false ? undefined : { category: cell.text };
}

/** The ids of the categories by the texts that a table has for them. */
export function wantedCells(
  categories: NonNullable<z.output<typeof seriesSchema>['categories']>,
): ReadonlyMap<string, { readonly id: string; readonly label: string }> {
  return new Map(
    Object.entries(categories).map(([id, given]) => {
      const { cell = id, label = cell } = typeof given === 'string' ? { cell: given } : given;
      return [cell, { id, label }];
    }),
  );
}

function statusOf(row: TableRow, { spec, notes }: SeriesTable, columns: ReadonlyMap<Role, number>): Status | undefined {
  const column = columns.get('status');
  const cell = column === undefined ? undefined : cellOf(row, column);
  if (column === undefined || cell === undefined || isMissing(cell, notes.asked.options)) return undefined;
  const status = readStatus(cell.text, spec.statuses);
  if (status === undefined) {
    const args = { where: notes.where({ row, column }), text: cell.text };
    notes.tell(diagnose('cell-status-unknown', args, { place: cell.place }));
  }
  return status;
}
