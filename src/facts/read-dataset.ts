import type { Checked, Diagnostic, Place } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import { checkBreakdown } from './check-breakdown.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkStatedResult } from './check-stated-result.ts';
import { checkCombination } from './combining/check-combination.ts';
import type { Breakdown, Dataset, Fact, Observation, Series } from './dataset.ts';
import type { DerivationRequest } from './derivation-request.ts';
import type { Derived, Stated } from './derive.ts';
import { derive } from './derive.ts';
import { duplicateIds, idsOf, readDataFile, readEntries } from './entries.ts';
import type { FieldPlaces } from './field-places.ts';
import { placesIn } from './field-places.ts';
import type { BreakdownEntry } from './read-breakdowns.ts';
import { checkBreakdownIds, residualId, residualOf } from './read-breakdowns.ts';
import { readCaveats } from './read-caveats.ts';
import type { FactsFile } from './read-facts.ts';
import { checkDefaultSource, factGroups, formerIds, readFacts } from './read-facts.ts';
import { readIndicators } from './read-indicators.ts';
import { readSources } from './read-sources.ts';
import { breakdownSchema, derivedSchema, factsHead } from './schema.ts';
import { sharesOf } from './shares.ts';
import type { Tables } from './tables/read-fact-table.ts';
import { readTables } from './tables/read-tables.ts';

/** The data files of a pack. */
export interface DatasetFiles {
  /** `data/facts/*.yaml`, in the order that the dataset keeps. */
  readonly facts: readonly SourceText[];
  /** `data/sources.yaml`. */
  readonly sources?: SourceText;
  /** `data/caveats.yaml`. */
  readonly caveats?: SourceText;
  /** The tables that facts files ask for (`askedTables`), by `tableKey`; one that could not be read is left out. */
  readonly tables?: Tables;
}

/** A dataset, what there was to say about it, and where its fields stand. */
export interface ReadDataset extends Checked<Dataset> {
  readonly places: FieldPlaces;
  /**
   * By id: shares of the parts of stated breakdowns, and of their residuals, that no entry of `derived:` computes. They join the dataset
   * (`withShares`) when a document prints them, so that those that nobody prints are nowhere counted, listed or hashed.
   */
  readonly shares: ReadonlyMap<string, Observation>;
}

/**
 * Reads everything that a pack knows and checks it as a whole. All problems are reported in one run; facts that have some are left out
 * of the dataset, which is complete when no diagnostic is an error.
 */
export function readDataset(texts: DatasetFiles): ReadDataset {
  const sources = readSources(texts.sources);
  const written = readFactsFiles(texts.facts);
  const tables = written.value.map((file) => readTables(file, texts.tables ?? new Map()));
  const files = { value: tables.flatMap(({ value }) => value.files), diagnostics: written.diagnostics };
  const series = tables.flatMap(({ value }) => value.series);
  const complete = written.value.length === texts.facts.length && tables.every(({ value }) => value.isComplete);
  const indicators = readIndicators(files.value, complete);
  const read = files.value.map((file) => readFacts(file, { sources: sources.value, indicators: indicators.value }));
  const breakdowns = files.value.map(readBreakdownEntries);
  const declared = files.value.map(readRequests);
  const entries = breakdowns.flatMap(({ value }) => value);
  const requests = declared.flatMap(({ value }) => value);

  const own = entries.flatMap((entry) => residualOf(entry, requests) ?? []).filter((one) => !requests.includes(one));
  const stated = {
    ...statedFacts(files.value, { facts: read.flatMap(({ value }) => value), residuals: own }),
    complete,
  };
  const idProblems = new Map(entries.map((entry) => [entry.id, checkBreakdownIds(entry, stated)]));
  const sound = entries.filter(({ id }) => idProblems.get(id)?.length === 0);
  const soundIds = new Set(sound.map(({ id }) => residualId(id)));
  const residuals = own.filter(({ id }) => soundIds.has(id));
  const derived = derive([...requests, ...residuals], stated);

  const facts = inFileOrder(files.value, { facts: stated.facts, derived });
  const byId = new Map(sound.map((entry) => [entry.id, toBreakdown(entry, { requests, facts })]));
  const valueProblems = new Map(sound.map((entry) => [entry.id, checkBreakdown(entry, facts)]));
  const told = residualsTold(residuals, valueProblems);
  const caveats = readCaveats(texts.caveats, { ...stated, facts });
  const placeOf = placesIn(files.value, factGroups);
  const dataset = {
    sources: sources.value.sources,
    facts,
    breakdowns: byId,
    caveats: caveats.value.caveats,
    series: toById(series),
  };
  return {
    value: dataset,
    places: {
      fact: placeOf,
      breakdown: placesIn(files.value, ['breakdowns']),
      caveat: caveats.value.placeOf,
      source: sources.value.placeOf,
    },
    shares: sharesOf(sound, { breakdowns: byId, facts, known: stated.known }),
    diagnostics: [
      ...[sources, files, ...tables, indicators, ...read, ...breakdowns, ...declared].flatMap(
        ({ diagnostics }) => diagnostics,
      ),
      ...written.value.flatMap((file) => checkDefaultSource(file, sources.value)),
      ...duplicates(files.value, residuals),
      ...[...idProblems.values(), ...valueProblems.values()].flat(),
      ...[...derived.diagnostics].flatMap(([id, diagnostics]) => (told.has(id) ? [] : diagnostics)),
      ...[...requests, ...residuals]
        .filter(({ id, of }) => !told.has(id) && !derived.diagnostics.has(id) && of.every((one) => facts.has(one)))
        .flatMap((request) => checkCombination(request, dataset)),
      ...requests.flatMap((request) => checkStatedResult(request, { ...stated, facts })),
      ...checkFormerIds(facts.values(), { known: stated.known, placeOf }),
      ...caveats.diagnostics,
    ],
  };
}

function readFactsFiles(texts: readonly SourceText[]): Checked<readonly FactsFile[]> {
  const read = texts.map((text) => ({ text, ...readDataFile(text, factsHead) }));
  return {
    value: read.flatMap(({ text, value }) => (value === undefined ? [] : { ...value, section: sectionOf(text.file) })),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Of two series with one id the first stays, as its diagnostic says. */
function toById(series: readonly Series[]): ReadonlyMap<string, Series> {
  return new Map(series.toReversed().map((one) => [one.id, one]));
}

/** The name of a file without folders and ending. */
function sectionOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function readBreakdownEntries(file: FactsFile): Checked<readonly BreakdownEntry[]> {
  const { value, diagnostics } = readEntries(file, 'breakdowns', breakdownSchema);
  return { value: value.map((entry) => ({ ...entry, section: file.section })), diagnostics };
}

function readRequests(file: FactsFile): Checked<readonly DerivationRequest[]> {
  const { value, diagnostics } = readEntries(file, 'derived', derivedSchema);
  const requests = value.map(({ value: { formerly, ...written }, ...entry }) => ({
    id: entry.id,
    section: file.section,
    ...written,
    ...formerIds(formerly),
    place: entry.place,
    placeOfOperand: (position: number) => entry.placeOf('of', position),
    placeOfField: (field: string) => entry.placeOf(field),
  }));
  return { value: requests, diagnostics };
}

/** What the files themselves state, and every id that may be named. */
function statedFacts(
  files: readonly FactsFile[],
  read: { readonly facts: readonly Fact[]; readonly residuals: readonly DerivationRequest[] },
): Pick<Stated, 'facts' | 'known'> {
  const facts = new Map<string, Fact>();
  // The first of two facts with one id stays, as its diagnostic says.
  for (const fact of read.facts) if (!facts.has(fact.id)) facts.set(fact.id, fact);
  const written = files.flatMap((file) => factGroups.flatMap((group) => [...idsOf(file, group).keys()]));
  return { facts, known: new Set([...written, ...read.residuals.map(({ id }) => id)]) };
}

/** The facts of each file in the order of its groups, residuals with the breakdowns, derived figures last. */
function inFileOrder(
  files: readonly FactsFile[],
  found: { facts: ReadonlyMap<string, Fact>; derived: Derived },
): Map<string, Fact> {
  const order = files.flatMap((file) => [
    ...(['facts', 'statements', 'events'] as const).flatMap((group) => [...idsOf(file, group).keys()]),
    ...[...idsOf(file, 'breakdowns').keys()].map(residualId),
    ...idsOf(file, 'derived').keys(),
  ]);
  return new Map(
    order.flatMap((id): [string, Fact][] => {
      const fact = found.facts.get(id) ?? found.derived.figures.get(id);
      return fact === undefined ? [] : [[id, fact]];
    }),
  );
}

function toBreakdown(
  entry: BreakdownEntry,
  { requests, facts }: { requests: readonly DerivationRequest[]; facts: ReadonlyMap<string, Fact> },
): Breakdown {
  const { residual: label = 'not itemised', ...written } = entry.value;
  const residual = residualOf(entry, requests)?.id;
  return {
    id: entry.id,
    ...written,
    ...(written.relation === 'stated' ? { residualLabel: label } : {}),
    ...(residual !== undefined && facts.has(residual) ? { residual } : {}),
    place: entry.place,
  };
}

function duplicates(files: readonly FactsFile[], residuals: readonly DerivationRequest[]): readonly Diagnostic[] {
  // Reversed, so that of two breakdowns with one id the first is meant.
  const own = new Map<string, Place>(residuals.toReversed().map(({ id, place }) => [id, place]));
  return [
    ...duplicateIds([...files.flatMap((file) => factGroups.map((group) => idsOf(file, group))), own]),
    ...duplicateIds(files.map((file) => idsOf(file, 'breakdowns'))),
    ...duplicateIds(files.map((file) => idsOf(file, 'series'))),
  ];
}

/** Residuals of breakdowns that have something to say themselves, so that nothing more is told of these. */
function residualsTold(
  residuals: readonly DerivationRequest[],
  valueProblems: ReadonlyMap<string, readonly Diagnostic[]>,
): ReadonlySet<string> {
  const told = new Set([...valueProblems].filter(([, problems]) => problems.length > 0).map(([id]) => residualId(id)));
  return new Set(residuals.map(({ id }) => id).filter((id) => told.has(id)));
}
