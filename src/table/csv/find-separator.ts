import type { SourceText } from '../../input/index.ts';
import type { CsvCell } from './parse-csv.ts';
import { parseCsv } from './parse-csv.ts';

/** What may stand between cells. */
export const separators = [',', ';', '\t'] as const;

/** Rows that are looked at. */
const sample = 200;

/**
 * The one character that parts a text file into rows of equal length; undefined where several do, or none does although one of them
 * stands in the file.
 *
 * @param header row with the names of the columns, from 1
 */
export function findSeparator(source: SourceText, header: number): string | undefined {
  const fitting = separators.filter((separator) => isRectangular(parseCsv(source, separator).rows, header));
  if (fitting.length === 1) return fitting[0];
  const names = parseCsv(source, '\n').rows[header - 1]?.[0]?.text ?? '';
  return separators.some((separator) => names.includes(separator)) ? undefined : ',';
}

/** Whether rows have as many cells as the names above them; lines without any separator, such as remarks below, do not count. */
function isRectangular(rows: readonly (readonly CsvCell[])[], header: number): boolean {
  const [names = [], ...others] = rows.slice(header - 1, header - 1 + sample);
  const several = others.filter((row) => row.length > 1);
  return names.length > 1 && several.length > 0 && several.every((row) => row.length === names.length);
}
