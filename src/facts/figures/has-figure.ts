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

/**
 * Whether a figure in some words is one that is looked for: of the same amount, in a unit that can be the same. A bare number is looked
 * for in any unit and multiplier; one that is found has no unit, so it is another than one with a unit. Qualifiers do not count.
 */
export function isFigureSought(found: WrittenFigure, sought: WrittenFigure): boolean {
  if (found.value === '' || sought.value === '') return false;
  if (isBare(sought)) return new Decimal(found.value).eq(sought.value) || fullOf(found).eq(fullOf(sought));
  const isBoth = found.units.length === 0 && sought.units.length === 0;
  return fullOf(found).eq(fullOf(sought)) && (isBoth || found.units.some((unit) => sought.units.includes(unit)));
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
