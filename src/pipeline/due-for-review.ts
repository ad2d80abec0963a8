import type { Dataset, Fact } from '../facts/index.ts';
import { formatFact, holdsUntil, operandsOf } from '../facts/index.ts';

/** A fact that has to be looked at before it is issued again. */
export interface DueFact {
  readonly id: string;
  /** What it says, as printed or worded. */
  readonly text: string;
  /** ISO date of the state of affairs. */
  readonly asOf: string;
  /** The last day on which it holds; absent where it does not say how long it does. */
  readonly until?: string;
}

/** A caveat that is still open. */
export interface OpenCaveat {
  readonly id: string;
  readonly severity: string;
  readonly facts: readonly string[];
  readonly text: string;
}

/** What an editor looks at when an edition begins. */
export interface DueForReview {
  /** Facts that no longer hold on the day of the edition, those that ended first before others. */
  readonly expired: readonly DueFact[];
  /** Facts that do not say how long they hold, the oldest first; derived ones follow their operands. */
  readonly undated: readonly DueFact[];
  /** In the order of the data. */
  readonly caveats: readonly OpenCaveat[];
}

/**
 * Sorts out what has to be looked at before facts are issued again.
 *
 * @param date of the edition that begins, as an ISO date
 */
export function dueForReview({ facts, caveats }: Dataset, date: string): DueForReview {
  const stated = [...facts.values()].filter((fact) => operandsOf(fact).length === 0);
  const due = stated.map(toDue);
  return {
    expired: inOrder(
      due.filter(({ until }) => until !== undefined && until < date),
      ({ until = '' }) => until,
    ),
    undated: inOrder(
      due.filter(({ until }) => until === undefined),
      ({ asOf }) => asOf,
    ),
    caveats: [...caveats.values()].map(({ id, severity, facts: touched, text }) => ({
      id,
      severity,
      facts: touched,
      text,
    })),
  };
}

function toDue(fact: Fact): DueFact {
  const until = holdsUntil(fact);
  const text = fact.kind === 'observation' ? `${fact.indicator}: ${formatFact(fact, 'short').text}` : fact.text;
  return { id: fact.id, text, asOf: fact.asOf, ...(until !== undefined && { until }) };
}

function inOrder(facts: readonly DueFact[], dateOf: (fact: DueFact) => string): readonly DueFact[] {
  return [...facts].sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? -1 : 1));
}
