import { join } from 'node:path';
import { count, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import type { BuildResult, VerifyOptions } from './build-result.ts';
import { checkAgainstManifest, checkCurrent } from './check-current.ts';
import type { MadeDocument } from './check-outputs.ts';
import { checkOutputs } from './check-outputs.ts';
import { finishCommit } from './commit/finish-commit.ts';
import { configFile } from './config.ts';
import type { BuildEffects } from './effects.ts';
import { emptyCounts, examine, isSound, toResult } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { toFolders } from './folders.ts';
import { makeOutputs } from './make-outputs.ts';
import { readStanding } from './read-standing.ts';
import { createStopwatch } from './stopwatch.ts';

/**
 * Verifies the finished outputs of a pack. All of them have to be what the manifest says was built, and what a build makes now, byte for
 * byte. Briefs and decks are read back from their bytes as well (text, tables, charts, workbooks, speaker notes, alternative texts, the
 * records that they carry), to compare every figure with the dataset, and the files with each other.
 *
 * ```ts
 * import { verify } from 'briefpack';
 *
 * const { ok, diagnostics } = await verify({ pack: 'my-pack', out: 'my-pack/output' });
 * ```
 *
 * It takes three quarters longer than a build, since it makes everything anew to know what the files ought to be. Nothing is written, but a
 * build that was stopped between its two renames is brought to its end.
 */
export async function verify(
  options: VerifyOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<BuildResult> {
  if (options.withoutPack === true && !(await holdsPack(options, effects))) return verifyAlone(options, effects);
  const examination = await examine(options, effects);
  const { folders, stopwatch, diagnostics, examined } = examination;
  if (!isSound(examined) || hasErrors(diagnostics)) return toResult(examination);

  // Hold all outputs against the manifest, and against what a build makes now.
  const made = await makeOutputs(examination, examined, effects);
  const standing = await readStanding(folders.out, made.outputs, effects);
  diagnostics.push(...checkCurrent(standing, made, { isPart: options.only !== undefined }));

  // Read every figure of briefs and decks back.
  const found = made.documents.flatMap(({ document }): MadeDocument[] => {
    const bytes = standing.bytes.get(document.file);
    return bytes === undefined ? [] : [{ document, bytes }];
  });
  diagnostics.push(...(await checkOutputs(found, examined.pack.glossary)));
  const verified = made.outputs.filter(({ path }) => standing.bytes.has(path));
  stopwatch.lap('verify', count(verified.length, 'file'));
  return toResult(examination);
}

async function holdsPack(options: VerifyOptions, effects: BuildEffects): Promise<boolean> {
  return (await effects.realPath(join(toFolders(options).pack, configFile))) !== undefined;
}

/** Without the pack only the manifest says what the outputs ought to be. */
async function verifyAlone(options: VerifyOptions, effects: BuildEffects): Promise<BuildResult> {
  const { out } = toFolders(options);
  const stopwatch = createStopwatch(effects, options.onPhase);
  const finished = await finishCommit(out, effects);
  const standing = await readStanding(out, [], effects);
  const diagnostics = sortDiagnostics([...finished, ...checkAgainstManifest(standing)]);
  const files = standing.manifest?.outputs.filter(({ path }) => standing.bytes.has(path)) ?? [];
  stopwatch.lap('verify', `${count(files.length, 'file')}, no pack`);
  return {
    ...{ ok: !hasErrors(diagnostics), folder: out, outputs: [], diagnostics },
    ...{ timings: stopwatch.timings, counts: emptyCounts, sources: new Map() },
  };
}
