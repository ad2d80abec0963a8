import { mayBeReached, senseOf } from './bounds.ts';
import type { Observation } from './dataset.ts';
import { asPreciseAs, countDecimals, Decimal } from './decimal.ts';
import type { ExactResult } from './exact-result.ts';
import { fullOf } from './exact-result.ts';

/** What a recomputed and a stated figure say of each other; `undecided` when they could not contradict each other, whatever their values. */
export type Agreement = 'agrees' | 'contradicts' | 'undecided';

/**
 * Compares a recomputed figure with the one that a source states for it, as precisely as the source states it: the exact result is
 * first rounded to the decimals of the stated value, a half away from zero. Then the two senses decide:
 *
 * - both exact: they are equal;
 * - either approximate: they are at most one unit of the last stated digit apart;
 * - a lower bound (`over 741`): an exact figure or an upper bound is not below it, an approximate one by one unit at most; the other
 *   way round for an upper bound. A figure that is rounded may meet the bound, for `over 741` is said of 741.3, too;
 * - a lower and an upper bound at the very same number, before rounding, contradict each other, unless both may be reached
 *   (`at least 5` and `up to 5`);
 * - two lower or two upper bounds can both be true whatever their values.
 *
 * @param stated in the unit of the result; its multiplier may be another
 */
export function agreementOf(result: ExactResult, stated: Observation): Agreement {
  const [found, said] = [senseOf(result.qualifier), senseOf(stated.qualifier)];
  const mayNotBeAbove = found !== 'upper-bound' && said !== 'lower-bound';
  const mayNotBeBelow = found !== 'lower-bound' && said !== 'upper-bound';
  if (!mayNotBeAbove && !mayNotBeBelow) return 'undecided';
  const approximate = found === 'approximate' || said === 'approximate';
  const allowed = approximate ? lastDigit(stated) : new Decimal(0);
  const above = asPreciseAs(result.full, stated.value, stated.unitMultiplier).minus(stated.value);
  if (mayNotBeAbove && above.gt(allowed)) return 'contradicts';
  if (mayNotBeBelow && above.lt(allowed.neg())) return 'contradicts';
  return boundsExclude(result, stated) ? 'contradicts' : 'agrees';
}

/** One unit of the last digit that a value is written with. */
function lastDigit({ value }: Observation): Decimal {
  return new Decimal(10).pow(-countDecimals(value));
}

/** `over 5` and `under 5`: no number is both. */
function boundsExclude({ full, qualifier }: ExactResult, stated: Observation): boolean {
  const senses = [senseOf(qualifier), senseOf(stated.qualifier)];
  if (!senses.includes('lower-bound') || !senses.includes('upper-bound')) return false;
  return full.eq(fullOf(stated)) && !(mayBeReached(qualifier) && mayBeReached(stated.qualifier));
}
