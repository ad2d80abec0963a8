import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset, FactForm } from '../../facts/index.ts';
import type { FactReference, Phrasing, Root } from '../nodes.ts';
import { leadsAhead, saysModality } from '../standing/said.ts';
import type { Scope } from '../standing/scopes.ts';
import { scopesOf, together, wordsAround } from '../standing/scopes.ts';

/** Forms that print a figure and leave out how firmly it stands. */
const silent: ReadonlySet<FactForm> = new Set(['value', 'bare', 'number']);

/** Finds projected figures that are printed as bare numbers where no word of their paragraph, row or tile says that they are projected. */
export function checkForecasts(root: Root, dataset: Dataset): readonly Diagnostic[] {
  return scopesOf(root).flatMap((scope) => unmarkedIn(scope, dataset));
}

/**
 * The same for runs that are read together and stand outside of a document: the words of a chart.
 *
 * @param context further runs, whose words hold for these
 */
export function checkForecastsTogether(
  runs: readonly (readonly Phrasing[])[],
  dataset: Dataset,
  context: readonly (readonly Phrasing[])[] = [],
): readonly Diagnostic[] {
  return unmarkedIn(together(runs, { context }), dataset);
}

function unmarkedIn(scope: Scope, dataset: Dataset): readonly Diagnostic[] {
  return wordsAround(scope)
    .filter(({ reference, whole, before }) => {
      return isForecast(reference, dataset) && !saysModality(whole, 'projected') && !leadsAhead(before);
    })
    .map(({ reference: { fact, form, place } }) => diagnose('forecast-unmarked', { fact, form }, { place }));
}

function isForecast({ fact: id, form }: FactReference, { facts }: Dataset): boolean {
  const fact = facts.get(id);
  if (!silent.has(form) || fact?.kind !== 'observation') return false;
  return fact.modality === 'projected' || fact.observationStatus === 'F';
}
