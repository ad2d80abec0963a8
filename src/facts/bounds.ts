import type { Qualifier } from './dataset.ts';

/** What a qualifier says of the true figure. */
export type Sense = 'exact' | 'lower-bound' | 'upper-bound' | 'approximate';

const senses = {
  approximately: 'approximate',
  about: 'approximate',
  estimated: 'approximate',
  reaching: 'approximate',
  over: 'lower-bound',
  surpassing: 'lower-bound',
  exceeding: 'lower-bound',
  'at least': 'lower-bound',
  under: 'upper-bound',
  'up to': 'upper-bound',
} as const satisfies Record<Qualifier, Sense>;

/** The sense of a qualifier; a figure without one is exact. */
export function senseOf(qualifier: Qualifier | undefined): Sense {
  return qualifier === undefined ? 'exact' : senses[qualifier];
}

/** Whether the figure itself is one of those that a bound leaves open, as with `at least` and `up to`. */
export function mayBeReached(qualifier: Qualifier | undefined): boolean {
  return qualifier === 'at least' || qualifier === 'up to';
}

/** An operand as far as its exactness goes. */
export interface QualifiedOperand {
  readonly qualifier: Qualifier | undefined;
  /** Whether the result grows with it; false for a divisor and for what is subtracted. */
  readonly raises: boolean;
}

/**
 * The qualifier of a result: none when every operand is exact; a bound when all that are not exact bound the result on one side
 * (a subtracted or dividing bound counts for the other side); the operands' own word when they share one that is approximate;
 * else `about`.
 *
 * @param monotone false when the direction of an operand's effect is not known, as with negative factors
 */
export function inheritQualifier(operands: readonly QualifiedOperand[], monotone = true): Qualifier | undefined {
  const inexact = operands.filter(({ qualifier }) => qualifier !== undefined);
  if (inexact.length === 0) return undefined;
  const sides = new Set(inexact.map(boundOfResult));
  const [side] = sides;
  if (sides.size > 1 || side === undefined) return 'about';
  const words = new Set(inexact.map(({ qualifier }) => qualifier));
  const [word] = words;
  if (side === 'approximate') return words.size === 1 && word !== 'reaching' ? word : 'about';
  if (!monotone) return 'about';
  return boundWord(side, words);
}

function boundOfResult({ qualifier, raises }: QualifiedOperand): Sense {
  const sense = senseOf(qualifier);
  if (raises || sense === 'approximate') return sense;
  return sense === 'lower-bound' ? 'upper-bound' : 'lower-bound';
}

/** A bound that may be reached stays one only if every operand's may be. */
function boundWord(side: Sense, words: ReadonlySet<Qualifier | undefined>): Qualifier {
  const reachable = [...words].every(mayBeReached);
  if (side === 'lower-bound') return reachable ? 'at least' : 'over';
  return reachable ? 'up to' : 'under';
}
