import type { TraceRecord } from './record.ts';
import { recordShape } from './record-shape.ts';

/** Most characters of all prints together: a thousand times what a real file has, and little enough to look for in one. */
const mostPrinted = 2_000_000;

/**
 * A record as a copy with nothing beside its fields. Undefined for what has another shape, for the record of a newer version, and for one
 * that is not whole: whose prints name facts that it does not hold. Of half a record nothing is told.
 */
export function asRecord(value: unknown): TraceRecord | undefined {
  const record = recordShape(value);
  if (record === undefined) return undefined;
  const known = new Set(record.facts.map(({ id }) => id));
  const isWhole = record.printed.every(({ fact }) => known.has(fact));
  const printed = record.printed.reduce((sum, { text }) => sum + text.length, 0);
  return isWhole && printed <= mostPrinted ? record : undefined;
}
