import type { TraceRecord } from './record.ts';
import { recordShape } from './record-shape.ts';

/**
 * Writes a record as JSON (RFC 8259) in UTF-8, on one line: indented it would be a fifteenth larger where a file holds it compressed.
 * Fields come in one order, and those that a record does not have are left out, so that equal records are equal bytes.
 *
 * @throws when it is no record
 */
export function renderRecord(record: TraceRecord): Uint8Array {
  const canonical = recordShape(record);
  if (canonical === undefined) throw new Error('what is to be written is no trace record');
  return new TextEncoder().encode(`${JSON.stringify(canonical)}\n`);
}
