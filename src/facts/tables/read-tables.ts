import type { Checked } from '../../diagnostics/index.ts';
import { hasErrors } from '../../diagnostics/index.ts';
import type { Series } from '../dataset.ts';
import type { FactsFile } from '../read-facts.ts';
import { tableKey } from './asked-table.ts';
import { factTableOf, readFactTable, type Tables } from './read-fact-table.ts';
import { readSeriesOf, seriesTablesOf } from './read-series.ts';

/** A facts file and what its tables and series give. */
export interface WithTables {
  /** The file itself, then one for each of its tables and series. */
  readonly files: readonly FactsFile[];
  readonly series: readonly Series[];
  /** False when a table could not be read whole, so that an unknown id may well be one of its own. */
  readonly isComplete: boolean;
}

/** Reads what a facts file takes from tables. */
export function readTables(file: FactsFile, tables: Tables): Checked<WithTables> {
  const facts = readFactTable(file, tables);
  const series = readSeriesOf(file, tables);
  const diagnostics = [...facts.diagnostics, ...series.diagnostics];
  const asked = [...[factTableOf(file).value ?? []].flat(), ...seriesTablesOf(file)];
  return {
    value: {
      files: [file, ...facts.value, ...series.value.map((one) => one.facts)],
      series: series.value.map((one) => one.series),
      isComplete: !hasErrors(diagnostics) && asked.every((table) => tables.has(tableKey(table))),
    },
    diagnostics,
  };
}
