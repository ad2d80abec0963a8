import type { Qualifier } from '../dataset.ts';
import { multiplierExponents, units } from '../units.ts';

/** Powers of ten by the word or sign behind a number, English and Japanese. */
export const exponents: ReadonlyMap<string, number> = new Map([
  ...Object.entries(multiplierExponents).filter(([word]) => word !== 'unit'),
  ...Object.entries({ hundred: 2, bn: 9, tn: 12, mn: 6, mln: 6, m: 6, k: 3, 千: 3, 万: 4, 億: 8, 兆: 12 }),
]);

/** Letters that are a multiplier only where they stand at the number: `1.5m`, but not `110 m`. */
export const attachedMultipliers: ReadonlySet<string> = new Set(['m', 'k']);

/** Currencies by their sign or code before a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['jpy', 'JPY'],
]);

const otherWords: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'dollars', 'us dollars', 'usd', 'ドル'],
  EUR: ['eur', 'ユーロ'],
  GBP: ['pounds', 'gbp', 'ポンド'],
  JPY: ['jpy', '円'],
  percent: ['percent', 'per cent', '%', '％', 'パーセント'],
  'percentage-points': ['percentage point', 'percentage points', 'pp', 'ポイント'],
  persons: ['people', '人'],
  countries: ['nation', 'nations', 'か国', 'カ国', 'ヵ国'],
  minutes: ['mins', '分'],
  hours: ['hrs', '時間'],
  days: ['日間'],
  months: ['か月', 'カ月', 'ヵ月'],
  years: ['yrs', '年間'],
  times: ['fold', 'x', '倍'],
};

/** Units whose symbols are currency signs: those stand before a number, and with a rate behind it. */
const isPlain = (name: string) => !name.includes('/');

function wordsOf(name: string): readonly string[] {
  const unit = units.get(name);
  if (unit === undefined) return [];
  const symbol = unit.kind === 'currency' ? [] : [unit.symbol];
  return [unit.singular, unit.plural, ...symbol, ...(otherWords[name] ?? [])].map((word) => word.toLowerCase());
}

/** Names of units by the words for them, in lower case. */
export const unitWords: ReadonlyMap<string, readonly string[]> = [...units.keys()]
  .filter(isPlain)
  .reduce((found, name) => {
    for (const word of new Set(wordsOf(name))) found.set(word, [...(found.get(word) ?? []), name]);
    return found;
  }, new Map<string, readonly string[]>());

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const more = 'seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Values of number words: `five`, `twenty`. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...`${small} ${more}`.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['dozen', 12],
]);

/** What is said before a figure about how exact it is, by the qualifier that it comes to. */
export const qualifierWords: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['approximately', ['approximately', 'approx.', 'approx']],
  ['about', ['about', 'around', 'roughly', 'some', 'circa', 'c.', 'nearly', 'almost', '~', '≈', '約', 'およそ']],
  ['estimated', ['an estimated', 'estimated', 'estimated at', 'est.', '推定']],
  ['over', ['over', 'more than', 'above', 'in excess of', '>']],
  ['surpassing', ['surpassing', 'surpass', 'surpasses', 'surpassed']],
  ['exceeding', ['exceeding', 'exceed', 'exceeds', 'exceeded']],
  ['reaching', ['reaching']],
  ['up to', ['up to', 'as much as', 'at most', '≤']],
  ['under', ['under', 'below', 'less than', 'fewer than', '<']],
  ['at least', ['at least', 'no less than', 'not less than', '≥']],
];

/** Words that a unit cannot stand behind: `five of the years` is no five years. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from had has have he in into is it its no nor not of on or per she so than that the their them then there they this to was were which who will with'.split(
    ' ',
  ),
);

/** Text as part of a regular expression. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Alternatives of a regular expression, the longest first; spaces match any white space. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => literal(word).replaceAll(' ', '\\s+'))
    .join('|');
}
