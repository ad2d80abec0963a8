import type { Dataset, Fact } from '../../facts/index.ts';
import { formatFact } from '../../facts/index.ts';
import type { WorkbookSource } from '../presentation/native-chart.ts';

function rowOf(fact: Fact): WorkbookSource {
  const { id, asOf, at, evidence } = fact;
  if (fact.kind !== 'observation') {
    return { fact: id, indicator: fact.text, printed: fact.text, asOf, at, evidence };
  }
  const printed = formatFact(fact, 'full').text;
  const { indicator, derivation } = fact;
  if (derivation === undefined) return { fact: id, indicator, printed, asOf, at, evidence };
  return { fact: id, indicator, printed, asOf, at: 'Computed by this pack', evidence: derivation.computation };
}

/** What the workbook says of every fact drawn, in drawing order. */
export function workbookSources(facts: readonly string[], dataset: Dataset): readonly WorkbookSource[] {
  return facts.map((id) => dataset.facts.get(id)).flatMap((fact) => (fact === undefined ? [] : [rowOf(fact)]));
}
