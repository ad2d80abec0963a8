import type { Dataset, Derivation, Fact, Observation, UnitMultiplier } from './dataset.ts';
import { inMultiplier, toDecimalText, toFull } from './decimal.ts';

/** The short label of a figure where it has one, else what it measures. */
export function labelOf(observation: Observation): string {
  return observation.label ?? observation.indicator;
}

/** A fact of a dataset or of a record, as far as what it was computed from. */
export type PossiblyDerived = Pick<Fact, 'kind'> & { readonly derivation?: Pick<Derivation, 'operands'> };

/** Ids of the facts that a fact was computed from; none for one that a source states. */
export function operandsOf({ derivation }: PossiblyDerived): readonly string[] {
  return derivation?.operands ?? [];
}

/**
 * The value in another multiplier, exactly: 1 trillion is `1000` billion.
 *
 * @returns decimal text, or undefined when the observation is in another unit
 */
export function toUnit(observation: Observation, unitMeasure: string, multiplier: UnitMultiplier): string | undefined {
  if (observation.unitMeasure !== unitMeasure) return undefined;
  if (observation.unitMultiplier === multiplier) return observation.value;
  return toDecimalText(inMultiplier(toFull(observation.value, observation.unitMultiplier), multiplier));
}

/** The latest `asOf` of the facts, as an ISO date; undefined when there are none. */
export function factsAsOf(dataset: Dataset): string | undefined {
  return [...dataset.facts.values()]
    .map((fact) => fact.asOf)
    .sort()
    .at(-1);
}
