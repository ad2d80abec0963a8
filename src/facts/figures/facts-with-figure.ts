import type { Dataset, Observation } from '../dataset.ts';
import { hasFigure } from './has-figure.ts';
import type { WrittenFigure } from './written-figure.ts';

/** Most facts that are offered for a figure. */
const most = 3;

/**
 * The facts that a written figure may stand for: those of the same amount and unit, of a bare number also those whose value is written
 * like it. The ones that share its qualifier come first.
 */
export function factsWithFigure(figure: WrittenFigure, dataset: Dataset): readonly Observation[] {
  const found = [...dataset.facts.values()].filter(
    (fact): fact is Observation => fact.kind === 'observation' && hasFigure(fact, figure),
  );
  const rank = (fact: Observation) => (fact.qualifier === figure.qualifier ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}
