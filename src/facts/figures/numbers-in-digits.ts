import { Decimal, toDecimalText } from '../decimal.ts';
import type { FoundNumber } from './found-number.ts';
import { withParts } from './parts.ts';
import { readMultiplier } from './read-multiplier.ts';
import { readPrefix } from './read-prefix.ts';

const vulgarFractions: ReadonlyMap<string, string> = new Map(
  Object.entries({ '½': '5', '¼': '25', '¾': '75', '⅕': '2', '⅖': '4', '⅗': '6', '⅘': '8' }),
);
const vulgar = '[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]';
const joined = "\\d+(?:[.,:/⁄’']\\d+)*";
const compound = `${joined}(?:[十百千万億兆]+${joined})*`;
const grouped = (gap: string) => `\\d{1,3}(?:[${gap}]\\d{3})+(?!\\d)(?:[.,]\\d+)*`;
const numberIn = (gap: string) => new RegExp(`(?:${grouped(gap)}|${compound})${vulgar}?|${vulgar}`, 'gu');

/** Spaces that set off thousands and nothing else. */
const closed = numberIn('\\u00a0\\u2009\\u202f');
const open = numberIn(' \\u00a0\\u2009\\u202f');

/**
 * Finds the numbers in digits that are words of their own, with the sign and currency before them.
 *
 * @param isEvidence a plain space may set off thousands as well
 */
export function numbersInDigits(text: string, isEvidence: boolean): readonly FoundNumber[] {
  return [...text.matchAll(isEvidence ? open : closed)].flatMap(({ 0: written, index }) => {
    const { start, isNegative, currency, isPartOfWord } = readPrefix(text, index);
    if (isPartOfWord) return [];
    const end = index + written.length;
    const unsigned = readCompound(written, text, end);
    const { value, end: next } = withParts(unsigned, text, end);
    const signed = isNegative && value !== '' ? `-${value}` : value;
    const kind = /^\d/.test(written) ? 'digits' : 'part';
    return [{ start, end: next, value: signed, kind, ...(currency !== undefined && { currency }) }];
  });
}

/** 5兆1000億 is read in its last multiplier, as 51000億. */
function readCompound(written: string, text: string, end: number): string {
  const pieces = written.split(/([十百千万億兆]+)/);
  if (pieces.length === 1) return readDigits(written);
  const { exponent: last } = readMultiplier(text, end, false);
  let sum = new Decimal(0);
  for (let index = 0; index < pieces.length; index += 2) {
    const value = readDigits(pieces[index] ?? '');
    if (value === '') return '';
    const { exponent } = readMultiplier(pieces[index + 1] ?? '', 0, false);
    const isLast = index === pieces.length - 1;
    if (!isLast && exponent <= last) return '';
    sum = sum.plus(new Decimal(value).times(`1e${isLast ? 0 : exponent - last}`));
  }
  return toDecimalText(sum);
}

/** Digits with thousands set off by commas or spaces and a point before the decimals; anything else is not read. */
function readDigits(written: string): string {
  const [, digits = '', fraction] = new RegExp(`^(.*?)(${vulgar})?$`, 'u').exec(written) ?? [];
  const plain = /^\d{1,3}(?:(,|\s)\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits) ? digits.replace(/[,\s]/g, '') : digits;
  if (!/^\d*(?:\.\d+)?$/.test(plain)) return '';
  if (fraction === undefined) return plain;
  const decimals = vulgarFractions.get(fraction);
  return decimals === undefined || plain.includes('.') ? '' : `${plain === '' ? '0' : plain}.${decimals}`;
}
