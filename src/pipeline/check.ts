import { hasErrors } from '../diagnostics/index.ts';
import type { BuildResult, CheckOptions } from './build-result.ts';
import type { BuildEffects } from './effects.ts';
import { examine, toResult } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { writeFiles } from './write-files.ts';

/**
 * Does everything that `build` does before it writes: reads, checks, renders and lays out a pack, and reports what is wrong with it. Given
 * the texts of sources it also looks up the evidence of all their facts, and notes that in `data/evidence.lock` when nothing is wrong.
 *
 * ```ts
 * import { check } from 'briefpack';
 *
 * for (const { code, message, place } of (await check({ pack: 'my-pack' })).diagnostics) {
 *   console.log(`${place?.file}:${place?.line} ${code}: ${message}`);
 * }
 * ```
 */
export async function check(
  options: CheckOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<BuildResult> {
  const examination = await examine(options, effects);
  const { folders, diagnostics, examined } = examination;
  if (examined?.lock !== undefined && !hasErrors(diagnostics)) {
    diagnostics.push(...(await writeFiles(folders.pack, [examined.lock], effects)));
  }
  return toResult(examination);
}
