import type { Fact } from '../../facts/index.ts';
import { holdsUntil, modalities } from '../../facts/index.ts';
import type { FactUse } from './fact-uses.ts';

/** What may be asked of a fact, a line each with the statuses that answer it. A fact has at most one of a line. */
const questions = [
  // How does the source put it?
  modalities,
  // Did this pack compute it?
  ['derived'],
  // Was its evidence looked up in the text of its source? Derived figures have a computation instead.
  ['looked-up', 'not-looked-up'],
  // Does it still hold on the day that is asked for?
  ['stale'],
  // Does a reader see it?
  ['printed', 'operand', 'unused'],
] as const;

/**
 * What can be said of a fact in one word: how the source puts it (`reported`, `committed`, `proposed`, `projected`, `characterised`); that
 * it is `derived` here, from other facts, or else whether its evidence is `looked-up` or `not-looked-up`; that it is `stale`, for its
 * `validFor` has ended; and that it is `printed` in an output, an `operand` of what is printed and itself not, or `unused`.
 */
export type FactStatus = (typeof questions)[number][number];

/** All statuses, in the order in which they are told. */
export const factStatuses: readonly FactStatus[] = questions.flat();

/** What the statuses of a fact depend on besides itself. */
export interface StatusContext {
  /** ISO date of the day on which it must still hold. */
  readonly at: string;
  /** Whether its evidence was looked up in the text of its source. */
  readonly lookedUp: boolean;
  /** Undefined where it is not known. */
  readonly use: FactUse | undefined;
}

/** The statuses of a fact, in their order. */
export function statusesOf(fact: Fact, { at, lookedUp, use }: StatusContext): readonly FactStatus[] {
  const end = holdsUntil(fact);
  const derived = fact.kind === 'observation' && fact.derivation !== undefined;
  return [
    fact.modality,
    derived ? 'derived' : lookedUp ? 'looked-up' : 'not-looked-up',
    ...(end !== undefined && end < at ? (['stale'] as const) : []),
    ...(use === undefined ? [] : [use]),
  ];
}

/** Whether statuses are among those wanted: of each question that the wanted ones answer, one of them. All are when none is wanted. */
export function hasStatus(statuses: readonly FactStatus[], wanted: readonly FactStatus[]): boolean {
  return questions.every((answers: readonly FactStatus[]) => {
    const asked = answers.filter((answer) => wanted.includes(answer));
    return asked.length === 0 || asked.some((answer) => statuses.includes(answer));
  });
}
