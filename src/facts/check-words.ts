import type { Diagnostic, Place } from '../diagnostics/index.ts';
import type { Dataset, Fact } from './dataset.ts';
import type { FieldPlaces } from './field-places.ts';
import type { TracingContext } from './figures/untraced-figures.ts';
import { untracedFigures } from './figures/untraced-figures.ts';

/** Words of a data file that documents print. */
interface DataWords {
  readonly text: string | undefined;
  readonly place: Place | undefined;
}

/**
 * Finds figures in the words of the data: what is measured, labels, statements, events, notes, caveats and what is said of sources. Documents print
 * these words as they stand, so a figure in them would lead to no fact and go stale.
 */
export function checkWords(context: TracingContext, places: FieldPlaces): readonly Diagnostic[] {
  return wordsOf(context.dataset, places).flatMap(({ text, place }) =>
    text === undefined ? [] : untracedFigures({ text, placeAt: () => place, where: 'data' }, context),
  );
}

function wordsOf({ facts, breakdowns, caveats, sources }: Dataset, places: FieldPlaces): readonly DataWords[] {
  return [
    ...[...facts.values()].flatMap((fact) => wordsOfFact(fact, places)),
    ...[...breakdowns.values()].map(({ id, residualLabel }) => ({
      text: residualLabel,
      place: places.breakdown(id, 'residual'),
    })),
    ...[...caveats.values()].map(({ id, text }) => ({ text, place: places.caveat(id, 'text') })),
    ...[...sources.values()].flatMap(({ id, title, note }) => [
      { text: title, place: places.source(id, 'title') },
      { text: note, place: places.source(id, 'note') },
    ]),
  ];
}

function wordsOfFact(fact: Fact, { fact: placeOf }: FieldPlaces): readonly DataWords[] {
  const { id, note, saidBy } = fact;
  const common = [
    { text: note, place: placeOf(id, 'note') },
    { text: saidBy, place: placeOf(id, 'saidBy') },
  ];
  if (fact.kind !== 'observation') return [{ text: fact.text, place: placeOf(id, 'text') }, ...common];
  const { indicator, label } = fact;
  // The words of a residual that no entry declares are made from its breakdown's, which are checked there.
  if (placeOf(id) === undefined) return [];
  return [
    { text: indicator, place: placeOf(id, 'indicator') },
    { text: label, place: placeOf(id, 'label') },
    ...common,
  ];
}
