import type { Checked } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { readCsv } from './csv/read-csv.ts';
import type { Table, TableRequest } from './table.ts';

/**
 * Reads a table: of a workbook (.xlsx, .xlsm) one sheet, else comma-separated values. What the file holds decides, not its name. A file
 * that cannot be read is a diagnostic; then there is no table.
 */
export async function readTable(bytes: Uint8Array, request: TableRequest): Promise<Checked<Table | undefined>> {
  const { file, placeOf } = request;
  const kind = kindOf(bytes);
  if (kind === 'zip') {
    const { readXlsx } = await import('./xlsx/read-xlsx.ts');
    return readXlsx(bytes, request);
  }
  if (kind === 'compound') {
    return { value: undefined, diagnostics: [diagnose('table-wrong-kind', { file }, { place: placeOf('file') })] };
  }
  return readCsv(bytes, request);
}

/** Whether a file is one of text, whose lines diagnostics can show. */
export function isTextTable(bytes: Uint8Array): boolean {
  return kindOf(bytes) === 'text';
}

function kindOf(bytes: Uint8Array): 'zip' | 'compound' | 'text' {
  const begins = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b)) return 'zip';
  // Workbooks before 2007, and later ones that ask for a password.
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? 'compound' : 'text';
}
