import type { Fact } from '../facts/index.ts';
import {
  differenceBetween,
  formatDate,
  formatFact,
  formatPeriod,
  formatTime,
  formatTimePoint,
} from '../facts/index.ts';
import type { CaveatChange, FactChange } from './changes.ts';
import type { Issue } from './issue.ts';

/** A figure as tables have it; of a statement or event how and when it is put. */
export function describeStanding(fact: Fact): string {
  if (fact.kind === 'observation') return formatFact(fact, 'short').text;
  const date = fact.kind === 'event' && fact.date !== undefined ? [formatDate(fact.date)] : [];
  const time = fact.kind === 'event' && fact.time !== undefined ? [formatTime(fact.time)] : [];
  const horizon = fact.horizon === undefined ? [] : [`by ${formatTimePoint(fact.horizon)}`];
  const period = fact.period === undefined ? [] : [formatPeriod(fact.period)];
  return [fact.modality, ...horizon, ...period, ...date, ...time].join(', ');
}

/** How a figure has moved; nothing for what is no figure. */
export function describeDifference({ before, after }: FactChange): string {
  if (before.kind !== 'observation' || after.kind !== 'observation') return '';
  const isSame = before.value === after.value && before.unitMultiplier === after.unitMultiplier;
  if (isSame && before.unitMeasure === after.unitMeasure) return 'the same number';
  return differenceBetween(before, after)?.text ?? 'not comparable';
}

/** Where a fact was and is taken from: places, and before them the titles of their sources where these are others. */
export function describeSources(
  { before, after }: FactChange,
  issues: { readonly before: Issue; readonly after: Issue },
): readonly [before: string, after: string] {
  const was = titleIn(issues.before, before);
  const is = titleIn(issues.after, after);
  return was === is ? [before.at, after.at] : [`${was}: ${before.at}`, `${is}: ${after.at}`];
}

/** Title of the source of a fact. */
export function titleIn({ sources }: Issue, { source }: Pick<Fact, 'source'>): string {
  return sources.get(source)?.title ?? source;
}

const severities: Readonly<Record<string, string>> = {
  note: 'a note',
  'read-with-care': 'to be read with care',
  'do-not-combine': 'not to be combined',
};

/** What is different about a caveat, in a word or two. */
export function describeCaveatChange(change: CaveatChange): string {
  const { before, after } = change;
  const regrading = describeRegrading(change);
  const isReworded = before.text !== after.text;
  if (isReworded || regrading !== '')
    return [...(isReworded ? ['reworded'] : []), ...(regrading === '' ? [] : [regrading])].join('; ');
  return 'about other facts';
}

/** What is different about how grave a caveat is and of which kind; empty where that is as it was. */
export function describeRegrading({ before, after }: CaveatChange): string {
  const [was, is] = [before, after].map(({ severity }) => severities[severity] ?? severity);
  if (before.severity !== after.severity) return `now ${is}, was ${was}`;
  return before.kind === after.kind ? '' : `now a ${after.kind}, was a ${before.kind}`;
}
