import type { Checked } from '../diagnostics/index.ts';
import { diagnose, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { createTemplates } from '../template/index.ts';
import { createFontBook } from '../text/index.ts';
import type { BuildCounts, BuildOptions, BuildResult, CheckOptions } from './build-result.ts';
import { checkPack } from './check-pack.ts';
import { checkState } from './check-state.ts';
import { standInConfig } from './config.ts';
import { withoutConsequences } from './consequences.ts';
import { toEdition } from './edition.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { toFolders } from './folders.ts';
import { fontInputs } from './font-inputs.ts';
import { sortFormerOutputs } from './former-outputs.ts';
import type { ManifestOutput } from './manifest.ts';
import { manifestFile, readFormerManifest, readTool, renderManifest, toManifest } from './manifest.ts';
import { createPackReader } from './pack-reader.ts';
import { toPlan } from './plan.ts';
import { readPack } from './read-pack.ts';
import { renderDocuments } from './render-documents.ts';
import { renderPictures } from './render-pictures.ts';
import { resolveCharts } from './resolve-charts.ts';
import { sha256 } from './sha256.ts';
import { count, createStopwatch } from './stopwatch.ts';
import { typesetBrief, typesetDeck } from './typeset.ts';
import { verifyEvidence } from './verify-evidence.ts';
import type { OutputFile } from './write-outputs.ts';
import { writeOutputs } from './write-outputs.ts';

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
  return run('build', { options, effects });
}

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
  return run('check', { options, effects });
}

/** The whole way of the data, from the files of a pack to its outputs. */
async function run(
  purpose: 'build' | 'check',
  { options, effects }: { options: CheckOptions; effects: BuildEffects },
): Promise<BuildResult> {
  const folders = toFolders(options);
  const stopwatch = createStopwatch(effects, options.onPhase);
  const reader = await createPackReader(folders, effects);
  const { diagnostics } = reader;
  let counts: BuildCounts = { files: 0, facts: 0, caveats: 0, charts: 0, documents: 0, pages: 0, slides: 0 };

  const take = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const finish = (outputs: readonly ManifestOutput[] = []): BuildResult => ({
    ok: !hasErrors(diagnostics),
    folder: folders.out,
    outputs,
    diagnostics: sortDiagnostics(withoutConsequences(diagnostics, reader.sources)),
    timings: stopwatch.timings,
    counts,
    sources: reader.sources,
  });

  // Read every file of the pack, and those of the tool that it uses.
  if (!(await reader.isPack())) {
    diagnostics.push(diagnose('not-a-pack', { folder: folders.pack }));
    return finish();
  }
  const pack = await readPack(reader);
  counts = {
    ...counts,
    files: reader.inputs.length,
    facts: pack.dataset.facts.size,
    caveats: pack.dataset.caveats.size,
  };
  stopwatch.lap('read', count(counts.files, 'file'));

  // Check what the files say of each other, and decide what to make.
  diagnostics.push(...checkPack(pack, reader));
  const config = pack.config?.config ?? standInConfig(reader.sectionIds);
  const edition = take(toEdition(config, pack.dataset, effects));
  diagnostics.push(...checkState(pack.dataset, { at: options.at ?? edition.date, strict: options.strict ?? false }));
  const plan = toPlan(config, { edition, charts: pack.chartSpecs.keys(), only: options.only });
  if (options.only !== undefined && plan.documents.length + plan.pictures.length === 0) {
    diagnostics.push(diagnose('nothing-to-build', { only: options.only, known: plan.known }));
  }
  stopwatch.lap('check', `${count(counts.facts, 'fact')}, ${count(counts.caveats, 'caveat')}`);

  // Hold the evidence against the texts of its sources, as far as they were given, and the rest against the lock.
  const evidence = take(await verifyEvidence(pack, reader, { options, effects }));
  if (evidence.facts > 0) stopwatch.lap('verify', count(evidence.facts, 'fact'));

  // Resolve the charts before the documents, because documents print their titles and describe them.
  const templates = createTemplates({ templates: pack.templates, dataset: pack.dataset, edition });
  const charts = take(resolveCharts(pack, templates));
  counts = { ...counts, charts: charts.size };
  stopwatch.lap('charts', count(charts.size, 'chart'));

  // Render the templates to documents, and mark every printed fact with its source.
  const documents = take(renderDocuments(plan, { pack, templates, charts }));
  counts = { ...counts, documents: documents.length };
  stopwatch.lap('render', count(documents.length, 'document'));

  // Decide pages and slides. Documents with errors have been left out, so that those of the others are found too.
  if (pack.theme === undefined) return finish();
  const fonts = createFontBook(pack.theme, effects.readFont);
  const context = { dataset: pack.dataset, charts, theme: pack.theme, fonts };
  const briefs = documents
    .filter(({ kind }) => kind === 'brief')
    .map((document) => take(typesetBrief(document, context)));
  counts = { ...counts, pages: briefs.reduce((sum, { extent }) => sum + extent, 0) };
  stopwatch.lap('layout', `${count(counts.pages, 'page')} of ${count(briefs.length, 'brief')}`);
  const decks = documents.filter(({ kind }) => kind === 'deck').map((document) => take(typesetDeck(document, context)));
  counts = { ...counts, slides: decks.reduce((sum, { extent }) => sum + extent, 0) };
  stopwatch.lap('present', `${count(counts.slides, 'slide')} of ${count(decks.length, 'deck')}`);
  if (purpose === 'check' && evidence.lock !== undefined && !hasErrors(diagnostics)) {
    diagnostics.push(...(await writeOutputs(folders.pack, { files: [evidence.lock], stale: [] }, effects)));
  }
  if (purpose === 'check' || hasErrors(diagnostics)) return finish();

  // Make the bytes of every file.
  const files: OutputFile[] = [];
  for (const { file, render } of briefs) files.push({ path: file, bytes: await render() });
  stopwatch.lap('paint', count(briefs.length, 'PDF'));
  for (const { file, render } of decks) files.push({ path: file, bytes: await render() });
  stopwatch.lap('graft', count(decks.length, 'PowerPoint file'));
  files.push(...(await renderPictures(plan.pictures, context)));
  stopwatch.lap('picture', count(plan.pictures.length, 'PNG'));

  // Write them all, and last the manifest that vouches for them.
  const typeset = new Map([...briefs, ...decks].map((document) => [document.file, document]));
  const outputs = files.map(({ path, bytes }): ManifestOutput => {
    const document = typeset.get(path);
    return { path, bytes: bytes.length, sha256: sha256(bytes), ...(document && { [document.unit]: document.extent }) };
  });
  const inputs = [...reader.inputs, ...fontInputs(fonts, pack.theme)];
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
    kept: former.kept,
  });
  if (manifest.outdated) diagnostics.push(diagnose('outputs-outdated', { files: manifest.outdated }));
  const manifestOutput = { path: manifestFile, bytes: renderManifest(manifest) };
  diagnostics.push(
    ...(await writeOutputs(folders.out, { files: [...files, manifestOutput], stale: former.stale }, effects)),
  );
  stopwatch.lap('write', count(files.length + 1, 'file'));
  if (hasErrors(diagnostics)) return finish();
  return finish([
    ...outputs,
    { path: manifestFile, bytes: manifestOutput.bytes.length, sha256: sha256(manifestOutput.bytes) },
  ]);
}
