import type { UnitMultiplier } from './dataset.ts';

/** What a unit measures. */
export type UnitKind = 'currency' | 'percent' | 'count' | 'duration' | 'ratio';

/** One known unit: how it is printed and what may be computed with it. */
export interface Unit {
  readonly kind: UnitKind;
  /** After a value of one: `minute`. Of a currency its name: `U.S. dollar`. */
  readonly singular: string;
  readonly plural: string;
  /** In tight places: `min`, `%`; of a currency the sign before the number. */
  readonly symbol: string;
  /** Of a currency in headings, where `$` alone would be ambiguous: `US$`. */
  readonly code?: string;
  /** After a currency amount: ` a year`; in tight places: `/yr`. */
  readonly per?: { readonly words: string; readonly symbol: string };
  /** Whether amounts may be summed. */
  readonly additive: boolean;
  /** The units whose ratio this is. */
  readonly ratioOf?: readonly [numerator: string, denominator: string];
}

const aYear = { words: 'a year', symbol: '/yr' };
const aJob = { words: 'a job', symbol: '/job' };
const aPerson = { words: 'a person', symbol: '/person' };

const dollar = {
  kind: 'currency',
  singular: 'U.S. dollar',
  plural: 'U.S. dollars',
  symbol: '$',
  code: 'US$',
  additive: true,
} as const;
const euro = { kind: 'currency', singular: 'euro', plural: 'euros', symbol: '€', code: '€', additive: true } as const;
const pound = {
  kind: 'currency',
  singular: 'pound sterling',
  plural: 'pounds sterling',
  symbol: '£',
  code: '£',
  additive: true,
} as const;
const yen = { kind: 'currency', singular: 'yen', plural: 'yen', symbol: '¥', code: '¥', additive: true } as const;

function count(singular: string, plural: string, symbol: string = plural): Unit {
  return { kind: 'count', singular, plural, symbol, additive: true };
}

function duration(singular: string, plural: string, symbol: string): Unit {
  return { kind: 'duration', singular, plural, symbol, additive: true };
}

const byName = {
  USD: dollar,
  'USD/yr': { ...dollar, per: aYear },
  'USD/job': { ...dollar, per: aJob, additive: false, ratioOf: ['USD', 'jobs'] },
  'USD/person': { ...dollar, per: aPerson, additive: false, ratioOf: ['USD', 'persons'] },
  EUR: euro,
  'EUR/yr': { ...euro, per: aYear },
  GBP: pound,
  'GBP/yr': { ...pound, per: aYear },
  JPY: yen,
  'JPY/yr': { ...yen, per: aYear },
  percent: { kind: 'percent', singular: 'per cent', plural: 'per cent', symbol: '%', additive: false },
  'percentage-points': {
    kind: 'percent',
    singular: 'percentage point',
    plural: 'percentage points',
    symbol: 'pp',
    additive: false,
  },
  times: { kind: 'ratio', singular: 'times', plural: 'times', symbol: '×', additive: false },
  persons: count('person', 'persons'),
  jobs: count('job', 'jobs'),
  countries: count('country', 'countries'),
  states: count('state', 'states'),
  areas: count('area', 'areas'),
  sessions: count('session', 'sessions'),
  assets: count('naval asset', 'naval assets', 'assets'),
  companies: count('company', 'companies'),
  projects: count('project', 'projects'),
  minutes: duration('minute', 'minutes', 'min'),
  hours: duration('hour', 'hours', 'h'),
  days: duration('day', 'days', 'd'),
  months: duration('month', 'months', 'mo'),
  years: duration('year', 'years', 'yr'),
} as const satisfies Readonly<Record<string, Unit>>;

/** Every unit that a fact may be in, by the name used in data files. */
export const units: ReadonlyMap<string, Unit> = new Map(Object.entries(byName));

/** Decimal exponent of each multiplier. */
export const multiplierExponents = {
  unit: 0,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
} as const satisfies Record<UnitMultiplier, number>;

/** Each multiplier in tight places: `bn`. */
export const multiplierSymbols = {
  unit: '',
  thousand: 'k',
  million: 'm',
  billion: 'bn',
  trillion: 'tn',
} as const satisfies Record<UnitMultiplier, string>;

/**
 * The descriptor of a unit.
 *
 * @throws Error when the unit is not known; units of a dataset always are
 */
export function unitOf(unitMeasure: string): Unit {
  const unit = units.get(unitMeasure);
  if (unit === undefined) throw new Error(`unknown unit: ${unitMeasure}`);
  return unit;
}
