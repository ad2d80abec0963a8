import type { Fact } from '../facts/index.ts';
import { formatDate, formatFact, formatTime, units } from '../facts/index.ts';
import type { RecordedFact } from './record.ts';

type RecordedObservation = Extract<RecordedFact, { readonly kind: 'observation' }>;

/** A record does not say where its facts stand in data files, and what is printed of a fact does not depend on it. */
const nowhere: Fact['place'] = { file: '', line: 1, column: 1 };

/** Plain decimal text of as many digits as any real value has. */
const decimal = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/** Whether a value and its unit can be reckoned with: a record may come from another version, or from anybody. */
export function hasKnownAmount({ value, unitMeasure }: RecordedObservation): boolean {
  return decimal.test(value) && units.has(unitMeasure);
}

/** Words that say a fact of a record whole; see `TracedFact`. */
export function describeFact(fact: RecordedFact): string {
  if (fact.kind === 'observation') return describeFigure(fact);
  const { date, time } = fact.kind === 'event' ? fact : {};
  const when = [
    ...(date === undefined ? [] : [formatDate(date)]),
    ...(time === undefined ? [] : [formatTime(time)]),
  ].join(', ');
  return when === '' ? fact.text : `${fact.text} (${when})`;
}

function describeFigure(fact: RecordedObservation): string {
  if (hasKnownAmount(fact)) return formatFact({ ...fact, place: nowhere }, 'full').text;
  const { qualifier, value, unitMultiplier, unitMeasure } = fact;
  const words = [qualifier, value, unitMultiplier === 'unit' ? undefined : unitMultiplier, unitMeasure];
  return words.filter((word) => word !== undefined).join(' ');
}
