import { dim } from '../diagnostics/index.ts';
import type { RecordedCaveat, RecordedSource, TracedFact } from '../pipeline/index.ts';
import { fillWords } from './wrap-words.ts';

/** What a report knows about facts, and what it has told. */
export interface Explained {
  readonly facts: ReadonlyMap<string, TracedFact>;
  readonly sources: ReadonlyMap<string, RecordedSource>;
  readonly caveats: readonly RecordedCaveat[];
  readonly color: boolean;
  /** By the id of each fact that has been explained, where that was: `p. 4`. */
  readonly told: Map<string, string>;
}

/** Where an explanation stands. */
export interface ExplanationPlace {
  /** `p. 4`. */
  readonly leaf: string;
  /** Columns before each line. */
  readonly indent: number;
}

/**
 * Lines that say what a fact is: evidence, place and source, or the computation and its operands, and which caveats touch it.
 *
 * @param printed words that stand above already
 */
export function explainFact(
  fact: TracedFact,
  { place, explained, printed }: { place: ExplanationPlace; explained: Explained; printed?: string },
): readonly string[] {
  const { leaf, indent } = place;
  const { told, caveats, color } = explained;
  told.set(fact.id, leaf);
  const words = fact.kind === 'observation' ? `${fact.indicator}: ${fact.words}` : fact.words;
  const named = caveats.filter(({ facts }) => facts.includes(fact.id)).map(({ id }) => id);
  const derivation = fact.kind === 'observation' ? fact.derivation : undefined;
  const dimmed = [
    ...(derivation === undefined ? originOf(fact, explained) : []),
    ...(fact.note === undefined ? [] : [fact.note]),
    ...(named.length === 0 ? [] : [`caveats: ${named.join(', ')}`]),
  ];
  return [
    ...(words.toLowerCase() === printed?.toLowerCase() ? [] : fillWords(words, indent)),
    ...fillWords(derivation === undefined ? `“${fact.evidence}”` : `computed: ${derivation.computation}`, indent),
    ...dimmed.flatMap((line) => fillWords(line, indent)).map((line) => dim(line, color)),
    ...(derivation?.operands ?? []).flatMap((id) => operandLines(id, place, explained)),
  ];
}

/** Where in which source a fact stands; a source that all facts share is named once for all. */
function originOf({ at, saidBy, asOf, source }: TracedFact, { sources }: Explained): readonly string[] {
  const said = saidBy === undefined ? '' : `said by ${saidBy}, `;
  return [`${at}; ${said}as of ${asOf}`, ...(sources.size === 1 ? [] : [sources.get(source)?.title ?? source])];
}

/** An operand is explained like a fact that is printed, once. */
function operandLines(id: string, place: ExplanationPlace, explained: Explained): readonly string[] {
  const { indent } = place;
  const fact = explained.facts.get(id);
  const leaf = explained.told.get(id);
  if (fact === undefined) return fillWords(`from ${id}, which the file does not explain`, indent);
  if (leaf !== undefined) return fillWords(`from ${id}: ${fact.words} (see ${leaf})`, indent);
  return [
    ...fillWords(`from ${id}`, indent),
    ...explainFact(fact, { place: { ...place, indent: indent + 2 }, explained }),
  ];
}

/** Lines with the words of all caveats, each once. */
export function caveatLines(caveats: readonly RecordedCaveat[]): readonly string[] {
  return caveats.flatMap(({ id, severity, text }) => {
    const [first = '', ...more] = fillWords(`${id} (${severity.replaceAll('-', ' ')}): ${text}`, 4);
    return [first.slice(2), ...more];
  });
}
