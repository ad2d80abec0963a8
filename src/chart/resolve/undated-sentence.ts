import { joined } from '../../diagnostics/index.ts';
import type { TimedCell } from './timed-cells.ts';

/**
 * Says of what lies ahead that no date is stated: `No date is stated for the proposed figure.`
 *
 * @param undated the bars that it is said of
 * @param timed all bars that have a time or want one: where others of the same standing show theirs, the sentence is about those that do not
 */
export function undatedSentence(undated: readonly TimedCell[], timed: readonly TimedCell[]): string {
  const standings = new Set(undated.map(({ cell }) => cell.fact.modality));
  const isPart = timed.some((one) => !undated.includes(one) && standings.has(one.cell.fact.modality));
  const isOne = undated.length === 1;
  const rest = isPart ? ` that ${isOne ? 'shows' : 'show'} none` : '';
  return `No date is stated for the ${joined([...standings])} ${isOne ? 'figure' : 'figures'}${rest}.`;
}
