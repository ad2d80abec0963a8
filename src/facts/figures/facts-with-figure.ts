import type { Dataset, Observation } from '../dataset.ts';
import { Decimal, toFull } from '../decimal.ts';
import type { WrittenFigure } from './written-figure.ts';

/** Most facts that are offered for a figure. */
const most = 3;

/**
 * The facts that a written figure may stand for: those of the same amount and unit, of a bare number also those whose value is written
 * like it. The ones that share its qualifier come first.
 */
export function factsWithFigure(figure: WrittenFigure, dataset: Dataset): readonly Observation[] {
  const { value, units, qualifier } = figure;
  if (value === '') return [];
  const found = [...dataset.facts.values()].filter((fact): fact is Observation => {
    if (fact.kind !== 'observation') return false;
    const fits = units.length === 0 || units.includes(fact.unitMeasure);
    return fits && (isSameAmount(figure, fact) || (isBare(figure) && new Decimal(value).eq(fact.value)));
  });
  const rank = (fact: Observation) => (fact.qualifier === qualifier ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

function isSameAmount({ value, exponent }: WrittenFigure, fact: Observation): boolean {
  return new Decimal(value).times(`1e${exponent}`).eq(toFull(fact.value, fact.unitMultiplier));
}

function isBare({ units, exponent }: WrittenFigure): boolean {
  return units.length === 0 && exponent === 0;
}
