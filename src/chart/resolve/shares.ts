import type { Dataset, Fact, Observation } from '../../facts/index.ts';
import { shareAmong } from '../../facts/index.ts';
import type { ChartSpec } from '../spec.ts';
import { resolveData } from './resolve-data.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOfCategory } from './resolved.ts';

/** A bar and the stated total that it is a part of. */
export interface Part {
  readonly cell: Cell;
  readonly whole: Cell;
}

/** Whether bars carry their share where they have one. */
export function printsShares({ labels, stack }: Pick<ChartSpec, 'labels' | 'stack'>): boolean {
  return labels.includes('share') || stack === 'normalize';
}

/** The stated total that the bars of a category are parts of. */
export function wholeOf(category: number, { totals, whole }: Resolved): Cell | undefined {
  return totals[category] ?? whole;
}

/** Every bar that is a part of a stated total, category by category. */
export function partsOf(resolved: Resolved): readonly Part[] {
  return resolved.categories.flatMap((_, category) => {
    const whole = wholeOf(category, resolved);
    return whole === undefined ? [] : cellsOfCategory(resolved, category).map((cell) => ({ cell, whole }));
  });
}

/** The derived figure that holds the share of a bar in its total. */
export function shareFact({ cell, whole }: Part, facts: ReadonlyMap<string, Fact>): Observation | undefined {
  return shareAmong(facts.values(), { part: cell.fact.id, total: whole.fact.id });
}

/**
 * The shares that a chart prints and that the dataset does not have yet, because nobody declared them. A chart that cannot be resolved
 * prints none.
 *
 * @param shares those that the facts room has made, by id
 */
export function sharesPrinted(
  spec: ChartSpec,
  dataset: Dataset,
  shares: ReadonlyMap<string, Observation>,
): readonly Observation[] {
  const resolved = printsShares(spec) ? resolveData(spec, dataset).value : undefined;
  if (resolved === undefined) return [];
  return partsOf(resolved)
    .filter((part) => shareFact(part, dataset.facts) === undefined)
    .flatMap((part) => shareFact(part, shares) ?? []);
}
