import type { Observation } from '../dataset.ts';
import { Decimal } from '../decimal.ts';
import { differingParts } from './compare-figure.ts';
import { findFigures } from './find-figures.ts';
import type { WrittenFigure } from './written-figure.ts';

/**
 * Whether words print a fact: they hold one figure, and it is the fact's. What they leave out may stand around them: the qualifier in its
 * sentence, the unit in the head of its table or on the axis of its chart. What they say must be so.
 */
export function isPrintOf(text: string, fact: Observation): boolean {
  const [figure, ...more] = findFigures(text);
  return figure !== undefined && more.length === 0 && isFigureOf(figure, fact);
}

/** The same for one figure of a text. */
export function isFigureOf(figure: WrittenFigure, fact: Observation): boolean {
  const parts = differingParts(figure, fact).filter((part) => part !== 'qualifier' || figure.qualifier !== undefined);
  return (
    parts.length === 0 || (isBare(figure) && parts.every((part) => part !== 'qualifier') && isSameNumber(figure, fact))
  );
}

function isBare({ units, exponent, value }: WrittenFigure): boolean {
  return units.length === 0 && exponent === 0 && value !== '';
}

function isSameNumber({ value }: WrittenFigure, fact: Observation): boolean {
  return new Decimal(value).eq(fact.value);
}
