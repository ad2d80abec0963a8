import type { SourceText } from '../../input/index.ts';
import { readDataFile } from '../entries.ts';
import { factsHead } from '../schema.ts';
import type { AskedTable } from './asked-table.ts';
import { tableKey } from './asked-table.ts';
import { factTableOf } from './read-fact-table.ts';
import { seriesTablesOf } from './read-series.ts';

/** The tables that facts files ask for, each once, by `tableKey`. What is wrong with the files is told when they are read. */
export function askedTables(texts: readonly SourceText[]): ReadonlyMap<string, AskedTable> {
  const asked = texts
    // Most packs have no tables, and reading a file twice costs.
    .filter(({ text }) => /\btable["']?\s*:/.test(text))
    .flatMap((text) => {
      const { value } = readDataFile(text, factsHead);
      if (value === undefined) return [];
      const file = { ...value, section: '' };
      return [...[factTableOf(file).value ?? []].flat(), ...seriesTablesOf(file)];
    });
  return new Map(asked.toReversed().map((table) => [tableKey(table), table]));
}
