import type { Diagnostic, Severity } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset, Fact } from './dataset.ts';
import { addDuration } from './duration.ts';
import { formatDate } from './format-date.ts';

/**
 * Tells the facts that no longer hold on a day: those whose state of affairs and `validFor` together end before it. Facts that do not
 * say how long they hold never end; derived figures follow their operands and are not told on their own.
 *
 * @param at ISO date
 * @param severity of what is told; `warning` by default
 */
export function checkStale(dataset: Dataset, at: string, severity: Severity = 'warning'): readonly Diagnostic[] {
  return [...dataset.facts.values()].flatMap((fact) => {
    const end = holdsUntil(fact);
    if (end === undefined || end >= at) return [];
    const since = formatDate(addDuration(end, 'P1D') ?? end);
    const args = { id: fact.id, since, asOf: formatDate(fact.asOf), validFor: fact.validFor ?? '' };
    return [diagnose('stale', args, { place: fact.place, severity })];
  });
}

/** The last day on which a fact holds, as an ISO date; undefined where it does not say how long it does. */
export function holdsUntil({ asOf, validFor }: Pick<Fact, 'asOf' | 'validFor'>): string | undefined {
  return validFor === undefined ? undefined : addDuration(asOf, validFor);
}
