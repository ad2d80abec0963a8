import type { Place } from '../../diagnostics/index.ts';
import type { Caveat, CaveatSeverity, Dataset, Fact } from '../../facts/index.ts';
import { formatFact, labelOf } from '../../facts/index.ts';
import type { CaveatEntry, Caveats, Phrasing } from '../nodes.ts';

const severest: readonly CaveatSeverity[] = ['do-not-combine', 'read-with-care', 'note'];

/**
 * The caveats that touch one of the facts, the severest first, then in the order of the data.
 *
 * @param node where they are listed; its section, if it names one, chooses among them
 * @param printed ids of the facts that the document prints
 */
export function toCaveatEntries(node: Caveats, printed: ReadonlySet<string>, dataset: Dataset): readonly CaveatEntry[] {
  const wanted = (id: string) =>
    printed.has(id) && (node.section === undefined || dataset.facts.get(id)?.section === node.section);
  const touching = [...dataset.caveats.values()].filter((caveat) => caveat.facts.some(wanted));
  return severest
    .flatMap((severity) => touching.filter((caveat) => caveat.severity === severity))
    .map((caveat) => toEntry(caveat, dataset, node.place));
}

function toEntry(caveat: Caveat, dataset: Dataset, place: Place): CaveatEntry {
  const facts = caveat.facts.flatMap((id) => dataset.facts.get(id) ?? []);
  const { id, severity, kind, text } = caveat;
  return { caveat: id, severity, kind, text, facts: facts.map((fact) => toPhrasing(fact, place)) };
}

function toPhrasing(fact: Fact, place: Place): readonly Phrasing[] {
  const printed = formatFact(fact, 'full');
  const reference: Phrasing = { type: 'factReference', fact: fact.id, form: 'full', printed, marks: [], place };
  if (fact.kind !== 'observation') return [reference];
  return [{ type: 'text', value: `${labelOf(fact)}: `, place }, reference];
}
