import type { Dataset, Fact } from '../../facts/index.ts';
import { formatFact, operandsOf, withOperands } from '../../facts/index.ts';
import type { RelatedFact } from './explanation.ts';

/** All that a fact is computed from, the nearest first, each once. */
export function operandsBelow(fact: Fact, dataset: Dataset): readonly Fact[] {
  return [...withOperands(operandsOf(fact), dataset)].flatMap((id) => dataset.facts.get(id) ?? []);
}

/** All that is computed from a fact, the nearest first, each once. */
export function derivedAbove({ id }: Fact, { facts }: Dataset): readonly Fact[] {
  const found = new Set([id]);
  // A set gives what is added while it is gone through.
  for (const operand of found) {
    for (const fact of facts.values()) if (operandsOf(fact).includes(operand)) found.add(fact.id);
  }
  return [...found].slice(1).flatMap((name) => facts.get(name) ?? []);
}

/** A fact as its relatives see it. */
export function toRelated(fact: Fact): RelatedFact {
  const { text } = formatFact(fact, 'full');
  if (fact.kind !== 'observation' || fact.derivation === undefined) return { id: fact.id, text };
  const { computation, operands } = fact.derivation;
  return { id: fact.id, text, computation, operands };
}
