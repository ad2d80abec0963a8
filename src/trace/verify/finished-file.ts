import type { ReadFile } from '../read-back.ts';
import type { TraceRecord } from '../record.ts';

/** A finished file as it was read back, and what it ought to say. */
export interface FinishedFile {
  /** Its name, for saying where something is wrong. */
  readonly file: string;
  readonly read: ReadFile;
  /** The record that it carries; undefined where it carries none that can be read. */
  readonly carried: TraceRecord | undefined;
  /** The record of the document as the pack makes it now. */
  readonly expected: TraceRecord;
  /** How many pages or slides the pack makes now. */
  readonly extent: number;
  /** The alternative texts of the document as the pack makes it now. */
  readonly alternatives: readonly PlacedAlternative[];
  /** Words that the document, as the pack makes it now, prints again without counting them as prints: headings, heads of tables that go on. */
  readonly repeated: readonly string[];
}

/** An alternative text and the number of its page or slide, from 1. */
export interface PlacedAlternative {
  readonly number: number;
  readonly text: string;
}

/** `page 3`, `slide 12`. */
export function nameLeaf({ unit }: ReadFile, number: number): string {
  return `${unit} ${number}`;
}
