import { Letters } from './letters.ts';
import type { TraceRecord } from './record.ts';

/**
 * What files quote their sources and computations with, and that holds figures which are no prints of facts: evidence as it stands in
 * quotation marks, alone or cut short beside another (`“… a … b …”`), and computations.
 */
export function quotationsOf({ facts }: Pick<TraceRecord, 'facts'>): readonly Letters[] {
  const evidence = new Set(facts.map((fact) => fact.evidence).filter((words) => words.trim() !== ''));
  const quoted = [...evidence].flatMap((words) =>
    ['“', '…'].flatMap((before) => ['”', '…'].map((after) => `${before}${words}${after}`)),
  );
  const computations = facts.flatMap((fact) =>
    fact.kind === 'observation' && fact.derivation !== undefined ? [fact.derivation.computation] : [],
  );
  return [...quoted, ...new Set(computations)].map((words) => new Letters(words));
}
