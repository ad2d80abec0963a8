import type { Observation } from '../dataset.ts';
import { Decimal, toFull } from '../decimal.ts';
import type { WrittenFigure } from './written-figure.ts';

/** What of a fact is compared with a written figure. */
export type Amount = Pick<Observation, 'value' | 'unitMeasure' | 'unitMultiplier'>;

/**
 * Whether a fact has the amount and the unit of a written figure. A bare number is in any unit, and stands for a value written like it
 * as well: `76.4` for 76.4 billion. Qualifiers do not count.
 */
export function hasFigure(fact: Amount, figure: WrittenFigure): boolean {
  const { value, units } = figure;
  if (value === '' || (units.length > 0 && !units.includes(fact.unitMeasure))) return false;
  return isSameAmount(figure, fact) || (isBare(figure) && new Decimal(value).eq(fact.value));
}

/** Whether two written figures are of one amount, and in units that can be the same. Qualifiers do not count. */
export function isSameFigure(one: WrittenFigure, other: WrittenFigure): boolean {
  if (one.value === '' || other.value === '') return false;
  const apart = one.units.length > 0 && other.units.length > 0 && !one.units.some((unit) => other.units.includes(unit));
  if (apart) return false;
  return fullOf(one).eq(fullOf(other)) || ((isBare(one) || isBare(other)) && new Decimal(one.value).eq(other.value));
}

function isSameAmount(figure: WrittenFigure, fact: Amount): boolean {
  return fullOf(figure).eq(toFull(fact.value, fact.unitMultiplier));
}

function fullOf({ value, exponent }: WrittenFigure): Decimal {
  return new Decimal(value).times(`1e${exponent}`);
}

function isBare({ units, exponent }: WrittenFigure): boolean {
  return units.length === 0 && exponent === 0;
}
