import { count, diagnose, hasErrors } from '../diagnostics/index.ts';
import type { BuildOptions, BuildResult } from './build-result.ts';
import { openCache, toBuildCache } from './cache/build-cache.ts';
import { checkCurrent } from './check-current.ts';
import { checkOutputs } from './check-outputs.ts';
import { commitOutputs } from './commit/commit-outputs.ts';
import type { BuildEffects } from './effects.ts';
import { examine, isSound, toResult } from './examine.ts';
import { makeOutputs } from './make-outputs.ts';
import type { Manifest } from './manifest.ts';
import { manifestFile, renderManifest } from './manifest.ts';
import { readStanding } from './read-standing.ts';
import { sha256 } from './sha256.ts';

/** Builds a pack of which something has changed; what has not may come from its cache. */
export async function buildAnew(options: BuildOptions, effects: BuildEffects): Promise<BuildResult> {
  const opened = options.cache === true ? await openCache(options, effects) : undefined;
  const examination = await examine(options, effects, opened && { onFace: opened.words.learn });
  const { folders, stopwatch, diagnostics, examined } = examination;
  if (!isSound(examined) || hasErrors(diagnostics)) return toResult(examination);

  // Make the bytes of every file.
  const cache = opened && (await toBuildCache(opened, { examination, examined }, effects));
  const made = await makeOutputs(examination, examined, effects, cache?.outputs);

  // Read the documents back before anybody else does, where that is asked for.
  if (options.prove === true) {
    diagnostics.push(...(await checkOutputs(made.documents, examined.pack.glossary)));
    stopwatch.lap('prove', count(made.documents.length, 'file'));
    if (hasErrors(diagnostics)) return toResult(examination);
  }

  // Say whether they stand there already, where only that is asked for.
  if (options.check === true) {
    const standing = await readStanding(folders.out, made.outputs, effects);
    diagnostics.push(...checkCurrent(standing, made, { isPart: options.only !== undefined }));
    stopwatch.lap('verify', count(made.files.length, 'file'));
    return toResult(examination);
  }

  // Put them all in their place, with the manifest that vouches for them.
  let manifest: Manifest | undefined;
  const next = (former: Manifest | undefined) => {
    manifest = made.manifestAfter(former);
    return { files: made.files, manifest };
  };
  const occupied = [folders.pack, folders.tool];
  diagnostics.push(...(await commitOutputs({ folder: folders.out, occupied, next }, effects)));
  stopwatch.lap('write', count(made.files.length + 1, 'file'));
  if (manifest === undefined || hasErrors(diagnostics)) return toResult(examination);
  if (manifest.outdated) diagnostics.push(diagnose('outputs-outdated', { files: manifest.outdated }));
  const bytes = renderManifest(manifest);
  const outputs = [...made.outputs, { path: manifestFile, bytes: bytes.length, sha256: sha256(bytes) }];
  const result = toResult(examination, outputs);
  await cache?.keep(options, result, manifest);
  return result;
}
