import type { Fact } from '../../facts/index.ts';
import { formatFact } from '../../facts/index.ts';
import type { FactRow } from './fact-row.ts';
import { statusesOf } from './fact-status.ts';
import { usesOf } from './fact-uses.ts';
import type { PrintedPack } from './printed-pack.ts';
import { printedPlaces } from './printed-places.ts';

/**
 * Lists the facts of a pack in the order of its data files.
 *
 * @param at ISO date of the day on which they must still hold
 */
export function toFactRows(pack: PrintedPack, at: string): readonly FactRow[] {
  const uses = usesOf(pack);
  return [...pack.dataset.facts.values()].map((fact): FactRow => {
    const { id, section, kind, source, asOf, place } = fact;
    return {
      ...{ id, section, kind },
      ...wordsOf(fact),
      status: statusesOf(fact, { at, lookedUp: pack.lookedUp.has(id), use: uses.get(id) }),
      ...{ source, at: fact.at, asOf },
      printed: printedPlaces(id, pack),
      place,
    };
  });
}

type Words = Pick<FactRow, 'indicator' | 'label' | 'text' | 'value' | 'unitMeasure' | 'unitMultiplier' | 'qualifier'>;

function wordsOf(fact: Fact): Words {
  const { text } = formatFact(fact, 'full');
  if (fact.kind !== 'observation') return { text };
  const { indicator, label, value, unitMeasure, unitMultiplier, qualifier } = fact;
  return {
    indicator,
    ...(label === undefined ? {} : { label }),
    ...{ text, value, unitMeasure, unitMultiplier },
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}
