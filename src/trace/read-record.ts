import type { TraceRecord } from './record.ts';
import { recordShape } from './record-shape.ts';

/**
 * Reads a record from JSON. Undefined for what is no JSON, for JSON of another shape, and for the record of a newer version, whose shape
 * may mean something else. Fields that a record does not have are left out.
 */
export function readRecord(text: string): TraceRecord | undefined {
  return recordShape(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
