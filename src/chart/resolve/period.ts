import type { Observation } from '../../facts/index.ts';

/** First and last year of a fact's period; undefined where the source states no span of years. */
export function yearsOf({ period }: Observation): { readonly start: number; readonly end: number } | undefined {
  const match = /^(\d{4})\/(\d{4})$/.exec(period ?? '');
  return match === null ? undefined : { start: Number(match[1]), end: Number(match[2]) };
}
