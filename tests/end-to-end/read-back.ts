import { OpenedPackage, startReading, unzip } from '../../src/opc/index.ts';
import { readPdf } from '../../src/pdf/index.ts';
import { readPptx } from '../../src/pptx/index.ts';
import { readWorkbook } from '../../src/pptx/read/workbook/read-workbook.ts';
import type { PieceKind, ReadFile, ReadLeaf } from '../../src/trace/index.ts';

/** Reads a finished file back, in which nothing may be wrong. */
export async function readBack(bytes: Uint8Array, path: string): Promise<ReadFile> {
  const { value, diagnostics } = await (path.endsWith('.pdf') ? readPdf : readPptx)(bytes, path);
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return value;
}

/** Words of some pages or slides, of the kinds named. */
export function wordsOf(leaves: readonly ReadLeaf[], ...kinds: readonly PieceKind[]): string {
  return leaves
    .flatMap(({ pieces }) => pieces)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('\n');
}

/** What the cells of all workbooks in a deck hold. */
export async function workbookCells(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = await startReading('deck.pptx');
  const entries = unzip(bytes, reading);
  if (typeof entries === 'string') throw new Error(entries);
  const deck = new OpenedPackage(entries, reading);
  const books = [...entries.keys()].filter((name) => name.endsWith('.xlsx')).map((name) => readWorkbook(name, deck));
  if (reading.diagnostics.length > 0) throw new Error(JSON.stringify(reading.diagnostics));
  return books.flatMap((sheets) => [...sheets.values()].flatMap((cells) => [...cells.values()]));
}
