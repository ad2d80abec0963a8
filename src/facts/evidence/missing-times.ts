import type { Fact } from '../dataset.ts';
import { numberWords } from '../figures/number-words.ts';

/** A time that a fact states and the place in its source does not. */
export interface MissingTime {
  readonly field: 'horizon' | 'period' | 'date' | 'time';
  /** Years or time of day, as the fact has them. */
  readonly stated: string;
}

/**
 * The times of a fact that the words of its place do not say: the years of a horizon, a period or a date, and the time of day. A period
 * may be said by its length: `over the next five years`.
 */
export function missingTimes(words: string, fact: Fact): readonly MissingTime[] {
  const { horizon, period } = fact;
  const { date, time } = fact.kind === 'event' ? fact : {};
  const says = (part: string) => new RegExp(`(?<!\\p{N})${part}(?!\\p{N})`, 'u').test(words);
  const saysYears = (stated: string) => yearsOf(stated).every(says);
  return [
    ...(horizon === undefined || saysYears(horizon) ? [] : [{ field: 'horizon' as const, stated: horizon }]),
    ...(period === undefined || saysYears(period) || saysLength(words, yearsOf(period))
      ? []
      : [{ field: 'period' as const, stated: period }]),
    ...(date === undefined || saysYears(date) ? [] : [{ field: 'date' as const, stated: date }]),
    ...(time === undefined || says(time.replace(/^0/, '')) ? [] : [{ field: 'time' as const, stated: time }]),
  ];
}

function yearsOf(time: string): readonly string[] {
  return time.match(/\d{4}/g) ?? [];
}

function saysLength(words: string, [first, last]: readonly string[]): boolean {
  const length = Number(last) - Number(first);
  const written = [...numberWords].find(([, value]) => value === length)?.[0] ?? String(length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written}|${length})[\\s-]+(?:\\p{L}+[\\s-]+)?years?(?!\\p{L})`, 'iu').test(
    words,
  );
}
