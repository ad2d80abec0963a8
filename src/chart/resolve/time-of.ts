import type { FactReference, Phrasing } from '../../document/index.ts';
import { stateTogether } from '../../document/index.ts';
import type { Observation } from '../../facts/index.ts';
import { formatFact } from '../../facts/index.ts';
import { yearsOf } from './period.ts';

/** When something is, in the few words that a label has room for. */
export interface Time {
  /** `by 2028`, `2025–2030`; `no date stated` of what lies ahead where the source does not say when. */
  readonly text: string;
  readonly isUndated: boolean;
}

/** When a figure is; undefined where the source says nothing of that and it does not lie ahead. */
export function timeOf(fact: Observation): Time | undefined {
  const { horizon, undated } = formatFact(fact, 'full');
  const years = yearsOf(fact);
  const text = years === undefined ? (horizon ?? undated) : `${years.start}–${years.end}`;
  return text === undefined ? undefined : { text, isUndated: undated !== undefined };
}

/**
 * Whether words say when a figure is, by the rules that hold for every printed figure: what would be left out of it here has been said.
 *
 * @param words each a run of its own, such as a title
 */
export function isTimeSaid(fact: Observation, words: readonly string[]): boolean {
  const { place } = fact;
  const printed = formatFact(fact, 'full');
  const bar: FactReference = { type: 'factReference', fact: fact.id, form: 'full', printed, marks: [], place };
  const around = words.map((value): readonly Phrasing[] => [{ type: 'text', value, place }]);
  const [stated] = stateTogether({ bar: [bar] as const }, around).bar;
  return stated.printed.horizon === undefined && stated.printed.undated === undefined;
}
