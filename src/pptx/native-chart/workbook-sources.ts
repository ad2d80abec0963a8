import type { Dataset, Fact } from '../../facts/index.ts';
import { formatFact, operandsOf } from '../../facts/index.ts';
import type { WorkbookSource } from '../presentation/native-chart.ts';

/** Ids of the sources that a fact rests on: its own, then those of what it was computed from. */
function sourceIds(fact: Fact, dataset: Dataset): readonly string[] {
  const facts = operandsOf(fact).flatMap((id) => dataset.facts.get(id) ?? []);
  return [fact.source, ...facts.flatMap((operand) => sourceIds(operand, dataset))];
}

function titlesOf(fact: Fact, dataset: Dataset): string {
  const titles = sourceIds(fact, dataset).map((id) => dataset.sources.get(id)?.title ?? id);
  return [...new Set(titles)].join('; ');
}

function rowOf(fact: Fact, dataset: Dataset): WorkbookSource {
  const { id, asOf, at, evidence } = fact;
  const source = titlesOf(fact, dataset);
  if (fact.kind !== 'observation') {
    return { fact: id, indicator: fact.text, printed: fact.text, asOf, source, at, evidence };
  }
  const printed = formatFact(fact, 'full').text;
  const { indicator, derivation } = fact;
  if (derivation === undefined) return { fact: id, indicator, printed, asOf, source, at, evidence };
  const computed = { at: 'Computed by this pack', evidence: derivation.computation };
  return { fact: id, indicator, printed, asOf, source, ...computed };
}

/** What the workbook says of every fact drawn, in drawing order. */
export function workbookSources(facts: readonly string[], dataset: Dataset): readonly WorkbookSource[] {
  const known = facts.flatMap((id) => dataset.facts.get(id) ?? []);
  return known.map((fact) => rowOf(fact, dataset));
}
