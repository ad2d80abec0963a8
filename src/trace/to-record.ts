import type { Caveat, Dataset, Fact, Source } from '../facts/index.ts';
import { withOperands } from '../facts/index.ts';
import type { RecordedCaveat, RecordedFact, RecordedLiteral, RecordedSource, TraceRecord } from './record.ts';
import { recordVersion } from './record.ts';

/** What a record is put together from. */
export interface RecordParts extends Pick<TraceRecord, 'document' | 'printed' | 'literals'> {
  readonly dataset: Dataset;
  /** Ids of the facts that the document rests on, printed or cited, in the order of their first mention. */
  readonly facts: Iterable<string>;
}

/**
 * Puts together what a finished file carries: its prints, and of the dataset what they rest on. The operands of derived figures stand
 * behind the facts themselves, so that every computation can be done again from the file alone.
 */
export function toRecord({ document, dataset, facts: ids, literals, printed }: RecordParts): TraceRecord {
  const facts = [...withOperands(ids, dataset)].flatMap((id) => dataset.facts.get(id) ?? []);
  const named = new Set(facts.map(({ id }) => id));
  const sources = new Set(facts.map(({ source }) => source));
  return {
    schemaVersion: recordVersion,
    document,
    sources: [...dataset.sources.values()].filter(({ id }) => sources.has(id)).map(toRecordedSource),
    facts: facts.map(toRecordedFact),
    caveats: [...dataset.caveats.values()]
      .filter((caveat) => caveat.facts.some((fact) => named.has(fact)))
      .map(toRecordedCaveat),
    literals: withoutRepeats(literals),
    printed,
  };
}

/** A fact as files carry it. */
export function toRecordedFact(given: Fact): RecordedFact {
  const { place: _, validFor: __, formerly: ___, ...fact } = given;
  if (fact.kind !== 'observation') return fact;
  const { table: ____, ...observation } = fact;
  return observation;
}

/** A source as files carry it. */
export function toRecordedSource({ place: _, places: __, ...source }: Source): RecordedSource {
  return source;
}

/** A caveat as files carry it. */
export function toRecordedCaveat({ id, kind, severity, facts, text }: Caveat): RecordedCaveat {
  return { id, kind, severity, facts, text };
}

function withoutRepeats(literals: readonly RecordedLiteral[]): readonly RecordedLiteral[] {
  return [...new Map(literals.map((literal) => [`${literal.text}\n${literal.because}`, literal])).values()];
}
