import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { FolderEffects } from './folder-effects.ts';
import { reasonOf } from './reason-of.ts';

/** A finished file, not yet written. */
export interface OutputFile {
  /** Relative to the folder that it goes to, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Ending of a file that is not yet in its place. */
const stagedEnding = '.part';

/**
 * Writes single files that are no outputs of a build: all of them beside their targets, then each into its place, so that one that cannot be
 * written leaves the old files whole.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  effects: FolderEffects,
): Promise<readonly Diagnostic[]> {
  const staged: string[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      const target = join(folder, path);
      await effects.makeFolder(dirname(target));
      staged.push(target + stagedEnding);
      await effects.write(target + stagedEnding, bytes);
    }
    for (const { path } of files) {
      current = path;
      const target = join(folder, path);
      await effects.rename(target + stagedEnding, target);
    }
    return [];
  } catch (error) {
    for (const path of staged) await effects.remove(path).catch(() => undefined);
    return [diagnose('output-not-writable', { file: current, reason: reasonOf(error) })];
  }
}
