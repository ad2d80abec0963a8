import type { FactRow } from '../pipeline/index.ts';
import { describePlace, formatPlace } from './report-places.ts';

const columns: Readonly<Record<string, (row: FactRow) => string | undefined>> = {
  id: ({ id }) => id,
  section: ({ section }) => section,
  kind: ({ kind }) => kind,
  indicator: ({ indicator }) => indicator,
  text: ({ text }) => text,
  value: ({ value }) => value,
  unitMeasure: ({ unitMeasure }) => unitMeasure,
  unitMultiplier: ({ unitMultiplier }) => unitMultiplier,
  qualifier: ({ qualifier }) => qualifier,
  status: ({ status }) => status.join(' '),
  source: ({ source }) => source,
  at: ({ at }) => at,
  asOf: ({ asOf }) => asOf,
  printed: ({ printed }) => printed.map(describePlace).join('; '),
  place: ({ place }) => formatPlace(place),
};

/** Facts as a table for spreadsheets (RFC 4180): a head with the names of the columns, then a line a fact; no-break spaces are plain. */
export function formatFactsCsv(facts: readonly FactRow[]): string {
  const rows = facts.map((row) => Object.values(columns).map((cellOf) => toCell(cellOf(row) ?? '')));
  return [Object.keys(columns), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** A cell that is no formula to any spreadsheet; a negative number stays a number. */
function toCell(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ');
  const safe = isFormula(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What spreadsheets may take for a formula, the wide forms of the signs as well, unless it is a number. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}
