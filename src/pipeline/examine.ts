import type { Charts } from '../chart/index.ts';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { count, diagnose, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import type { Edition } from '../document/index.ts';
import type { Brand } from '../pptx/index.ts';
import { createTemplates } from '../template/index.ts';
import { createFontBook } from '../text/index.ts';
import type { BuildCounts, BuildResult, CheckOptions } from './build-result.ts';
import type { CachedPack } from './cache/build-cache.ts';
import type { OutputCache } from './cache/output-cache.ts';
import { noCache } from './cache/output-cache.ts';
import { checkPack } from './check-pack.ts';
import { checkParity } from './check-parity.ts';
import { checkState } from './check-state.ts';
import { checkUnused } from './check-unused.ts';
import { finishCommit } from './commit/finish-commit.ts';
import { compareWithPrevious } from './compare-with-previous.ts';
import { standInConfig } from './config.ts';
import { withoutConsequences } from './consequences.ts';
import { toEdition } from './edition.ts';
import type { BuildEffects } from './effects.ts';
import { runChecks } from './extensions/run-checks.ts';
import { withSureFixes } from './fix/sure-fixes.ts';
import type { Folders } from './folders.ts';
import { toFolders } from './folders.ts';
import { lookUpEvidence } from './look-up-evidence.ts';
import type { ManifestOutput } from './manifest.ts';
import type { PackReader } from './pack-reader.ts';
import { createPackReader } from './pack-reader.ts';
import type { Plan } from './plan.ts';
import { toPlan } from './plan.ts';
import type { Pack } from './read-pack.ts';
import { readPack } from './read-pack.ts';
import { readPictures } from './read-pictures.ts';
import type { RenderedDocument } from './render-documents.ts';
import { renderDocuments } from './render-documents.ts';
import { resolveCharts } from './resolve-charts.ts';
import type { Stopwatch } from './stopwatch.ts';
import { createStopwatch } from './stopwatch.ts';
import type { TypesetContext, TypesetDocument } from './typeset.ts';
import { typesetDocument } from './typeset-document.ts';
import type { OutputFile } from './write-files.ts';

/** A pack as far as it goes without writing: read, checked, rendered, laid out and held against its dataset. */
export interface Examination {
  readonly folders: Folders;
  readonly reader: PackReader;
  readonly stopwatch: Stopwatch;
  /** Everything that was found, in the order of finding; whoever goes on adds to it. */
  readonly diagnostics: Diagnostic[];
  readonly counts: BuildCounts;
  /** Undefined where the folder holds no pack. */
  readonly examined: ExaminedPack | undefined;
}

/** What is known of a pack that could be read; what had errors is left out of it. */
export interface ExaminedPack {
  readonly pack: Pack;
  /** What `data/evidence.lock` is to hold; undefined where it holds that already, or no text of a source was given. */
  readonly lock: OutputFile | undefined;
  /** Ids of the stated facts whose evidence was held against its source, as the lock says. */
  readonly lookedUp: ReadonlySet<string>;
  readonly edition: Edition;
  readonly plan: Plan;
  readonly charts: Charts;
  /** What documents are laid out with; undefined where the theme has errors. */
  readonly context: TypesetContext | undefined;
  /** Briefs first, then decks. */
  readonly documents: readonly TypesetDocument[];
  /** Where pictures may come from, too. */
  readonly cache: OutputCache;
}

/** What a run has dealt with before it has begun. */
export const emptyCounts: BuildCounts = {
  ...{ files: 0, facts: 0, caveats: 0, charts: 0, documents: 0, pages: 0, slides: 0 },
};

/** A pack that outputs can be made of. */
export type SoundPack = ExaminedPack & { readonly context: TypesetContext };

/** What an examination may be given besides the pack. */
export interface ExamineContext {
  /** Takes the place of the brand that the pack names. */
  readonly brand?: Brand;
  /** Opens the cache that documents and pictures may come from. Default: all of them are made anew. */
  readonly openCache?: (read: CachedPack) => Promise<OutputCache>;
}

/** Goes the whole way of the data from the files of a pack to its pages and slides, and writes nothing of its own. */
export async function examine(
  options: CheckOptions,
  effects: BuildEffects,
  { brand, openCache }: ExamineContext = {},
): Promise<Examination> {
  const folders = toFolders(options);
  const stopwatch = createStopwatch(effects, options.onPhase);
  const reader = await createPackReader(folders, effects);
  const { diagnostics } = reader;
  const take = <T>(checked: Checked<T>): T => {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  };
  const finish = (counts: BuildCounts, examined?: ExaminedPack): Examination => ({
    ...{ folders, reader, stopwatch, diagnostics, counts, examined },
  });
  let counts = emptyCounts;

  // Let a run that was stopped while it put outputs in their place come to its end, whatever this one is about.
  diagnostics.push(...(await finishCommit(folders.out, effects)));

  // Read every file of the pack, and those of the tool that it uses.
  if (!(await reader.isPack())) {
    diagnostics.push(diagnose('not-a-pack', { folder: folders.pack }));
    return finish(counts);
  }
  const pack = await readPack(reader, effects);
  const { facts, caveats } = pack.dataset;
  counts = { ...counts, files: reader.inputs.length, facts: facts.size, caveats: caveats.size };
  stopwatch.lap('read', count(counts.files, 'file'));

  // Check what the files say of each other, and decide what to make.
  diagnostics.push(...checkPack(pack, reader));
  const config = pack.config?.config ?? standInConfig(reader.sectionIds);
  const edition = take(toEdition(config, pack, effects));
  diagnostics.push(...checkState(pack.dataset, { at: options.at ?? edition.date, strict: options.strict ?? false }));
  const plan = toPlan(config, { edition, charts: pack.chartSpecs.keys(), only: options.only });
  if (options.only !== undefined && plan.documents.length + plan.pictures.length === 0) {
    diagnostics.push(diagnose('nothing-to-build', { only: options.only, known: plan.known }));
  }
  stopwatch.lap('check', `${count(counts.facts, 'fact')}, ${count(counts.caveats, 'caveat')}`);

  // Hold the evidence against the texts of its sources, as far as they were given, and the rest against the lock.
  const { lock, lookedUp, ...evidence } = take(await lookUpEvidence(pack, reader, { options, effects }));
  if (evidence.facts > 0) stopwatch.lap('evidence', count(evidence.facts, 'fact'));

  // Resolve the charts before the documents, because documents print their titles and describe them. Then render the templates to
  // documents, tell them what has changed, and mark every printed fact with its source. Compiled templates are large, and are let go
  // behind that.
  const { charts, rendered } = (() => {
    const { dataset, extensions } = pack;
    const templates = createTemplates({ templates: pack.templates, dataset, edition, extensions });
    const charts = take(resolveCharts(pack, templates));
    stopwatch.lap('charts', count(charts.size, 'chart'));
    const rendered = take(
      renderDocuments(plan, { pack, templates, charts, comparison: compareWithPrevious(pack, edition) }),
    );
    stopwatch.lap('render', count(rendered.length, 'document'));
    return { charts, rendered };
  })();
  counts = { ...counts, charts: charts.size, documents: rendered.length };
  diagnostics.push(...runChecks(pack.extensions.checks, { dataset: pack.dataset, edition, documents: rendered }));

  // Decide pages and slides. Documents with errors have been left out, so that those of the others are found too.
  if (pack.theme === undefined)
    return finish(counts, {
      pack,
      lock,
      lookedUp,
      edition,
      plan,
      charts,
      context: undefined,
      documents: [],
      cache: noCache,
    });
  const { theme, fonts } = pack;
  const images = await readPictures(rendered, pack, reader);
  const cache = (await openCache?.({ pack, reader, folders })) ?? noCache;
  const decksOn = brand ?? pack.brand;
  const context: TypesetContext = {
    ...{ charts, theme, ...images, ...(decksOn && { brand: decksOn }) },
    openFonts: () => createFontBook(theme, effects.readFont, fonts),
  };
  const typeset = async (kind: RenderedDocument['kind']) => {
    const documents: TypesetDocument[] = [];
    for (const document of rendered.filter((each) => each.kind === kind)) {
      documents.push(take(await typesetDocument(document, context, cache)));
    }
    return documents;
  };
  const briefs = await typeset('brief');
  counts = { ...counts, pages: briefs.reduce((sum, { extent }) => sum + extent, 0) };
  stopwatch.lap('layout', `${count(counts.pages, 'page')} of ${count(briefs.length, 'brief')}`);
  const decks = await typeset('deck');
  counts = { ...counts, slides: decks.reduce((sum, { extent }) => sum + extent, 0) };
  stopwatch.lap('present', `${count(counts.slides, 'slide')} of ${count(decks.length, 'deck')}`);

  // Read every figure from the pages and slides, and hold it against the dataset.
  const documents = [...briefs, ...decks];
  diagnostics.push(...checkParity(documents, pack));
  stopwatch.lap(
    'compare',
    count(
      documents.reduce((sum, { record }) => sum + record.printed.length, 0),
      'print',
    ),
  );

  // What is printed nowhere is known when nothing was left out.
  const examined: ExaminedPack = { pack, lock, lookedUp, edition, plan, charts, context, documents, cache };
  if (options.only === undefined && !hasErrors(diagnostics)) diagnostics.push(...checkUnused(examined));
  return finish(counts, examined);
}

/** Whether a pack could be read so far that documents can be laid out. */
export function isSound(examined: ExaminedPack | undefined): examined is SoundPack {
  return examined?.context !== undefined;
}

/** What came of it, for whoever asked. */
export function toResult(
  { folders, reader, stopwatch, diagnostics, counts }: Examination,
  outputs: readonly ManifestOutput[] = [],
): BuildResult {
  return {
    ok: !hasErrors(diagnostics),
    folder: folders.out,
    outputs,
    diagnostics: withSureFixes(sortDiagnostics(withoutConsequences(diagnostics, reader.sources)), reader),
    timings: stopwatch.timings,
    counts,
    sources: reader.sources,
  };
}
