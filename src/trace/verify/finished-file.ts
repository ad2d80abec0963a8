import type { ReadFile, ReadLeaf } from '../read-back.ts';
import type { PrintedFigure, TraceRecord } from '../record.ts';

/** A finished file as it was read back, and what it ought to say. */
export interface FinishedFile {
  /** Its name, for saying where something is wrong. */
  readonly file: string;
  readonly read: ReadFile;
  /** The record that it carries; undefined where it carries none that can be read. */
  readonly carried: TraceRecord | undefined;
  /** The record of the document as the pack makes it now. */
  readonly expected: TraceRecord;
}

/** `page 3`, `slide 12`. */
export function nameLeaf({ unit }: ReadFile, number: number): string {
  return `${unit} ${number}`;
}

/** The page or slide that a print ought to stand on; undefined where the file ends before. */
export function leafOf({ leaves }: ReadFile, { number }: PrintedFigure): ReadLeaf | undefined {
  return leaves[number - 1];
}
