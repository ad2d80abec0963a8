import type { Dataset, Fact } from '../facts/index.ts';

/** The facts with these ids and behind them all that they are computed from, each once; ids that the dataset does not have are left out. */
export function withOperands(ids: Iterable<string>, { facts }: Dataset): readonly Fact[] {
  const found = new Set(ids);
  // A set gives what is added while it is gone through.
  for (const id of found) for (const operand of operandsOf(facts.get(id))) found.add(operand);
  return [...found].flatMap((id) => facts.get(id) ?? []);
}

/** Ids of what a fact is computed from; none where it is stated. */
export function operandsOf(fact: Fact | undefined): readonly string[] {
  return fact?.kind === 'observation' ? (fact.derivation?.operands ?? []) : [];
}
