import type { Observation, Operation } from './dataset.ts';
import { Decimal, root } from './decimal.ts';

/** How one operation computes, and what it does to bounds. */
export interface OperationRule {
  /** How many operands it takes. */
  readonly count: { readonly min: number; readonly max: number; readonly words: string };
  /** Whether the result grows with the operand at a position. */
  readonly raises: (position: number) => boolean;
  /** Whether `raises` holds for these values. */
  readonly monotone: (values: readonly Decimal[]) => boolean;
  /** The result, or the reason why there is none. Amounts come in full, percentages as they are. */
  readonly compute: (values: readonly Decimal[], operands: readonly Observation[]) => Decimal | string;
  /** The left side of the computation in figures. */
  readonly write: (figures: readonly string[], operands: readonly Observation[]) => string;
  /** The operands must be in one unit. */
  readonly sameUnit: boolean;
  /** The operands' unit must be additive. */
  readonly additive: boolean;
  /** Decimals of the result where the data file gives none; undefined keeps it exact. */
  readonly decimals: number | undefined;
}

const two = { min: 2, max: 2, words: '2' };
const twoOrMore = { min: 2, max: Number.POSITIVE_INFINITY, words: '2 or more' };
const always = () => true;
const allPositive = (values: readonly Decimal[]) => values.every((value) => value.gt(0));
const first = (position: number) => position === 0;
const second = (position: number) => position === 1;
const hundred = new Decimal(100);
const zero = new Decimal(0);

function at(values: readonly Decimal[], position: number): Decimal {
  return values[position] ?? zero;
}

function quotient(values: readonly Decimal[], finish: (quotient: Decimal) => Decimal): Decimal | string {
  const divisor = at(values, 1);
  return divisor.eq(0) ? 'it would divide by zero' : finish(at(values, 0).div(divisor));
}

const rules = {
  sum: {
    count: twoOrMore,
    raises: always,
    monotone: always,
    compute: (values) => values.reduce((sum, value) => sum.plus(value), zero),
    write: (figures) => figures.join(' + '),
    sameUnit: true,
    additive: true,
    decimals: undefined,
  },
  remainder: {
    count: twoOrMore,
    raises: first,
    monotone: always,
    compute: ([total = zero, ...parts]) => parts.reduce((rest, part) => rest.minus(part), total),
    write: ([total = '', ...parts]) => `${total} − ${parts.length > 1 ? `(${parts.join(' + ')})` : parts.join('')}`,
    sameUnit: true,
    additive: true,
    decimals: undefined,
  },
  difference: {
    count: two,
    raises: first,
    monotone: always,
    compute: (values) => at(values, 0).minus(at(values, 1)),
    write: (figures) => figures.join(' − '),
    sameUnit: true,
    additive: false,
    decimals: undefined,
  },
  share: {
    count: two,
    raises: first,
    monotone: allPositive,
    compute: (values) => quotient(values, (share) => share.times(hundred)),
    write: (figures) => figures.join(' ÷ '),
    sameUnit: true,
    additive: false,
    decimals: 1,
  },
  ratio: {
    count: two,
    raises: first,
    monotone: allPositive,
    compute: (values) => quotient(values, (ratio) => ratio),
    write: (figures) => figures.join(' ÷ '),
    sameUnit: false,
    additive: false,
    decimals: 1,
  },
  growth: {
    count: two,
    raises: second,
    monotone: allPositive,
    compute: ([from = zero, to = zero]) => quotient([to, from], (factor) => factor.minus(1).times(hundred)),
    write: ([from = '', to = '']) => `${to} ÷ ${from} − 1`,
    sameUnit: true,
    additive: false,
    decimals: 1,
  },
  cagr: {
    count: two,
    raises: second,
    monotone: allPositive,
    compute: (values, operands) => {
      if (!allPositive(values)) return 'both amounts must be above zero';
      return root(at(values, 1).div(at(values, 0)), yearsBetween(operands))
        .minus(1)
        .times(hundred);
    },
    write: ([from = '', to = ''], operands) => `(${to} ÷ ${from})^(1/${yearsBetween(operands)}) − 1`,
    sameUnit: true,
    additive: false,
    decimals: 1,
  },
} as const satisfies Record<Operation, OperationRule>;

/** `ratio` with `base: growth`: the amount before a growth in per cent. */
const baseOfGrowth: OperationRule = {
  ...rules.ratio,
  monotone: (values) => at(values, 0).gt(0) && growthFactor(values).gt(0),
  compute: (values) => quotient([at(values, 0), growthFactor(values)], (base) => base),
  write: ([amount = '', growth = '']) =>
    `${amount} ÷ (1 ${growth.startsWith('−') ? growth.replace('−', '− ') : `+ ${growth}`})`,
};

function growthFactor(values: readonly Decimal[]): Decimal {
  return at(values, 1).div(hundred).plus(1);
}

/** Whole years from the first operand to the second, by their horizons or the years that they stand for; 0 when either has none. */
export function yearsBetween([from, to]: readonly Observation[]): number {
  const [start, end] = [yearOf(from), yearOf(to)];
  return start === undefined || end === undefined ? 0 : end - start;
}

function yearOf(operand: Observation | undefined): number | undefined {
  const time = operand?.horizon ?? (operand?.period?.length === 4 ? operand.period : undefined);
  return time === undefined ? undefined : Number(time.slice(0, 4));
}

/** The rule of an operation. */
export function ruleOf(operation: Operation, base?: 'growth'): OperationRule {
  return base === 'growth' ? baseOfGrowth : rules[operation];
}
