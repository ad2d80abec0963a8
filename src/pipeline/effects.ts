import type { ReadFontFile } from '../text/index.ts';
import type { ModuleEffects } from './extensions/module-effects.ts';
import type { FolderEffects } from './folder-effects.ts';

/**
 * Everything that a build asks of the world around it: files, the time that outputs carry, and a stopwatch.
 * Paths are absolute. Tests pass an implementation that lives in memory.
 */
export interface BuildEffects extends FolderEffects, ModuleEffects {
  /** All files below a folder, relative to it, with forward slashes, sorted by code unit; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Bytes of a font file of an npm package; throws where the package is not installed. */
  readonly readFont: ReadFontFile;
  /** The value of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/); undefined where it is not set. */
  sourceDateEpoch(): string | undefined;
  /** The value of CI, which services that check changes set; undefined where it is not set. */
  continuousIntegration(): string | undefined;
  /** A text that is another one when the code of the tool, the version of Node.js or the platform is. */
  toolState(): string;
  /** Milliseconds since some moment, for timings only. */
  elapsed(): number;
}
