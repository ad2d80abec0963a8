import { join } from 'node:path';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import type { BuildOptions, BuildResult } from './build-result.ts';
import type { MadeDocument } from './check-outputs.ts';
import { checkOutputs } from './check-outputs.ts';
import type { BuildEffects } from './effects.ts';
import { examine, toResult } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { count } from './stopwatch.ts';

/**
 * Verifies the finished outputs of a pack: reads the briefs and decks of the output folder back from their bytes (text, tables, charts,
 * workbooks, speaker notes, alternative texts, the records that they carry) and compares every figure with the dataset, and the files with
 * each other.
 *
 * ```ts
 * import { verify } from 'briefpack';
 *
 * const { ok, diagnostics } = await verify({ pack: 'my-pack', out: 'my-pack/output' });
 * ```
 *
 * It takes about as long as a build, since it lays out the pack anew to know what the files ought to say. Nothing is written.
 */
export async function verify(
  options: BuildOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<BuildResult> {
  const examination = await examine(options, effects);
  const { folders, stopwatch, diagnostics, examined } = examination;
  if (examined === undefined || hasErrors(diagnostics)) return toResult(examination);
  const made: MadeDocument[] = [];
  const missing: string[] = [];
  for (const document of examined.documents) {
    const bytes = await effects.read(join(folders.out, document.file));
    if (bytes === undefined) missing.push(document.file);
    else made.push({ document, bytes });
  }
  if (missing.length > 0) diagnostics.push(diagnose('output-missing', { files: missing }));
  diagnostics.push(...(await checkOutputs(made, examined.pack.glossary)));
  stopwatch.lap('verify', count(made.length, 'file'));
  return toResult(examination);
}
