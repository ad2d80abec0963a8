import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { SourceText } from '../../input/index.ts';
import { placeInText, readText } from '../../input/index.ts';
import type { Cell, Table, TableRequest, TableRow } from '../table.ts';
import { mostCells } from '../table.ts';
import { findSeparator } from './find-separator.ts';
import type { CsvCell } from './parse-csv.ts';
import { parseCsv } from './parse-csv.ts';

/** Reads a table of text: UTF-8, or UTF-16 where a byte order mark says so. */
export function readCsv(bytes: Uint8Array, request: TableRequest): Checked<Table | undefined> {
  const { file, header, placeOf } = request;
  const { value: source, diagnostics } = readText(toUtf8(bytes), file);
  if (source === undefined) return { value: undefined, diagnostics };
  const separator = request.separator ?? findSeparator(source, header);
  if (separator === undefined) {
    return { value: undefined, diagnostics: [diagnose('csv-separator-unclear', { file }, { place: placeOf('file') })] };
  }
  const { rows, fault } = parseCsv(source, separator);
  const found = fault === undefined ? checkShape(rows, { source, request }) : [fault];
  if (found.length > 0) return { value: undefined, diagnostics: found };
  return { value: { file, rows: toRows(rows, source), hiddenColumns: new Set() }, diagnostics: [] };
}

/** The text of a table as a program shows it in its frames; undefined for bytes that are no text. */
export function csvText(bytes: Uint8Array): string {
  return new TextDecoder().decode(toUtf8(bytes)).replaceAll('\r\n', '\n');
}

/** Spreadsheets save `Unicode text` as UTF-16 with a byte order mark. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return recode(bytes, 'utf-16le');
  return first === 0xfe && second === 0xff ? recode(bytes, 'utf-16be') : bytes;
}

function recode(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

interface ParsedFile {
  readonly source: SourceText;
  readonly request: TableRequest;
}

/** A row that is longer or shorter than the names of the columns has its cells under wrong names. */
function checkShape(
  rows: readonly (readonly CsvCell[])[],
  { source, request: { file, header, placeOf } }: ParsedFile,
): readonly Diagnostic[] {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > mostCells) return [diagnose('table-too-large', { file, most: mostCells }, { place: placeOf('file') })];
  const names = rows[header - 1]?.length ?? 0;
  const uneven = rows.findIndex((row, index) => index >= header && row.length > 1 && row.length !== names);
  const row = rows[uneven];
  if (row === undefined) return [];
  const place = placeInText(source, row[names]?.start ?? row[0]?.start ?? 0, row[names]?.end);
  return [diagnose('csv-row-uneven', { row: uneven + 1, cells: row.length, names }, { place })];
}

function toRows(rows: readonly (readonly CsvCell[])[], source: SourceText): readonly TableRow[] {
  return rows
    .map((row, index) => ({ number: index + 1, cells: row.map((cell) => toCell(cell, source)), isHidden: false }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

function toCell({ text, start, end }: CsvCell, source: SourceText): Cell {
  return { text: text.replace(/\s+/g, ' ').trim(), place: placeInText(source, start, end) };
}
