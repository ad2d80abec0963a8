import type { Place } from '../../diagnostics/index.ts';
import type { Caveat, CaveatSeverity, Dataset, Fact } from '../../facts/index.ts';
import { formatFact, labelOf } from '../../facts/index.ts';
import type { CaveatEntry, Caveats, Phrasing } from '../nodes.ts';

const severest: readonly CaveatSeverity[] = ['do-not-combine', 'read-with-care', 'note'];

/**
 * The caveats that touch one of the facts, the severest first, then in the order of the data. Where only printed facts are listed, a
 * caveat against combining is listed only when at least two of its facts are printed.
 *
 * @param node where they are listed; its section, if it names one, chooses among them
 * @param printed ids of the facts that the document prints
 */
export function toCaveatEntries(node: Caveats, printed: ReadonlySet<string>, dataset: Dataset): readonly CaveatEntry[] {
  const wanted = (id: string) =>
    printed.has(id) && (node.section === undefined || dataset.facts.get(id)?.section === node.section);
  const concerns = (caveat: Caveat) =>
    caveat.facts.some(wanted) && (node.facts !== 'printed' || applies(caveat, printed));
  const touching = [...dataset.caveats.values()].filter(concerns);
  const shown = (id: string) => node.facts !== 'printed' || printed.has(id);
  return severest
    .flatMap((severity) => touching.filter((caveat) => caveat.severity === severity))
    .map((caveat) => toEntry({ ...caveat, facts: caveat.facts.filter(shown) }, dataset, node.place));
}

/** A reader cannot combine a fact with others that the document does not print. */
function applies({ severity, facts }: Caveat, printed: ReadonlySet<string>): boolean {
  return severity !== 'do-not-combine' || facts.length < 2 || facts.filter((id) => printed.has(id)).length > 1;
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
