import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { SourceText } from '../../input/index.ts';
import { placeInText } from '../../input/index.ts';

/** A cell of a text file, with the offsets of what stands in the file for it. */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Rows of cells; a blank line is a row with one empty cell. What comes after a fault is not read. */
export interface ParsedCsv {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly fault?: Diagnostic;
}

/**
 * Parses comma-separated values (RFC 4180), with any one character between the cells. Cells in quotes may hold that character, line
 * breaks, and quotes that are doubled. A quote in a cell that does not begin with one is a character as any other.
 *
 * @param source with line feeds alone between its lines
 */
export function parseCsv(source: SourceText, separator: string): ParsedCsv {
  const { text } = source;
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === undefined)
      return { rows, fault: diagnose('csv-quote-open', {}, { place: placeInText(source, at, at + 1) }) };
    row.push(cell);
    const next = text[cell.end];
    if (next !== undefined && next !== separator && next !== '\n') {
      const place = placeInText(source, cell.end, cell.end + 1);
      return { rows, fault: diagnose('csv-text-after-quote', { found: next }, { place }) };
    }
    at = cell.end + 1;
    if (next === separator) continue;
    rows.push(row);
    row = [];
  }
  return { rows };
}

function plainCell(text: string, start: number, separator: string): CsvCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { text: text.slice(start, end), start, end };
}

/** The cell in quotes that begins here; undefined where the last quote is missing. */
function quotedCell(text: string, start: number): CsvCell | undefined {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return undefined;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), start, end: end + 1 };
}
