import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { count, diagnose, hasErrors } from '../diagnostics/index.ts';
import type { BuildOptions, BuildResult } from './build-result.ts';
import { checkManifest } from './check-manifest.ts';
import type { MadeDocument } from './check-outputs.ts';
import { checkOutputs } from './check-outputs.ts';
import type { BuildEffects } from './effects.ts';
import { examine, toResult } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { readFormerManifest } from './manifest.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Verifies the finished outputs of a pack. All of them have to be what the manifest says was built, byte for byte, from the files of the
 * pack as they are now. Briefs and decks are read back from their bytes as well (text, tables, charts, workbooks, speaker notes, alternative
 * texts, the records that they carry), to compare every figure with the dataset, and the files with each other.
 *
 * ```ts
 * import { verify } from 'briefpack';
 *
 * const { ok, diagnostics } = await verify({ pack: 'my-pack', out: 'my-pack/output' });
 * ```
 *
 * It takes half as long again as a build, since it lays out the pack anew to know what the files ought to say. Nothing is written.
 */
export async function verify(
  options: BuildOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<BuildResult> {
  const examination = await examine(options, effects);
  const { folders, reader, stopwatch, diagnostics, examined } = examination;
  if (examined === undefined || hasErrors(diagnostics)) return toResult(examination);
  const { documents, plan, pack } = examined;

  // Hold all outputs against the manifest.
  const files = [...documents, ...plan.pictures].map(({ file }) => file);
  const { bytes, diagnostics: refused } = await readOutputs(files, folders.out, effects);
  const manifest = await readFormerManifest(folders.out, effects);
  diagnostics.push(...refused, ...checkManifest({ manifest, inputs: reader.inputs, bytes }));

  // Read every figure of briefs and decks back.
  const made = documents.flatMap((document): MadeDocument[] => {
    const found = bytes.get(document.file);
    return found === undefined ? [] : [{ document, bytes: found }];
  });
  diagnostics.push(...(await checkOutputs(made, pack.glossary)));
  stopwatch.lap('verify', count(bytes.size, 'file'));
  return toResult(examination);
}

interface ReadOutputs {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

async function readOutputs(files: readonly string[], folder: string, effects: BuildEffects): Promise<ReadOutputs> {
  const bytes = new Map<string, Uint8Array>();
  const missing: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const found = await readBytes(join(folder, file), effects);
    if (found === undefined) missing.push(file);
    else if (typeof found === 'string') diagnostics.push(diagnose('file-refused', { file, reason: found }));
    else bytes.set(file, found);
  }
  if (missing.length > 0) diagnostics.push(diagnose('output-missing', { files: missing }));
  return { bytes, diagnostics };
}
