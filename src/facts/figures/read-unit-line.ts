import type { Observation } from '../dataset.ts';
import { multiplierExponents } from '../units.ts';
import { currencySigns } from './currencies.ts';
import { anyOf } from './pattern.ts';
import { exponents, unitWords } from './vocabulary.ts';

/** What the head of a column, or a line under a title, says that the numbers below are in. */
export interface UnitLine {
  /** Power of ten: 9 of `Billions of U.S. dollars`. Absent where none is named. */
  readonly exponent?: number;
  /** Names of the units that are named; none where no unit is. */
  readonly units: readonly string[];
}

const multiplier = new RegExp(
  `(?<!\\p{L})(${anyOf([...exponents.keys()].filter((word) => word.length > 1))})s?(?!\\p{L})`,
  'iu',
);
const sign = new RegExp(`(?<!\\p{L})(${anyOf(currencySigns.keys())})(?![\\p{L}])`, 'iu');
const unit = new RegExp(`(?<!\\p{L})(${anyOf(unitWords.keys())})(?!\\p{L})`, 'iu');

/** Reads a unit from words without a number: `US$ billion`, `Per cent`, `Millions of jobs`. */
export function readUnitLine(text: string): UnitLine {
  const scale = exponents.get(multiplier.exec(text)?.[1]?.toLowerCase() ?? '');
  const currency = currencySigns.get(sign.exec(text)?.[1]?.toLowerCase() ?? '');
  const units = currency === undefined ? unitWords.get(unit.exec(text)?.[1]?.toLowerCase() ?? '') : [currency];
  return { ...(scale === undefined ? {} : { exponent: scale }), units: units ?? [] };
}

/** Whether a bare number of a fact may stand under a line; what the line does not name, it does not deny. */
export function fitsUnitLine({ unitMeasure, unitMultiplier }: Observation, { exponent, units }: UnitLine): boolean {
  const [own = ''] = unitMeasure.split('/');
  const isUnit = units.length === 0 || units.some((name) => name.split('/')[0] === own);
  return isUnit && (exponent === undefined || exponent === multiplierExponents[unitMultiplier]);
}
