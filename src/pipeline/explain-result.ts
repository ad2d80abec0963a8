import type { Diagnostic } from '../diagnostics/index.ts';
import type { Explanation } from '../trace/index.ts';

/** Which fact of which pack is to be explained. */
export interface ExplainOptions {
  /** Its id. */
  readonly fact: string;
  /** Folder of the pack, the one with `briefpack.yaml`. Default: the current folder. */
  readonly pack?: string;
  /** ISO date of the day on which the fact must still hold, else it is `stale`. Default: the date of the edition. */
  readonly at?: string;
}

/** What is known of a fact. */
export interface ExplainResult {
  /** False when the pack has errors, or no fact of that name. */
  readonly ok: boolean;
  /** False when errors kept something out; then places may be missing, and the fact is not said to be `operand` or `unused`. */
  readonly complete: boolean;
  /** Absent where there is no such fact, or it has errors. */
  readonly explanation?: Explanation;
  /** Errors and warnings about the pack, by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}
