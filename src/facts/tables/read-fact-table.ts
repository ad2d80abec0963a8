import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { YamlValue, z } from '../../input/index.ts';
import { checkSchema, isFactId, Numeral, valueAt } from '../../input/index.ts';
import type { Table, TableRow } from '../../table/index.ts';
import type { FactsFile } from '../read-facts.ts';
import type { AskedTable } from './asked-table.ts';
import { tableKey, toAskedTable } from './asked-table.ts';
import { fillPattern } from './fill-pattern.ts';
import { cellOf, findColumn, toHeaded } from './find-columns.ts';
import type { GivenFact, GivenField } from './generated-file.ts';
import { toFactsFile } from './generated-file.ts';
import { readStatus, statusFields } from './read-status.ts';
import { columnsSchema, defaultsSchema, tableSchema } from './schema.ts';
import { slug } from './slug.ts';
import { TableNotes } from './table-notes.ts';
import { isMissing } from './table-options.ts';

/** Tables that were read, by `tableKey`. */
export type Tables = ReadonlyMap<string, Table>;

/** Columns whose cells are times. */
const times: ReadonlySet<string> = new Set(['asOf', 'horizon', 'period']);

interface Mapping {
  readonly file: FactsFile;
  readonly notes: TableNotes;
  readonly columns: ReadonlyMap<string, number>;
  readonly defaults: Readonly<Partial<z.output<typeof defaultsSchema>>>;
}

/** The table that a facts file names at its top level; undefined where it names none, or wrongly, which is told. */
export function factTableOf({ document }: FactsFile): Checked<AskedTable | undefined> {
  if (valueAt(document.value, ['table']) === undefined) return { value: undefined, diagnostics: [] };
  const { value, diagnostics } = checkSchema(document, tableSchema, ['table']);
  return { value: value === undefined ? undefined : toAskedTable(value, document, ['table']), diagnostics };
}

/** Reads the facts of the table that a facts file names: one a row, unless its value is missing. */
export function readFactTable(file: FactsFile, tables: Tables): Checked<readonly FactsFile[]> {
  const { document } = file;
  const asked = factTableOf(file);
  const columns = checkSchema(document, columnsSchema, ['columns']);
  const defaults = checkDefaults(file);
  const told = [asked, columns, defaults].flatMap(({ diagnostics }) => diagnostics);
  const isMapped = valueAt(document.value, ['table']) !== undefined;
  if (!isMapped) return { value: [], diagnostics: checkStray(file) };
  if (asked.value === undefined || columns.value === undefined || defaults.value === undefined) {
    return { value: [], diagnostics: told };
  }
  const table = tables.get(tableKey(asked.value));
  if (table === undefined) return { value: [], diagnostics: told };
  const headed = toHeaded(table, asked.value);
  if (headed === undefined) return { value: [], diagnostics: [...told, noHeader(asked.value)] };
  const notes = new TableNotes(headed, asked.value);
  const diagnostics: Diagnostic[] = [...told];
  const found = new Map<string, number>();
  for (const [field, name] of Object.entries(columns.value)) {
    const column = findColumn(headed, name, { place: document.place(['columns', field]), diagnostics });
    if (column !== undefined) found.set(field, column);
  }
  const mapping = { file, notes, columns: found, defaults: defaults.value };
  diagnostics.push(...checkPatterns(mapping));
  if (diagnostics.length > 0) return { value: [], diagnostics };
  const facts = firstOfEach(
    headed.rows.flatMap((row) => toFact(row, mapping) ?? []),
    notes,
  );
  return { value: [toFactsFile(file, table.file, facts)], diagnostics: notes.diagnostics };
}

/** Tells that a table has no row where its columns should be named. */
export function noHeader({ file, header, placeOf }: AskedTable): Diagnostic {
  return diagnose('table-header-missing', { file, header }, { place: placeOf('header') });
}

/** Keeps of facts with one id the first, and tells the others. */
export function firstOfEach(facts: readonly GivenFact[], notes: Pick<TableNotes, 'tell'>): readonly GivenFact[] {
  const first = new Map<string, GivenFact>();
  for (const fact of facts) {
    const earlier = first.get(fact.id);
    if (earlier === undefined) first.set(fact.id, fact);
    else {
      const related = { message: 'first used here', place: earlier.place };
      notes.tell(diagnose('duplicate-id', { id: fact.id }, { place: fact.place, related }));
    }
  }
  return [...first.values()];
}

function checkDefaults({ document }: FactsFile): Checked<Mapping['defaults'] | undefined> {
  if (valueAt(document.value, ['defaults']) === undefined) return { value: {}, diagnostics: [] };
  return checkSchema(document, defaultsSchema, ['defaults']);
}

/** `columns:` and `defaults:` mean nothing without a table. */
function checkStray({ document }: FactsFile): readonly Diagnostic[] {
  return ['columns', 'defaults']
    .filter((field) => valueAt(document.value, [field]) !== undefined)
    .map((field) => diagnose('table-not-named', { field }, { place: document.place([field], 'key') }));
}

function checkPatterns({ file: { document }, notes, defaults, columns }: Mapping): readonly Diagnostic[] {
  const names = notes.headed.names.map(({ text }) => text);
  const unknown = Object.entries(defaults).flatMap(([field, pattern]) =>
    fillPattern(pattern ?? '', (name) => (names.includes(name) || name === 'row' ? '' : undefined)).unknown.flatMap(
      (name) => {
        const diagnostics: Diagnostic[] = [];
        findColumn(notes.headed, name, { place: document.place(['defaults', field]), diagnostics });
        return diagnostics;
      },
    ),
  );
  const hasId = columns.has('id') || defaults.id !== undefined;
  return [
    ...unknown,
    ...(hasId ? [] : [diagnose('table-without-ids', {}, { place: document.place(['table'], 'key') })]),
  ];
}

function toFact(row: TableRow, mapping: Mapping): GivenFact | undefined {
  const { notes, columns } = mapping;
  const cellAt = (field: string) => {
    const column = columns.get(field);
    return column === undefined ? undefined : cellOf(row, column);
  };
  const fields = new Map<string, GivenField>();
  const value = columns.get('value') ?? 0;
  const cell = cellOf(row, value);
  const unit = givenText('unitMeasure', row, mapping);
  const amount = notes.amount({ row, column: value }, unit?.text ?? '');
  if (amount === undefined) return undefined;
  fields.set('value', { value: new Numeral(amount.value), place: cell.place });
  for (const field of Object.keys({ ...mapping.defaults, ...Object.fromEntries(columns) })) {
    if (field === 'value' || field === 'id' || field === 'status') continue;
    const given = givenText(field, row, mapping);
    if (given === undefined) continue;
    const column = columns.get(field);
    const isTime = times.has(field) && given.isCell && column !== undefined;
    const text = isTime ? notes.time({ row, column }) : given.text;
    if (text === undefined) return undefined;
    fields.set(field, { value: text, place: given.place });
  }
  const status = statusOf(row, mapping) ?? amount.status;
  const put = (field: string, text: YamlValue) => {
    if (!fields.has(field)) fields.set(field, { value: text, place: cell.place });
  };
  for (const [field, text] of Object.entries(statusFields(status ?? 'reported'))) put(field, text);
  const isCell = !fields.has('evidence');
  put('evidence', cell.text);
  const { sheet } = notes.headed.table;
  put('at', `${sheet === undefined ? '' : `sheet ${sheet}, `}row ${row.number}`);
  const id = givenText('id', row, mapping);
  const name = slug(id?.text ?? '');
  if (id === undefined || !isFactId(name)) {
    const place = id?.place ?? cellAt('id')?.place ?? cell.place;
    notes.tell(diagnose('table-id-unfit', { text: id?.text ?? '', row: row.number }, { place }));
    return undefined;
  }
  return { id: name, fields, place: cell.place, isCell };
}

/** What a column or a default gives for a field of a row. */
function givenText(
  field: string,
  row: TableRow,
  { file: { document }, notes, columns, defaults }: Mapping,
): { readonly text: string; readonly place: GivenField['place']; readonly isCell: boolean } | undefined {
  const column = columns.get(field);
  const cell = column === undefined ? undefined : cellOf(row, column);
  if (cell !== undefined && !isMissing(cell, notes.asked.options)) {
    if (cell.fault === undefined) return { text: cell.text, place: cell.place, isCell: true };
    const code = cell.fault === 'no-result' ? 'cell-without-result' : 'cell-error';
    notes.tell(
      diagnose(code, { where: notes.where({ row, column: column ?? 0 }), text: cell.text }, { place: cell.place }),
    );
    return undefined;
  }
  const pattern = (defaults as Readonly<Record<string, string | undefined>>)[field];
  if (pattern === undefined) return undefined;
  const { names } = notes.headed;
  const { text } = fillPattern(pattern, (name) => {
    const found = names.findIndex((one) => one.text === name);
    return found < 0 ? String(row.number) : cellOf(row, found).text;
  });
  return { text, place: document.place(['defaults', field]), isCell: false };
}

function statusOf(row: TableRow, mapping: Mapping): ReturnType<typeof readStatus> {
  const given = givenText('status', row, mapping);
  if (given === undefined) return undefined;
  const status = readStatus(given.text);
  if (status === undefined) {
    const where = mapping.notes.where({ row, column: mapping.columns.get('status') ?? 0 });
    mapping.notes.tell(diagnose('cell-status-unknown', { where, text: given.text }, { place: given.place }));
  }
  return status;
}
