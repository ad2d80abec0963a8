import { asRecord } from './as-record.ts';
import type { TraceRecord } from './record.ts';

/**
 * Reads a record from JSON. Undefined for what is no JSON and for JSON that is no whole record, see `asRecord`. Fields that a record does
 * not have are left out.
 */
export function readRecord(text: string): TraceRecord | undefined {
  return asRecord(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
