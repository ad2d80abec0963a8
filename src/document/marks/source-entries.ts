import type { Dataset, Fact } from '../../facts/index.ts';
import { operandsOf } from '../../facts/index.ts';
import type { DerivationEntry, Mark, SourceEntry } from '../nodes.ts';
import type { Marks } from './assign-marks.ts';
import { inMarkOrder } from './mark-rank.ts';

/** What each numbered mark stands for, in the order of the numbers. */
export function toSourceEntries(marks: Marks, dataset: Dataset): readonly SourceEntry[] {
  return [...marks.sources].map(([mark, facts]) => toSourceEntry(mark, facts, dataset));
}

function toSourceEntry(mark: Mark, facts: readonly Fact[], dataset: Dataset): SourceEntry {
  const [first] = facts;
  return {
    mark,
    sourceTitle: dataset.sources.get(first?.source ?? '')?.title ?? first?.source ?? '',
    at: first?.at ?? '',
    asOf: first?.asOf ?? '',
    evidence: quotations(facts),
    facts: facts.map((fact) => fact.id),
  };
}

/** Each as the source has it, for nothing says in what order they stand; words that another quotation holds are not quoted twice. */
function quotations(facts: readonly Fact[]): readonly string[] {
  const evidence = [...new Set(facts.map((fact) => fact.evidence))];
  return evidence.filter((words) => !evidence.some((other) => other !== words && other.includes(words)));
}

/** What each lettered mark stands for, in the order of the letters. */
export function toDerivationEntries(marks: Marks): readonly DerivationEntry[] {
  return [...marks.derivations].map(([mark, fact]) => toDerivationEntry(mark, fact, marks));
}

function toDerivationEntry(mark: Mark, fact: Fact, marks: Marks): DerivationEntry {
  const operandMarks = operandsOf(fact).flatMap((operand) => marks.byFact.get(operand) ?? []);
  return {
    mark,
    indicator: fact.kind === 'observation' ? fact.indicator : fact.text,
    computation: fact.kind === 'observation' ? (fact.derivation?.computation ?? '') : '',
    operandMarks: inMarkOrder([...new Set(operandMarks)]),
    fact: fact.id,
  };
}
