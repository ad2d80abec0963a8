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

/** Deepest step of a computation that is still set further in than the one before. */
const deepest = 8;

/** An operand that is still to be told. */
interface Operand {
  readonly id: string;
  /** Steps from the fact that is explained. */
  readonly depth: number;
}

/**
 * Lines that say what a fact is: evidence, place and source, or the computation, and which caveats touch it; under a computation what went
 * into it, step by step, each of them once.
 *
 * @param printed words that stand above already
 */
export function explainFact(
  fact: TracedFact,
  { place, explained, printed }: { place: ExplanationPlace; explained: Explained; printed?: string },
): readonly string[] {
  const { leaf, indent } = place;
  const lines = [...factLines(fact, { place, explained, ...(printed === undefined ? {} : { printed }) })];
  const waiting = operandsOf(fact, 0);
  for (let operand = waiting.pop(); operand !== undefined; operand = waiting.pop()) {
    const { id, depth } = operand;
    const known = explained.facts.get(id);
    const isNew = known !== undefined && !explained.told.has(id);
    const at = { leaf, indent: indent + 2 * Math.min(depth, deepest) };
    lines.push(...operandLines(id, at, explained));
    if (isNew) waiting.push(...operandsOf(known, depth + 1));
  }
  return lines;
}

/** What went into a fact, the last first: a list of what waits is taken from its end. */
function operandsOf(fact: TracedFact, depth: number): Operand[] {
  const { operands = [] } = (fact.kind === 'observation' && fact.derivation) || {};
  return operands.map((id) => ({ id, depth })).reverse();
}

/** What is told of a fact alone. */
function factLines(
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
  ];
}

/** Where in which source a fact stands; a source that all facts share is named once for all. */
function originOf({ at, saidBy, asOf, source }: TracedFact, { sources }: Explained): readonly string[] {
  const said = saidBy === undefined ? '' : `said by ${saidBy}, `;
  return [`${at}; ${said}as of ${asOf}`, ...(sources.size === 1 ? [] : [sources.get(source)?.title ?? source])];
}

/** An operand is told like a fact that is printed, once. */
function operandLines(id: string, place: ExplanationPlace, explained: Explained): readonly string[] {
  const { leaf, indent } = place;
  const fact = explained.facts.get(id);
  const before = explained.told.get(id);
  if (fact === undefined) return fillWords(`from ${id}, which the file does not explain`, indent);
  if (before !== undefined) return fillWords(`from ${id}: ${fact.words} (see ${before})`, indent);
  const below = { leaf, indent: indent + 2 };
  return [...fillWords(`from ${id}`, indent), ...factLines(fact, { place: below, explained })];
}

/** Lines with the words of all caveats, each once. */
export function caveatLines(caveats: readonly RecordedCaveat[]): readonly string[] {
  return caveats.flatMap(({ id, severity, text }) => {
    const [first = '', ...more] = fillWords(`${id} (${severity.replaceAll('-', ' ')}): ${text}`, 4);
    return [first.slice(2), ...more];
  });
}
