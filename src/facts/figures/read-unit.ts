import type { Qualifier } from '../dataset.ts';
import { units } from '../units.ts';
import { neutralWords } from './currencies.ts';
import type { FoundNumber } from './found-number.ts';
import { keyOf, matchAt } from './pattern.ts';
import { readCurrency } from './read-currency.ts';
import { readMultiplier } from './read-multiplier.ts';
import { qualifierBehind } from './read-qualifier.ts';
import type { ReadRate } from './read-rate.ts';
import { readRate } from './read-rate.ts';
import type { TextRange } from './text-range.ts';
import { functionWords, isPluralNoun, unitPattern, unitWords } from './vocabulary.ts';

/** What stands behind a number that says what it counts. */
export interface ReadUnit extends ReadRate {
  readonly exponent: number;
  /** Said between or behind them: `5 or more companies`. */
  readonly qualifier?: Qualifier;
}

const unit = new RegExp(`[\\s-]*(${unitPattern})`, 'iuy');
const word = /[\s-]+(\p{L}[\p{L}.’'-]*)/uy;

/** Most words between a number and its unit: a number in words is taken for a figure only where its unit is near. */
export const mostBetween = { loose: 3, strict: 1 } as const;

/**
 * Reads the multiplier and unit that follow a number.
 *
 * @param most words that may stand before the unit
 */
export function readUnit(text: string, { end, currency }: FoundNumber, most: number): ReadUnit {
  const sign = qualifierBehind(text, end);
  const scaled = readMultiplier(text, sign?.end ?? end, currency !== undefined);
  const said = sign ?? qualifierBehind(text, scaled.end);
  const next = Math.max(scaled.end, said?.end ?? 0);
  const own = currency === undefined ? readUnitWord(text, next, most) : readCurrency(text, currency, next);
  const read = own === undefined ? { units: [], end: next } : readRate(text, own);
  const qualifier = (said ?? qualifierBehind(text, read.end))?.qualifier;
  return { exponent: scaled.exponent, ...read, ...(qualifier !== undefined && { qualifier }) };
}

function readUnitWord(text: string, start: number, most: number): ReadRate | undefined {
  let end = start;
  for (let between = 0; between <= most; between += 1) {
    const match = matchAt(unit, text, end);
    if (match !== undefined) return toUnit(text, { start, end }, match);
    const [whole, name = ''] = matchAt(word, text, end) ?? [];
    // `Two programmes state years`: a noun in the plural is what is counted.
    if (whole === undefined || functionWords.has(name.toLowerCase()) || isPluralNoun(name)) return undefined;
    end += whole.length;
  }
  return undefined;
}

/** A dollar with a word before it that may name another country is in a currency of its own: `5 Australian dollars`. */
function toUnit(text: string, between: TextRange, [whole, written = '']: RegExpExecArray): ReadRate {
  const names = unitWords.get(keyOf(written)) ?? [];
  const end = between.end + whole.length;
  const currency = names.find((name) => units.get(name)?.kind === 'currency');
  if (currency === undefined) return { units: names, end };
  const words = keyOf(text.slice(between.start, between.end))
    .split(/[\s-]+/)
    .filter((each) => each !== '');
  const isOther = !words.every((each) => neutralWords.has(each));
  return isOther ? { units: [`${words.join(' ')} ${keyOf(written)}`], end } : readCurrency(text, currency, end);
}
