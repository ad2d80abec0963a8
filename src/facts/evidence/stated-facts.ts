import type { Dataset, Fact, Observation } from '../dataset.ts';

/** The facts that a source states, in the order of the data files; derived figures have their computation instead. */
export function statedFacts({ facts }: Dataset): readonly Fact[] {
  return [...facts.values()].filter((fact) => !isDerived(fact));
}

function isDerived(fact: Fact): boolean {
  return fact.kind === 'observation' && fact.derivation !== undefined;
}

/**
 * Everything of a stated fact that is held against the text of its source, as one line of JSON: equal for two states of a fact between
 * which nothing has changed that a check could find. Labels, notes and statements in own words are not part of it.
 */
export function evidenceText(fact: Fact): string {
  const { source, at, evidence, modality, horizon, period } = fact;
  return JSON.stringify({ ...{ source, at, evidence, modality, horizon, period }, ...ofKind(fact) });
}

function ofKind(fact: Fact): object {
  if (fact.kind === 'statement') return {};
  if (fact.kind === 'event') return { date: fact.date, time: fact.time };
  return figureOf(fact);
}

function figureOf({ counted, value, unitMeasure, unitMultiplier, qualifier }: Observation): object {
  return { counted, value, unitMeasure, unitMultiplier, qualifier };
}
