import type { PrintedFigure, RecordedFact, TraceRecord } from '../record.ts';

/** Whether two records say the same, shapes aside: they have their ids only in the file. */
export function isSameRecord(one: TraceRecord, other: TraceRecord): boolean {
  return JSON.stringify(withoutShapes(one)) === JSON.stringify(withoutShapes(other));
}

/** Each fact by its id as text, the same for facts that say the same. */
export function factsById(facts: readonly RecordedFact[]): ReadonlyMap<string, string> {
  return new Map(facts.map((fact) => [fact.id, JSON.stringify(sorted(fact))]));
}

function withoutShapes(record: TraceRecord): unknown {
  return sorted({ ...record, printed: record.printed.map(({ shape: _, ...figure }: PrintedFigure) => figure) });
}

/** What a file holds may have its fields in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]));
}
