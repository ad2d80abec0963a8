import type { BuildOptions, BuildResult } from './build-result.ts';
import { tellUnchanged } from './cache/tell-unchanged.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';

/**
 * Builds a pack: its briefs, decks, chart pictures and manifest. When anything is wrong nothing is written, and the result says all of it.
 * Otherwise all outputs are replaced at once: whenever the build is stopped, those of before or the new ones are there as a whole.
 *
 * ```ts
 * import { build } from 'briefpack';
 *
 * const { ok, outputs, diagnostics } = await build({ pack: 'my-pack', only: 'economic.*' });
 * ```
 *
 * @param effects where files are read and written; the file system by default
 */
export async function build(
  options: BuildOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<BuildResult> {
  // What is read back, and what stands in the folder, is held against what is made, never against what was kept.
  const cached = options.cache === true && options.prove !== true && options.check !== true;
  const unchanged = cached ? await tellUnchanged(options, effects) : undefined;
  if (unchanged !== undefined) return unchanged;
  const { buildAnew } = await import('./build-anew.ts');
  return buildAnew({ ...options, cache: cached }, effects);
}
