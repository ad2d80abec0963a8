import { Big } from 'big.js';
import type { UnitMultiplier } from './dataset.ts';
import { multiplierExponents } from './units.ts';

/** Exact decimal numbers with a setting of their own: quotients to 40 decimals. */
export const Decimal = Big();
Decimal.DP = 40;
export type Decimal = Big;

/** The full number behind a value and its multiplier. */
export function toFull(value: string, multiplier: UnitMultiplier): Decimal {
  return new Decimal(value).times(`1e${multiplierExponents[multiplier]}`);
}

/** A full number in a multiplier. */
export function inMultiplier(full: Decimal, multiplier: UnitMultiplier): Decimal {
  return full.times(`1e-${multiplierExponents[multiplier]}`);
}

/** `nearest` rounds a half away from zero; `down` and `up` go towards minus and plus infinity. */
export type Rounding = 'nearest' | 'down' | 'up';

/** Rounds to a number of decimals. */
export function round(value: Decimal, decimals: number, rounding: Rounding): Decimal {
  if (rounding === 'nearest') return value.round(decimals, Decimal.roundHalfUp);
  const awayFromZero = (rounding === 'up') === value.gt(0);
  return value.round(decimals, awayFromZero ? Decimal.roundUp : Decimal.roundDown);
}

/** Plain decimal text, without an exponent; zero has no sign. */
export function toDecimalText(value: Decimal, decimals?: number): string {
  return (value.eq(0) ? new Decimal(0) : value).toFixed(decimals);
}

/**
 * The positive root of a positive number.
 *
 * @param degree a whole number above 0
 */
export function root(value: Decimal, degree: number): Decimal {
  let guess = new Decimal(Number(value) ** (1 / degree));
  // Newton doubles the right digits each time, and a binary float begins with 15.
  for (let step = 0; step < 4; step += 1) {
    guess = guess
      .times(degree - 1)
      .plus(value.div(guess.pow(degree - 1)))
      .div(degree);
  }
  return guess;
}

/** Digits after the point of a decimal text. */
export function countDecimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** A full number as precise as a stated value: in its multiplier, rounded to its decimals, a half away from zero. */
export function asPreciseAs(full: Decimal, value: string, multiplier: UnitMultiplier): Decimal {
  return round(inMultiplier(full, multiplier), countDecimals(value), 'nearest');
}

/** Digits without leading and trailing zeros. */
export function countSignificantDigits(text: string): number {
  return text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}
