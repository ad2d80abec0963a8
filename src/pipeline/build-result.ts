import type { Diagnostic } from '../diagnostics/index.ts';
import type { ManifestOutput } from './manifest.ts';
import type { PhaseTiming } from './stopwatch.ts';

/** What a build is to do. */
export interface BuildOptions {
  /** Folder of the pack, the one with `briefpack.yaml`. Default: the current folder. */
  readonly pack?: string;
  /** Folder for the outputs. Default: `output` in the pack. */
  readonly out?: string;
  /**
   * Makes only outputs whose names match this glob, such as `economic.*`, `*.pdf` or `charts/*`; commas part several.
   * Default: everything.
   */
  readonly only?: string;
  /**
   * ISO date of the day on which the facts must still hold; those with a `validFor` that ended before are told. It changes what is
   * told, never what is made. Default: the date of the edition.
   */
  readonly at?: string;
  /**
   * Makes warnings about the state of the data errors: facts that no longer hold, and facts that are newer than `data/evidence.lock`.
   * Default: false.
   */
  readonly strict?: boolean;
  /**
   * Reads the finished briefs and decks back from their bytes before they are written, and compares every figure in them with the dataset
   * as `verify` does; a difference is an error. It costs about three quarters of a build more. Default: false.
   */
  readonly prove?: boolean;
  /**
   * Writes nothing, and tells which of the outputs that stand in the folder are stale, edited, missing or left over, as errors.
   * Default: false.
   */
  readonly check?: boolean;
  /**
   * Keeps what was made in `.briefpack/cache/` of the pack, and makes only what has changed since: the outputs are the same, byte for byte.
   * With `prove` and `check` nothing is taken from there. Default: false.
   */
  readonly cache?: boolean;
  /** Is told of each phase when it ends. Default: nobody. */
  readonly onPhase?: (timing: PhaseTiming) => void;
}

/** What a check is to do. */
export interface CheckOptions extends Omit<BuildOptions, 'prove' | 'check' | 'cache'> {
  /**
   * Paths of text files (UTF-8) with the texts of sources, by the ids of the sources; relative ones from the current folder, also outside
   * of the pack. The evidence of each fact of these sources must occur in them at its stated place. When the check finds no error it
   * notes in `data/evidence.lock` what was looked up. Default: none, and nothing is written.
   */
  readonly sources?: Readonly<Record<string, string>>;
}

/** What is to be verified. */
export interface VerifyOptions extends Omit<BuildOptions, 'prove' | 'check' | 'cache'> {
  /**
   * Where `pack` holds no pack, holds the outputs against their manifest alone; `only` does not count then. Default: false, and a folder
   * without a pack is an error.
   */
  readonly withoutPack?: boolean;
}

/** How much a build dealt with. */
export interface BuildCounts {
  /** Files read. */
  readonly files: number;
  readonly facts: number;
  readonly caveats: number;
  readonly charts: number;
  /** Briefs and decks. */
  readonly documents: number;
  /** Of all briefs together. */
  readonly pages: number;
  /** Of all decks together. */
  readonly slides: number;
}

/** What came of a build or a check. */
export interface BuildResult {
  /** False when there was an error; then nothing was written. */
  readonly ok: boolean;
  /** Folder of the outputs, absolute. */
  readonly folder: string;
  /** Files that were written, the manifest last; none after a check or an error. */
  readonly outputs: readonly ManifestOutput[];
  /** Everything there is to say about the pack, by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** The phases in their order. */
  readonly timings: readonly PhaseTiming[];
  readonly counts: BuildCounts;
  /** Text of each file that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}
