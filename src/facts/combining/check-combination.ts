import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Caveat, Operation } from '../dataset.ts';
import type { Warned } from './caveat-against.ts';
import { caveatAgainst, caveatAgainstSum } from './caveat-against.ts';
import { countedIn, countedTwice, onlyCompared } from './counted-in.ts';

/** A computation whose operands are known. */
export interface Combination {
  readonly operation: Operation;
  /** Ids, in the order that the operation reads them. */
  readonly of: readonly string[];
  /** Of an operand, by its position. */
  readonly placeOfOperand: (position: number) => Place;
}

interface Pair {
  readonly operation: Operation;
  readonly first: string;
  readonly second: string;
  /** Of the second. */
  readonly place: Place;
}

/**
 * Checks that the operands of a computation go together: none is named twice, none that is added counts in another one, none is taken for a
 * part of a total that it is only compared with, and no caveat says not to combine them. Each operand is told once, with the first of those
 * before it that it does not go with.
 */
export function checkCombination(combination: Combination, warned: Warned): readonly Diagnostic[] {
  const { operation, of, placeOfOperand } = combination;
  return of.flatMap((second, position) => {
    const place = placeOfOperand(position);
    const problems = of
      .slice(0, position)
      .map((first, earlier) => problemOf({ operation, first, second, place }, earlier, warned));
    return problems.find((problem) => problem !== undefined) ?? [];
  });
}

/** @param position of the first of the pair */
function problemOf(pair: Pair, position: number, warned: Warned): Diagnostic | undefined {
  const { operation, first, second } = pair;
  if (operation === 'sum' || (operation === 'remainder' && position > 0)) return problemOfSum(pair, warned);
  if (first === second) return overlap(pair, first);
  if (operation === 'remainder') return problemOfPart(pair, { part: second, total: first }, warned);
  if (operation === 'share') return problemOfPart(pair, { part: first, total: second }, warned);
  return despite(pair, caveatAgainst(first, second, warned));
}

function problemOfSum(pair: Pair, warned: Warned): Diagnostic | undefined {
  const twice = countedTwice(pair.first, pair.second, warned);
  if (twice !== undefined) return overlap(pair, twice);
  return despite(pair, caveatAgainstSum(pair.first, pair.second, warned));
}

/** A caveat on a total and its part says not to add them; that the one lies in the other is what remainder and share rest on. */
function problemOfPart(
  pair: Pair,
  { part, total }: { readonly part: string; readonly total: string },
  warned: Warned,
): Diagnostic | undefined {
  const { operation, first, second, place } = pair;
  const breakdown = onlyCompared(part, total, warned)?.id;
  if (breakdown !== undefined)
    return diagnose('operand-only-compared', { operation, part, total, breakdown }, { place });
  return countedIn(total, warned).has(part) ? undefined : despite(pair, caveatAgainst(first, second, warned));
}

function overlap({ place, ...pair }: Pair, twice: string): Diagnostic {
  return diagnose('operands-overlap', { ...pair, twice }, { place });
}

function despite({ place, ...pair }: Pair, caveat: Caveat | undefined): Diagnostic | undefined {
  return caveat && diagnose('combined-despite-caveat', { ...pair, caveat: caveat.id }, { place });
}
