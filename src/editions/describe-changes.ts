import type { Fact } from '../facts/index.ts';
import { differenceBetween, formatDate, formatFact, formatTime } from '../facts/index.ts';
import type { CaveatChange, FactChange } from './changes.ts';
import type { Issue } from './issue.ts';

/** A figure as tables have it; of a statement or event how and when it is put. */
export function describeStanding(fact: Fact): string {
  if (fact.kind === 'observation') return formatFact(fact, 'short').text;
  const date = fact.kind === 'event' && fact.date !== undefined ? [formatDate(fact.date)] : [];
  const time = fact.kind === 'event' && fact.time !== undefined ? [formatTime(fact.time)] : [];
  const horizon = fact.horizon ?? fact.period;
  return [fact.modality, ...(horizon === undefined ? [] : [`by ${horizon}`]), ...date, ...time].join(', ');
}

/** How a figure has moved; nothing for what is no figure. */
export function describeDifference({ before, after }: FactChange): string {
  if (before.kind !== 'observation' || after.kind !== 'observation') return '';
  const isSame = before.value === after.value && before.unitMultiplier === after.unitMultiplier;
  if (isSame && before.unitMeasure === after.unitMeasure) return 'the same amount';
  return differenceBetween(before, after)?.text ?? 'not comparable';
}

/** Where a fact is taken from: title and place. */
export function describeSource({ source, at }: Fact, sources: Issue['sources']): string {
  return `${sources.get(source)?.title ?? source}: ${at}`;
}

const severities: Readonly<Record<string, string>> = {
  note: 'a note',
  'read-with-care': 'to be read with care',
  'do-not-combine': 'not to be combined',
};

/** What is different about a caveat beside its words. */
export function describeCaveatChange({ before, after }: CaveatChange): string {
  const [was, is] = [before, after].map(({ severity }) => severities[severity] ?? severity);
  if (before.text !== after.text) return before.severity === after.severity ? 'reworded' : `reworded; was ${was}`;
  if (before.severity !== after.severity) return `now ${is}, was ${was}`;
  return before.kind === after.kind ? 'touches other facts' : `now a ${after.kind}, was a ${before.kind}`;
}
