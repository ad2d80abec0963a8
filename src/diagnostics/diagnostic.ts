/**
 * A position in an input file. Lines and columns count from 1, columns in UTF-16 code units; in a workbook they are the row and column of a
 * cell.
 */
export interface Place {
  /** Path as the analyst knows it: relative to the pack folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Column after the last character, when the extent on the same line is known. */
  readonly endColumn?: number;
  /** Name of the sheet, in a workbook. */
  readonly sheet?: string;
}

/** `error` fails the build, `warning` is shown, `info` is shown only on request. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing to tell the analyst: what is wrong, where, and what to do. Made by `diagnose`, never by hand. */
export interface Diagnostic {
  /** Stable code such as `unknown-fact`; documented, and safe to match on. */
  readonly code: string;
  readonly severity: Severity;
  /** Lower case, no full stop, names in backticks. Says what is wrong. */
  readonly message: string;
  /** Where; absent only when no input file is to blame. */
  readonly place?: Place;
  /** Says what to do. */
  readonly hint?: string;
  /** A second place that matters, such as the first definition of a duplicate. */
  readonly related?: { readonly message: string; readonly place: Place };
}

/** A value together with everything there was to say about how it was made. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
