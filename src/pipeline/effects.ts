import type { ReadFontFile } from '../text/index.ts';

/**
 * Everything that a build asks of the world around it: files, the time that outputs carry, and a stopwatch.
 * Paths are absolute. Tests pass an implementation that lives in memory.
 */
export interface BuildEffects {
  /** Bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** All files below a folder, relative to it, with forward slashes, sorted by code unit; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The path with all links followed; undefined where there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file whose folder exists. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in the place of another in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Deletes a file; does nothing where there is none. */
  remove(path: string): Promise<void>;
  /** Bytes of a font file of an npm package; throws where the package is not installed. */
  readonly readFont: ReadFontFile;
  /** The value of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/); undefined where it is not set. */
  sourceDateEpoch(): string | undefined;
  /** The value of CI, which services that check changes set; undefined where it is not set. */
  continuousIntegration(): string | undefined;
  /** Milliseconds since some moment, for timings only. */
  elapsed(): number;
}
