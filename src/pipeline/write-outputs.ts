import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { BuildEffects } from './effects.ts';
import { reasonOf } from './reason-of.ts';

/** A finished file, not yet written. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Ending of a file that is not yet in its place. */
const stagedEnding = '.part';

/**
 * Writes all files beside their targets, then puts them in their places in the given order, so that a build that
 * fails half-way leaves the old files whole. Then removes `stale` files.
 *
 * @param files the one that vouches for the others (the manifest) last
 */
export async function writeOutputs(
  folder: string,
  options: { files: readonly OutputFile[]; stale: readonly string[] },
  effects: BuildEffects,
): Promise<readonly Diagnostic[]> {
  const staged: string[] = [];
  let current = '';
  try {
    for (const { path, bytes } of options.files) {
      current = path;
      const target = join(folder, path);
      await effects.makeFolder(dirname(target));
      staged.push(target + stagedEnding);
      await effects.write(target + stagedEnding, bytes);
    }
    for (const { path } of options.files) {
      current = path;
      const target = join(folder, path);
      await effects.rename(target + stagedEnding, target);
    }
    for (const path of options.stale) {
      current = path;
      await effects.remove(join(folder, path));
    }
    return [];
  } catch (error) {
    for (const path of staged) await effects.remove(path).catch(() => undefined);
    return [diagnose('output-not-writable', { file: current, reason: reasonOf(error) })];
  }
}
