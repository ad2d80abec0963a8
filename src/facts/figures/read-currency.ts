import { currencyCodes, currencyNamed, otherCountries } from './currencies.ts';
import { anyOf, endOfWord, matchAt } from './pattern.ts';
import type { ReadRate } from './read-rate.ts';

const codes = currencyCodes.filter((code) => /^[A-Z]{3}$/.test(code));
const code = new RegExp(`\\s?\\(?(${anyOf(codes)})${endOfWord}\\)?`, 'uy');
/** Only where nothing follows that it may belong to: `a $5 billion Canadian plant` is in U.S. dollars. */
const country = new RegExp(
  `\\s\\(?(${anyOf(otherCountries)})(?:\\s+(?:dollars?|pounds?)|\\)|(?=\\s*(?:$|[,.;:])))`,
  'uy',
);

/** Reads behind an amount of money whether it is in another currency than the sign or word for it seems to say: `$5 billion AUD`. */
export function readCurrency(text: string, currency: string, end: number): ReadRate {
  const match = matchAt(code, text, end) ?? matchAt(country, text, end);
  const [whole = '', written = ''] = match ?? [];
  const isSame = written === '' || currencyNamed(written) === currency;
  return isSame ? { units: [currency], end } : { units: [written], end: end + whole.length };
}
