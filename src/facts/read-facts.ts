import type { Checked, Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { z } from '../input/index.ts';
import { nearestName, valueAt } from '../input/index.ts';
import type { Fact, Observation } from './dataset.ts';
import { isUnknown } from './derive.ts';
import type { DataFile, Entry } from './entries.ts';
import { readEntries } from './entries.ts';
import { statusOf } from './inheritance.ts';
import type { Sources } from './read-sources.ts';
import { eventSchema, observationSchema, statementSchema } from './schema.ts';

/** A facts file and the section it is named for. */
export interface FactsFile extends DataFile {
  readonly section: string;
  /** Of facts that a table gives: the path of its file, and the ids of those whose evidence is the text of a cell. */
  readonly table?: { readonly path: string; readonly cells: ReadonlySet<string> };
}

/** Groups of a facts file whose ids name facts. */
export const factGroups = ['facts', 'statements', 'events', 'derived'] as const;

/** What facts take from elsewhere in the pack. */
export interface Surroundings {
  readonly sources: Sources;
  /** How long the figures of an indicator hold. */
  readonly indicators: ReadonlyMap<string, string>;
}

/** Reads the figures, statements and events of a file; those with problems are left out. */
export function readFacts(file: FactsFile, surroundings: Surroundings): Checked<readonly Fact[]> {
  const observations = readEntries(file, 'facts', observationSchema);
  const statements = readEntries(file, 'statements', statementSchema);
  const events = readEntries(file, 'events', eventSchema);
  const context = { file, ...surroundings };
  const facts = [
    ...observations.value.map((entry) => toFact(entry, context, (base) => toObservation(base, file))),
    ...statements.value.map((entry) => toFact(entry, context, (base) => ({ kind: 'statement', ...base }))),
    ...events.value.map((entry) => toFact(entry, context, (base) => ({ kind: 'event', ...base }))),
  ];
  const read = [observations, statements, events].flatMap(({ diagnostics }) => diagnostics);
  return {
    value: facts.flatMap(({ value }) => value ?? []),
    diagnostics: [...read, ...facts.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function toObservation(base: Complete<z.output<typeof observationSchema>>, { table }: FactsFile): Observation {
  return {
    kind: 'observation',
    ...base,
    ...(table?.cells.has(base.id) && { table: table.path }),
    observationStatus: base.observationStatus ?? statusOf(base.modality, base.qualifier),
  };
}

interface Written {
  readonly indicator?: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly validFor?: string;
  readonly horizon?: string;
  readonly period?: string;
  readonly formerly?: string | readonly string[];
}

type Complete<T extends Written> = Omit<T, 'formerly'> &
  Pick<Fact, 'id' | 'section' | 'source' | 'asOf' | 'formerly' | 'place'>;

/** Fills in what the file or the source gives for all. */
function toFact<T extends Written>(
  entry: Entry<T>,
  context: Surroundings & { readonly file: FactsFile },
  build: (base: Complete<T>) => Fact,
): Checked<Fact | undefined> {
  const { id, value, place } = entry;
  const { section } = context.file;
  const source = value.source ?? textAt(context.file, 'source');
  const diagnostics = [...sourceProblems(entry, context), ...timeProblems(entry)];
  if (diagnostics.length > 0 || source === undefined) return { value: undefined, diagnostics };
  const asOf = value.asOf ?? textAt(context.file, 'asOf') ?? context.sources.sources.get(source)?.asOf;
  // A source that is known but wrong has no date; its own diagnostic says so.
  if (asOf === undefined) return { value: undefined, diagnostics: [] };
  const { formerly, ...written } = value;
  const base = { id, section, ...written, ...validity(value, context), ...formerIds(formerly), source, asOf, place };
  return { value: build(base), diagnostics: [] };
}

/** The ids of earlier editions as a list, whichever way they are written. */
export function formerIds(formerly: string | readonly string[] | undefined): Pick<Fact, 'formerly'> {
  if (formerly === undefined) return {};
  return { formerly: typeof formerly === 'string' ? [formerly] : formerly };
}

/** The fact's own duration, else that of its indicator, else that of its file. */
function validity(
  { validFor, indicator = '' }: Written,
  { file, indicators }: Surroundings & { readonly file: DataFile },
): Pick<Fact, 'validFor'> {
  const duration = validFor ?? indicators.get(indicator) ?? textAt(file, 'validFor');
  return duration === undefined ? {} : { validFor: duration };
}

function textAt({ document }: DataFile, field: string): string | undefined {
  const value = valueAt(document.value, [field]);
  return typeof value === 'string' ? value : undefined;
}

function sourceProblems(
  { id, value, place, placeOf }: Entry<Written>,
  { file, sources }: { readonly file: DataFile; readonly sources: Sources },
): readonly Diagnostic[] {
  const { source } = value;
  // A default of the wrong type is told once, at the top of the file.
  const hasDefault = valueAt(file.document.value, ['source']) !== undefined;
  if (source === undefined) return hasDefault ? [] : [diagnose('missing-source', { id }, { place })];
  return unknownSource(source, sources, placeOf('source'));
}

function unknownSource(id: string, sources: Sources, place: Place): readonly Diagnostic[] {
  if (!isUnknown(id, sources)) return [];
  const known = [...sources.known];
  return [diagnose('unknown-source', { id, nearest: nearestName(id, known), known }, { place })];
}

/** The file's own default is judged once, not for each fact that uses it. */
export function checkDefaultSource(file: DataFile, sources: Sources): readonly Diagnostic[] {
  const source = textAt(file, 'source');
  return source === undefined ? [] : unknownSource(source, sources, file.document.place(['source']));
}

function timeProblems({ id, value, placeOf }: Entry<Written>): readonly Diagnostic[] {
  if (value.horizon === undefined || value.period === undefined) return [];
  return [diagnose('horizon-and-period', { id }, { place: placeOf('period') })];
}
