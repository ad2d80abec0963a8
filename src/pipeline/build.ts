import { count, diagnose, hasErrors } from '../diagnostics/index.ts';
import type { BuildOptions, BuildResult } from './build-result.ts';
import type { MadeDocument } from './check-outputs.ts';
import { checkOutputs } from './check-outputs.ts';
import type { BuildEffects } from './effects.ts';
import { examine, toResult } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { fontInputs } from './font-inputs.ts';
import { sortFormerOutputs } from './former-outputs.ts';
import type { ManifestOutput } from './manifest.ts';
import { manifestFile, readFormerManifest, readTool, renderManifest, toManifest } from './manifest.ts';
import { renderPictures } from './render-pictures.ts';
import { sha256 } from './sha256.ts';
import type { OutputFile } from './write-outputs.ts';
import { writeOutputs } from './write-outputs.ts';

/** The documents whose bytes are made one kind after the other, with the names of phase and product. */
const steps = [
  ['pages', 'paint', 'PDF'],
  ['slides', 'graft', 'PowerPoint file'],
] as const;

/**
 * Builds a pack: its briefs, decks, chart pictures and manifest. When anything is wrong nothing is written, and the result says all of it.
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
  const examination = await examine(options, effects);
  const { folders, reader, stopwatch, diagnostics, examined } = examination;
  if (examined?.context === undefined || hasErrors(diagnostics)) return toResult(examination);
  const { pack, edition, plan, context, documents } = examined;

  // Make the bytes of every file.
  const made: MadeDocument[] = [];
  for (const [unit, phase, noun] of steps) {
    const ofUnit = documents.filter((document) => document.unit === unit);
    for (const document of ofUnit) made.push({ document, bytes: await document.render() });
    stopwatch.lap(phase, count(ofUnit.length, noun));
  }
  const pictures = await renderPictures(plan.pictures, context);
  stopwatch.lap('picture', count(pictures.length, 'PNG'));

  // Read the documents back before anybody else does, where that is asked for.
  if (options.prove === true) {
    diagnostics.push(...(await checkOutputs(made, pack.glossary)));
    stopwatch.lap('prove', count(made.length, 'file'));
    if (hasErrors(diagnostics)) return toResult(examination);
  }

  // Write them all, and last the manifest that vouches for them.
  const files: OutputFile[] = [...made.map(({ document, bytes }) => ({ path: document.file, bytes })), ...pictures];
  const typeset = new Map(documents.map((document) => [document.file, document]));
  const outputs = files.map(({ path, bytes }): ManifestOutput => {
    const document = typeset.get(path);
    return { path, bytes: bytes.length, sha256: sha256(bytes), ...(document && { [document.unit]: document.extent }) };
  });
  const inputs = [...reader.inputs, ...fontInputs(context.fonts, context.theme)];
  const former = sortFormerOutputs(await readFormerManifest(folders.out, effects), {
    inputs,
    made: files.map(({ path }) => path),
    known: plan.known,
  });
  const manifest = toManifest({
    tool: await readTool(folders, effects),
    edition,
    inputs,
    outputs,
    printed: new Map([...typeset].map(([path, { unit, printed }]) => [path, { unit, facts: printed }])),
    dataset: pack.dataset,
    kept: former.kept,
  });
  if (manifest.outdated) diagnostics.push(diagnose('outputs-outdated', { files: manifest.outdated }));
  const manifestOutput = { path: manifestFile, bytes: renderManifest(manifest) };
  diagnostics.push(
    ...(await writeOutputs(folders.out, { files: [...files, manifestOutput], stale: former.stale }, effects)),
  );
  stopwatch.lap('write', count(files.length + 1, 'file'));
  if (hasErrors(diagnostics)) return toResult(examination);
  return toResult(examination, [
    ...outputs,
    { path: manifestFile, bytes: manifestOutput.bytes.length, sha256: sha256(manifestOutput.bytes) },
  ]);
}
