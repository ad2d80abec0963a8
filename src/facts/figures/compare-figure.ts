import type { Observation } from '../dataset.ts';
import { Decimal, toFull } from '../decimal.ts';
import { multiplierExponents } from '../units.ts';
import type { WrittenFigure } from './written-figure.ts';

/** What a written figure and a fact can differ in. */
export type FigurePart = 'value' | 'multiplier' | 'unit' | 'qualifier';

const standardExponents: ReadonlySet<number> = new Set(Object.values(multiplierExponents));

/**
 * In what a written figure differs from a fact. Numbers are compared exactly; `15,000` is 15 thousand, and amounts in ten thousands (万, 億)
 * are compared in full. A bare number is in any unit.
 */
export function differingParts(figure: WrittenFigure, fact: Observation): readonly FigurePart[] {
  return [
    ...amountParts(figure, fact),
    ...(figure.units.length === 0 || figure.units.includes(fact.unitMeasure) ? [] : (['unit'] as const)),
    ...(figure.qualifier === fact.qualifier ? [] : (['qualifier'] as const)),
  ];
}

function amountParts({ value, exponent }: WrittenFigure, fact: Observation): readonly FigurePart[] {
  if (value === '') return ['value'];
  const full = new Decimal(value).times(`1e${exponent}`);
  const isFull = full.eq(toFull(fact.value, fact.unitMultiplier));
  const written = exponent === 0 && fact.unitMultiplier === 'thousand';
  if (written || !standardExponents.has(exponent)) return isFull ? [] : ['value'];
  const sameValue = new Decimal(value).eq(fact.value);
  const sameMultiplier = exponent === multiplierExponents[fact.unitMultiplier];
  return [...(sameValue ? [] : (['value'] as const)), ...(sameMultiplier ? [] : (['multiplier'] as const))];
}
