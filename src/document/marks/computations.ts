import type { Dataset } from '../../facts/index.ts';
import { formatFact, hasForm } from '../../facts/index.ts';
import type { CaveatEntry, Phrasing } from '../nodes.ts';

/**
 * Starts a list of caveats. The result adds to each derived figure, where a caveat names it first, how it was computed: `Not itemised: $100
 * billion, computed as $520bn − ($240bn + $180bn) = $100bn`. Under later caveats its letter leads to the computation.
 */
export function createComputations({ facts }: Dataset): (entry: CaveatEntry) => CaveatEntry {
  const told = new Set<string>();

  function computationOf(node: Phrasing): readonly Phrasing[] {
    if (node.type !== 'factReference' || told.has(node.fact)) return [];
    const fact = facts.get(node.fact);
    if (fact === undefined || !hasForm(fact, 'computation')) return [];
    told.add(node.fact);
    const printed = formatFact(fact, 'computation');
    return [
      { type: 'text', value: ', computed as ', place: node.place },
      { ...node, form: 'computation', printed },
    ];
  }

  return (entry) => ({ ...entry, facts: entry.facts.map((run) => [...run, ...run.flatMap(computationOf)]) });
}
