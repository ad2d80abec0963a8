import { multiplierExponents, units } from '../units.ts';
import { otherCurrencies } from './currencies.ts';
import { anyOf, endOfWord, listOf } from './pattern.ts';

/** Powers of ten by the word behind a number. */
export const exponents: ReadonlyMap<string, number> = new Map([
  ...Object.entries(multiplierExponents).filter(([word]) => word !== 'unit'),
  ...Object.entries({
    thousands: 3,
    millions: 6,
    billions: 9,
    trillions: 12,
    quadrillion: 15,
    hundred: 2,
    lakh: 5,
    crore: 7,
  }),
  ...Object.entries({ mn: 6, mln: 6, mil: 6, mio: 6, bn: 9, bln: 9, bil: 9, mrd: 9, tn: 12, trn: 12 }),
]);

/** Letters that are a multiplier at the number, `1.5m`, and behind money: `$76.4 m`. */
export const letterExponents: ReadonlyMap<string, number> = new Map(Object.entries({ m: 6, k: 3 }));

/** Letters that are one only behind money: `$76.4B`. */
export const moneyExponents: ReadonlyMap<string, number> = new Map(Object.entries({ b: 9, t: 12 }));

/** The same of Japanese numbers. */
export const kanjiExponents: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 }),
);

const otherWords: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'dollars', 'us dollars', 'usd', 'ドル'],
  EUR: ['eur', 'ユーロ'],
  GBP: ['pound', 'pounds', 'gbp', 'ポンド'],
  JPY: ['jpy', '円'],
  percent: ['percent', 'per cent', 'pct', '%', '％', 'パーセント'],
  'percentage-points': ['percentage point', 'percentage points', 'pp', 'ポイント'],
  persons: ['people', 'workers', 'employees', '人'],
  countries: ['nation', 'nations', 'か国', 'カ国', 'ヵ国'],
  companies: ['firm', 'firms', '社'],
  assets: ['asset'],
  minutes: ['mins', '分'],
  hours: ['hrs', '時間'],
  days: ['日間'],
  months: ['か月', 'カ月', 'ヵ月'],
  years: ['yrs', '年間'],
  times: ['fold', 'x', '倍'],
};

/** Hundredths of a percentage point, and thousandths: no fact can be in them. */
const otherShares = ['basis point', 'basis points', 'bp', 'bps', '‰', 'per mille'];

/** Units whose symbols are currency signs: those stand before a number, and with a rate behind it. */
const isPlain = (name: string) => !name.includes('/');

function wordsOf(name: string): readonly string[] {
  const unit = units.get(name);
  if (unit === undefined) return [];
  return [unit.singular, unit.plural, unit.symbol, ...(otherWords[name] ?? [])].map((word) => word.toLowerCase());
}

/** Names of units by the words and signs behind a number for them, in lower case; those that no fact can be in are their own names. */
export const unitWords: ReadonlyMap<string, readonly string[]> = [...units.keys()].filter(isPlain).reduce(
  (found, name) => {
    for (const word of new Set(wordsOf(name))) found.set(word, [...(found.get(word) ?? []), name]);
    return found;
  },
  new Map<string, readonly string[]>([...otherCurrencies, ...otherShares].map((word) => [word, [word]])),
);

const written = [...unitWords.keys()];
const isWord = (each: string) => /^[\p{Script=Latin}\s.]+$/u.test(each);
const isCurrencySign = (each: string) => /^\p{Sc}$/u.test(each);

/** A unit behind a number, as alternatives of a regular expression. */
export const unitPattern = [
  `(?:${anyOf(written.filter(isWord))})${endOfWord}`,
  `(?:${anyOf(written.filter(isCurrencySign))})(?!\\s?\\d)`,
  anyOf(written.filter((each) => !isWord(each) && !isCurrencySign(each))),
].join('|');

/** A multiplier in words behind a number. */
export const multiplierPattern = `(?:${anyOf(exponents.keys())})${endOfWord}`;

/** What behind the number of a date, a reference or a name makes an amount of it. */
export const countedPattern = `[\\s-]*(?:${multiplierPattern}|${unitPattern})`;

/** Words that are no nouns: behind a number they begin something new, and a unit cannot stand behind them. */
export const functionWords: ReadonlySet<string> = new Set(
  listOf(`
    a about above after against again ago ahead all along also although among an and annually are around as at be because been before behind
    being below between beyond both but by can could did do does down due during each either every except for from had has have he her here
    his how however i if in including into is it its may might must neither no nor not now of off on only onto or our out over per plus rather
    shall she should since so than that the their them then there these they this those though through throughout to today too toward towards
    under until up upon versus very via was we were what when where whereas whether which while who whose why will with within without would
    yet you
  `),
);

const irregularPlurals = new Set(listOf('people personnel staff aircraft men women children'));
const verbs = new Set(
  listOf(
    'marks brings sees promises begins starts ends remains shows opens closes approaches comes looks goes means says',
  ),
);

/** Whether a word looks like a noun in the plural: `ships`, `people`, not `versus`, `marks` or `Texas`. */
export function isPluralNoun(word: string): boolean {
  if (irregularPlurals.has(word)) return true;
  return /^\p{Ll}[\p{L}-]*[^\W\dsiu]s$/u.test(word) && !functionWords.has(word) && !verbs.has(word);
}
