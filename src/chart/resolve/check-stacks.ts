import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset, Observation } from '../../facts/index.ts';
import { caveatAgainstSum, comparedTogether, countedTwice, units } from '../../facts/index.ts';
import type { ChartSpec } from '../spec.ts';
import type { Resolved } from './resolved.ts';
import { cellsOfCategory } from './resolved.ts';

/**
 * Checks that bars which are stacked make a sum, unless the stack shows all that the source divides a total into. Each is told once, with
 * the first of those below it that it does not go with.
 */
export function checkStacks(spec: ChartSpec, resolved: Resolved, dataset: Dataset): readonly Diagnostic[] {
  if (spec.stack === 'none') return [];
  return resolved.categories.flatMap((_, category) => {
    if (statesItsParts(resolved, category)) return [];
    const cells = cellsOfCategory(resolved, category);
    return cells.flatMap(({ fact, path }, position) => {
      const below = cells.slice(0, position).map((cell) => cell.fact);
      const [problem] = below.flatMap((first) => problemOf(first, fact, dataset) ?? []);
      return problem === undefined ? [] : [diagnose('not-additive', problem, { place: spec.placeOf(path) })];
    });
  });
}

function statesItsParts({ breakdown, totals }: Resolved, category: number): boolean {
  return totals[category] !== null && totals[category] !== undefined && breakdown?.relation === 'stated';
}

interface NoSum {
  readonly first: string;
  readonly second: string;
  readonly reason: string;
}

function problemOf(first: Observation, second: Observation, dataset: Dataset): NoSum | undefined {
  const reason = whyOfOtherKind(first, second) ?? whyNotApart(first.id, second.id, dataset);
  return reason === undefined ? undefined : { first: first.id, second: second.id, reason };
}

function whyOfOtherKind(first: Observation, second: Observation): string | undefined {
  if (units.get(first.unitMeasure)?.additive !== true) return `amounts in \`${first.unitMeasure}\` do not add up`;
  if (first.period !== second.period) return 'they cover different periods';
  if (first.horizon !== second.horizon) return 'they hold for different dates';
  if (first.modality !== second.modality) return `one is ${first.modality}, the other ${second.modality}`;
  return undefined;
}

function whyNotApart(first: string, second: string, dataset: Dataset): string | undefined {
  const twice = countedTwice(first, second, dataset);
  if (twice !== undefined) return `\`${twice}\` would be counted twice`;
  if (comparedTogether(first, second, dataset)) return 'the source does not say that they are parts of one amount';
  const caveat = caveatAgainstSum(first, second, dataset);
  return caveat && `the caveat \`${caveat.id}\` says not to combine them`;
}
