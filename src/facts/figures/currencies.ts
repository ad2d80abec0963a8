import { keyOf, listOf } from './pattern.ts';

/** Known currencies by their sign or code before a number, in lower case. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['u.s.$', 'USD'],
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

const knownCodes = listOf('USD EUR GBP JPY');
const otherCodes = listOf(
  'AED AUD BRL CAD CHF CNH CNY CZK DKK HKD HUF IDR ILS INR KRW MXN MYR NOK NTD NZD PHP PLN RMB RUB SAR SEK SGD THB TRY TWD VND ZAR Rs Rs. kr',
);

/** Codes of currencies as they are written before a number: the known ones in either case, since facts cannot be in the others. */
export const currencyCodes: readonly string[] = [
  ...knownCodes,
  ...knownCodes.map((code) => code.toLowerCase()),
  ...otherCodes,
];

/**
 * The currency that stands before a number: the name of its unit, or the words as they are written where no fact can be in it: `A$`,
 * `CAD`.
 */
export function currencyNamed(written: string): string {
  return currencySigns.get(keyOf(written)) ?? written;
}

/** Words for currencies that no fact can be in, in lower case. A dollar or pound of another country is told by the word before it. */
export const otherCurrencies: readonly string[] = [
  ...listOf(
    'yuan renminbi rupee rupees rupiah rouble roubles ruble rubles franc francs krona kronor krone kroner peso pesos baht ringgit zloty',
  ),
  ...listOf('dirham dirhams riyal riyals shekel shekels lira 元 人民元 ウォン 豪ドル 香港ドル 台湾ドル カナダドル'),
  'korean won',
  ...otherCodes.map((code) => code.toLowerCase()).filter((code) => code !== 'try' && code !== 'rub'),
];

/** Whose dollars, pounds or francs are told by a word behind them: `$5 billion Canadian`. */
export const otherCountries: readonly string[] = [
  ...listOf(
    'Australian Canadian Egyptian Jamaican Liberian Mexican Namibian Singapore Singaporean Syrian Taiwan Taiwanese',
  ),
  'Hong Kong',
  'New Zealand',
];

/** Words that may stand between a number and the word for its currency: `$5 billion` is `5 billion additional U.S. dollars`. */
export const neutralWords: ReadonlySet<string> = new Set([
  ...listOf('us u.s american british japanese new additional extra more further current constant real nominal public'),
]);
