import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { askedTables } from '../facts/index.ts';
import type { SourceText } from '../input/index.ts';
import { packPathProblem } from '../input/index.ts';
import type { Table } from '../table/index.ts';
import type { PackReader } from './pack-reader.ts';

/** Reads the tables that facts files ask for, by their keys; one that cannot be read is told and left out. */
export async function readTables(
  facts: readonly SourceText[],
  reader: PackReader,
): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>();
  const bytesOf = new Map<string, Uint8Array | undefined>();
  for (const [key, asked] of askedTables(facts)) {
    const { file } = asked;
    const place = asked.placeOf('file');
    const problem = packPathProblem(file);
    if (problem !== undefined) {
      reader.diagnostics.push(diagnose(problem, { path: file }, { place }));
      continue;
    }
    if (!bytesOf.has(file)) bytesOf.set(file, await reader.readBytes(file, place));
    const bytes = bytesOf.get(file);
    if (bytes === undefined) continue;
    const { csvText, isTextTable, readTable } = await import('../table/index.ts');
    if (isTextTable(bytes)) reader.sources.set(file, csvText(bytes));
    const { value, diagnostics } = await readTable(bytes, asked);
    reader.diagnostics.push(...diagnostics.map((diagnostic): Diagnostic => ({ place, ...diagnostic })));
    if (value !== undefined) tables.set(key, value);
  }
  return tables;
}
