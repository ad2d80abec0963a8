import type { Diagnostic } from '../diagnostics/index.ts';
import type { FactQuery, FactRow } from '../trace/index.ts';

/** Which facts of which pack are to be listed. */
export interface FactsOptions extends FactQuery {
  /** Folder of the pack, the one with `briefpack.yaml`. Default: the current folder. */
  readonly pack?: string;
  /** ISO date of the day on which facts must still hold, else they are `stale`. Default: the date of the edition. */
  readonly at?: string;
}

/** How many facts are listed, and how many of them have each use. */
export interface FactsCounts {
  readonly facts: number;
  /** Printed, drawn or cited by an output. */
  readonly printed: number;
  /** Printed nowhere, but operands of figures that are. */
  readonly operands: number;
  /** Neither. */
  readonly unused: number;
}

/** The facts of a pack. */
export interface FactsResult {
  /** False when the pack has errors; then the facts are those that could be read. */
  readonly ok: boolean;
  /** False when errors kept something out; then places may be missing, and no fact is said to be `operand` or `unused`. */
  readonly complete: boolean;
  /** In the order of the data files. */
  readonly facts: readonly FactRow[];
  readonly counts: FactsCounts;
  /** Errors and warnings about the pack, by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}
