import { units } from '../units.ts';
import { currencySigns } from './currencies.ts';
import { anyOf, endOfWord, keyOf, letter, listOf, matchAt } from './pattern.ts';

/** A unit behind a number, and where it ends. */
export interface ReadRate {
  readonly units: readonly string[];
  readonly end: number;
  /** Where a rate that is said before the number begins. */
  readonly from?: number;
}

type RatePattern = readonly [pattern: RegExp, unit: (name: string, written: string) => string];

const currencies: ReadonlySet<string> = new Set(currencySigns.values());
const per = '[\\s-]+(?:an?|per|each|every|for\\s+each|for\\s+every)[\\s-]+';
const notPast = '(?!\\s+(?:ago|before|earlier|later|on)\\b)';
const known: readonly RatePattern[] = [
  [pattern(`${per}job|\\s?/\\s?job`), (name) => `${name}/job`],
  [pattern(`${per}(?:person|head)|\\s+per\\s+capita|\\s?/\\s?(?:person|head|capita)`), (name) => `${name}/person`],
  [
    pattern(`${per}year${notPast}|\\s+(?:annually|yearly|annual|per\\s+annum)|\\s?/\\s?(?:yr|year)|\\s+p\\.a\\.`),
    (name) => `${name}/yr`,
  ],
];

const spans = 'day|week|fortnight|month|quarter|hour|minute';
const things = 'barrel|ton|tonne|kilogram|gallon|litre|liter|unit|share|piece|worker|employee|household|mile|kilometre';
/** Any other rate: there is no unit for it. */
const other: RatePattern = [
  pattern(
    `${per}(?:${spans}|${things})|[\\s-]+per[\\s-]+[${letter}]+|\\s+(?:daily|weekly|monthly|quarterly|hourly)|\\s?/\\s?[${letter}]+`,
  ),
  (name, written) => `${name} ${written}`,
];
const ofCount = pattern(
  `(?:${per}(?:year|${spans})|\\s+(?:annually|yearly|daily|weekly|monthly))${endOfWord}${notPast}`,
);

const breaks = anyOf(
  listOf('and or but that which who while where when after before from than if as a an the per each every'),
);
const word = `(?!(?:${breaks})${endOfWord})[${letter}][${letter}’'-]*`;
const wordBetween = new RegExp(`\\s+${word}`, 'iuy');
/** Before `a year` they make it a time: `$5 billion in a year`. */
const beforeTime = /\s(?:for|in|within|over|of|about|during)$/iu;
const anyRate = /annual|year|month|daily|weekly|quarterly|per/i;
const ahead = new RegExp(
  '\\b((?<!(?:per\\s?cent|%)\\s)(?:annually|per\\s+(?:capita|person|head|year|annum|month|week|day))|annual|yearly|(?:each|every)\\s+year|daily|weekly|monthly|quarterly|(?:each|every)\\s+month)' +
    `(?!\\s+(?:address|conference|congress|forum|meeting|report|review|session|summit|survey))(?:,?\\s+${word}){0,5},?\\s+$`,
  'iu',
);

/** 年5万円; no part of 昨年 or 5年間. */
const japaneseAhead = /(?<![\p{sc=Han}\p{N}])(毎?年間?|年額|毎?月間?|月額|毎?週間?|毎?日)(?:に|で|平均)?$/u;

/** Most words between an amount of money and its rate: `$5 billion in spending a year`. */
const mostBetween = { evidence: 6, any: 2 } as const;
/** How far before an amount its rate is looked for, in characters. */
const farthest = 80;

function pattern(written: string): RegExp {
  return new RegExp(`(?:${written})${endOfWord}`, 'iuy');
}

/** Reads behind an amount of money that it is one a year, a job or a person; then it is in another unit. */
export function readRate(text: string, read: ReadRate): ReadRate {
  const [name = ''] = read.units;
  return currencies.has(name) ? (rateBehind(text, read, { patterns: known, most: mostBetween.any }) ?? read) : read;
}

/**
 * The same in evidence, where the rate may stand farther off or before the amount. Any other rate, and one of a count, makes a unit that no
 * fact can be in.
 *
 * @param start offset of all that belongs to the figure
 */
export function readRateInEvidence(text: string, read: ReadRate, start: number): ReadRate {
  const [name = ''] = read.units;
  const kind = units.get(name)?.kind;
  if (kind === 'count' || kind === 'duration') {
    const match = matchAt(ofCount, text, read.end);
    return match === undefined ? read : { units: [`${name}${keyOf(match[0])}`], end: read.end + match[0].length };
  }
  if (!currencies.has(name)) return read;
  const behind = rateBehind(text, read, { patterns: [...known, other], most: mostBetween.evidence });
  return behind ?? rateAhead(text, read, start);
}

function rateBehind(
  text: string,
  { units: [name = ''], end }: ReadRate,
  { patterns, most }: { readonly patterns: readonly RatePattern[]; readonly most: number },
): ReadRate | undefined {
  let next = end;
  for (let between = 0; between <= most; between += 1) {
    const isTime = beforeTime.test(text.slice(end, next));
    for (const [rate, unit] of isTime ? [] : patterns) {
      const match = matchAt(rate, text, next);
      if (match !== undefined) return { units: [unit(name, keyOf(match[0]).trim())], end: next + match[0].length };
    }
    const passed = matchAt(wordBetween, text, next);
    if (passed === undefined) return undefined;
    next += passed[0].length;
  }
  return undefined;
}

function rateAhead(text: string, read: ReadRate, start: number): ReadRate {
  const [name = ''] = read.units;
  const from = Math.max(0, start - farthest);
  const before = text.slice(from, start);
  const match = (anyRate.test(before) ? ahead.exec(before) : null) ?? japaneseAhead.exec(before);
  if (match === null) return read;
  return { ...read, units: [unitAhead(name, keyOf(match[1] ?? ''))], from: from + match.index };
}

function unitAhead(name: string, said: string): string {
  if (/year|annu|年/.test(said)) return `${name}/yr`;
  return /capita|person|head/.test(said) ? `${name}/person` : `${name} ${said}`;
}
