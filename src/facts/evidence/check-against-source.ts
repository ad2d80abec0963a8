import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import type { Dataset, Fact, Source } from '../dataset.ts';
import type { FieldPlaces } from '../field-places.ts';
import { partNames } from './check-stated-places.ts';
import type { Search } from './describe-missing.ts';
import { describeMissing } from './describe-missing.ts';
import type { Missing } from './missing-from.ts';
import { missingFrom } from './missing-from.ts';
import type { MissingTime } from './missing-times.ts';
import { missingTimes } from './missing-times.ts';
import type { PlacedBlock, PlacedSource } from './placed-source.ts';
import { toPlacedSource } from './placed-source.ts';
import { statedFacts } from './stated-facts.ts';
import type { StatedPlace } from './stated-place.ts';
import { blocksAt, readStatedPlace } from './stated-place.ts';

/** A source and its text. */
export interface SourceWithText {
  readonly source: Source;
  /** Lines ended by `\n`. */
  readonly text: string;
}

/**
 * Holds the evidence of all facts of a source against its text: each phrase must occur at the stated place, in whole words and figures, and
 * what was counted beside it. Facts with the same `at` must stand in one paragraph or row of a table.
 */
export function checkAgainstSource(
  dataset: Dataset,
  { source, text }: SourceWithText,
  places: FieldPlaces,
): readonly Diagnostic[] {
  const { value: placed, diagnostics } = toPlacedSource(source, text, places);
  const facts = statedFacts(dataset).filter((fact) => fact.source === source.id);
  const byPlace = new Map<string, Fact[]>();
  for (const fact of facts) byPlace.set(fact.at, [...(byPlace.get(fact.at) ?? []), fact]);
  return [...diagnostics, ...[...byPlace.values()].flatMap((group) => checkGroup(group, placed, places))];
}

/** Checks facts with the same `at`. */
function checkGroup(facts: readonly Fact[], placed: PlacedSource, places: FieldPlaces): readonly Diagnostic[] {
  const names = partNames(placed.source);
  const stated = readStatedPlace(facts[0]?.at ?? '', names);
  // A part that the source does not have, or that does not begin in its text, is told once for itself.
  if (stated.part === undefined ? names.length > 0 : placed.lost.has(stated.part)) return [];
  const search = toSearch(facts, { placed, blocks: blocksAt(stated, placed) });
  if (search === undefined) return facts.map((fact) => tellPlace(fact, { stated, placed, places }));
  const [home] = search.blocks;
  return facts.flatMap((fact) => [
    ...missingFrom(home, fact).map((missing) => tellMissing(missing, fact, { search, places })),
    ...missingTimes(home?.text ?? '', fact).map((missing) => tellTime(missing, fact, places)),
  ]);
}

/** How far a block is from holding a fact: a phrase that is there in part is nearer than one that is not there at all. */
const distances = { phrase: 3, 'whole-words': 2, 'whole-figure': 1, counted: 1 } as const satisfies Record<
  Missing['kind'],
  number
>;

/** Puts the block first that is nearest to holding all facts. */
function toSearch(
  facts: readonly Fact[],
  { placed, blocks }: { readonly placed: PlacedSource; readonly blocks: readonly PlacedBlock[] },
): Search | undefined {
  const ranked = blocks.map((block) => ({ block, lacks: facts.map((fact) => distanceFrom(block, fact)) }));
  ranked.sort((a, b) => sum(a.lacks) - sum(b.lacks));
  const [home, ...others] = ranked;
  if (home === undefined) return undefined;
  return { placed, blocks: [home.block, ...others.map(({ block }) => block)], isSettled: home.lacks.includes(0) };
}

function distanceFrom(block: PlacedBlock, fact: Fact): number {
  return sum(missingFrom(block, fact).map(({ kind }) => distances[kind]));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function tellMissing(
  missing: Missing,
  fact: Fact,
  { search, places: { fact: placeOf } }: { readonly search: Search; readonly places: FieldPlaces },
): Diagnostic {
  const { id } = fact;
  const place = missing.kind === 'counted' ? placeOf(id, 'counted', missing.position) : placeOf(id, 'evidence');
  const at = placeOf(id, 'at');
  const related = at && { message: 'the stated place', place: at };
  return diagnose('evidence-mismatch', { id, ...describeMissing(missing, fact, search) }, { place, related });
}

function tellTime({ field, stated }: MissingTime, { id, at }: Fact, { fact: placeOf }: FieldPlaces): Diagnostic {
  const reason = `\`${field}\` says \`${stated}\`, which \`${at}\` does not`;
  const remedy = `leave \`${field}\` out where the source does not state it, or name the place that does`;
  return diagnose('evidence-mismatch', { id, reason, remedy }, { place: placeOf(id, field) });
}

/** Tells an `at` whose own words stand nowhere. */
function tellPlace(
  { id }: Fact,
  {
    stated,
    placed,
    places,
  }: { readonly stated: StatedPlace; readonly placed: PlacedSource; readonly places: FieldPlaces },
): Diagnostic {
  const { part, quoted, row } = stated;
  const sought = [...new Set([...quoted, ...(row === undefined ? [] : [row])])];
  const inPart = placed.blocks.filter((block) => part === undefined || block.part === part);
  const nearest = nearestName(
    row ?? sought[0] ?? '',
    inPart.flatMap(({ cells }) => cells),
  );
  const named = sought.map((words) => `\`${words}\``).join(' and ');
  const where = part === undefined ? 'the source' : `\`${part}\``;
  const missing = `its \`at\` names ${named}, which no paragraph or row of ${where} has`;
  const reason = sought.length === 0 ? 'the text of the source is empty' : missing;
  const remedy = nearest === undefined ? 'write words of the place to the letter' : `did you mean \`${nearest}\`?`;
  return diagnose('evidence-mismatch', { id, reason, remedy }, { place: places.fact(id, 'at') });
}
