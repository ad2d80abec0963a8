import type { Place } from '../../diagnostics/index.ts';
import type { Caveat, CaveatSeverity, Dataset, Fact, PrintedFact } from '../../facts/index.ts';
import { caveatsOn, formatFact, joinPieces, labelOf, withOperands } from '../../facts/index.ts';
import type { CaveatEntry, Caveats, Phrasing } from '../nodes.ts';

/**
 * How the figures of caveats are listed: in full with their computations, but for dates that are not stated, which the caveats are about and
 * the pages say; or number and unit alone, where the slide that uses a figure says when and how firmly it is stated, and its letter leads to
 * how it was computed.
 */
export type CaveatForm = 'full' | 'short';

/** What entries are made with. */
interface EntryContext {
  readonly dataset: Dataset;
  readonly form: CaveatForm;
}

const severest: readonly CaveatSeverity[] = ['do-not-combine', 'read-with-care', 'note'];

/**
 * The caveats that touch one of the facts, or one that they were computed from: the severest first, then in the order of the data. Where
 * only printed facts are listed, a caveat against combining is listed only when at least two of its facts are printed.
 *
 * @param node where they are listed; its section, if it names one, chooses among them
 * @param printed ids of the facts that the document prints
 */
export function toCaveatEntries(
  node: Caveats,
  printed: ReadonlySet<string>,
  context: EntryContext,
): readonly CaveatEntry[] {
  const { dataset } = context;
  const known = withOperands(printed, dataset);
  const wanted = (id: string) =>
    known.has(id) && (node.section === undefined || dataset.facts.get(id)?.section === node.section);
  const shown = (id: string) => node.facts !== 'printed' || known.has(id);
  const choice = node.facts === 'printed' ? caveatsOn(printed, dataset) : [...dataset.caveats.values()];
  const touching = choice.filter(({ facts }) => facts.some(wanted));
  return severest
    .flatMap((severity) => touching.filter((caveat) => caveat.severity === severity))
    .map((caveat) => toEntry({ ...caveat, facts: caveat.facts.filter(shown) }, context, node.place));
}

function toEntry(caveat: Caveat, { dataset, form }: EntryContext, place: Place): CaveatEntry {
  const facts = caveat.facts.flatMap((id) => dataset.facts.get(id) ?? []);
  const { id, severity, kind, text } = caveat;
  return { caveat: id, severity, kind, text, facts: facts.map((fact) => toPhrasing(fact, form, place)) };
}

function toPhrasing(fact: Fact, form: CaveatForm, place: Place): readonly Phrasing[] {
  const printed = form === 'short' ? printedShort(fact) : printedFull(fact);
  const reference: Phrasing = { type: 'factReference', fact: fact.id, form, printed, marks: [], place };
  if (fact.kind !== 'observation') return [reference];
  return [{ type: 'text', value: `${labelOf(fact)}: `, place }, reference];
}

function printedFull(fact: Fact): PrintedFact {
  const { text, undated: _, ...figure } = formatFact(fact, 'full');
  return fact.kind === 'observation' ? { text: joinPieces(figure), ...figure } : { text };
}

function printedShort(fact: Fact): PrintedFact {
  const { text, horizon: _, modality: __, undated: ___, ...figure } = formatFact(fact, 'short');
  return fact.kind === 'observation' ? { text: joinPieces(figure), ...figure } : { text };
}
