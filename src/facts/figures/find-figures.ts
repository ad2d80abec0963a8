import { blankOut } from './blank-out.ts';
import { readQualifier } from './read-qualifier.ts';
import { readUnit } from './read-unit.ts';
import { anyOf, currencySigns, numberWords } from './vocabulary.ts';
import type { FigureReading, WrittenFigure } from './written-figure.ts';

/** A number before it is known what it counts. */
interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly currency: string | undefined;
  readonly kind: 'digits' | 'words';
}

const sign = `(${anyOf(currencySigns.keys())})[\\s\\u00a0]?`;
const amount = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const digits = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}.]|\\p{L}-|\\d:)([+−-])?(?:${sign})?([+−-])?(${amount})(?![\\d]|:\\d)`,
  'giu',
);
const words = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${anyOf(numberWords.keys())})(?:-(${anyOf(numberWords.keys())}))?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Digits that are part of a word, fractions, digits of other scripts. */
const anyNumber = /[\p{L}\p{N}_.:/-]*\p{N}(?:[\p{L}\p{N}_/-]|:(?=\p{N}))*/gu;

/**
 * Finds the figures in a text: every number in digits, and number words before a unit or a currency, each with the multiplier, unit and
 * qualifier that stand around it. Dates, references to pages and figures, and the given names are none.
 *
 * ```ts
 * findFigures('approximately $76.4 billion by 2027');
 * // one: { value: '76.4', exponent: 9, units: ['USD'], qualifier: 'approximately', … }
 * ```
 *
 */
export function findFigures(text: string, reading: FigureReading = {}): readonly WrittenFigure[] {
  if (!mayHoldFigure(text)) return [];
  const { names = [], isEvidence = false } = reading;
  const searched = blankOut(normalised(text), names);
  const read = [...numbersInDigits(searched), ...numbersInWords(searched)].flatMap(
    (number) => toFigure(number, { searched, text, isEvidence }) ?? [],
  );
  const others = [...searched.matchAll(anyNumber)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter((range) => !read.some((figure) => overlaps(figure, range)))
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end, value: '', exponent: 0, units: [] }));
  return [...read, ...others].sort((a, b) => a.start - b.start);
}

const firstWord = new RegExp(`\\p{N}|(?<!\\p{L})(?:${anyOf(numberWords.keys())})(?!\\p{L})`, 'iu');

/** Most texts hold none, and need no closer look. */
function mayHoldFigure(text: string): boolean {
  return firstWord.test(text);
}

/** Full-width forms as the plain ones that they stand for, at the same offsets. */
function normalised(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function numbersInDigits(text: string): readonly FoundNumber[] {
  return [...text.matchAll(digits)].map(({ 0: written, 1: minus, 2: currency, 3: inner, 4: number = '', index }) => {
    const negative = (minus ?? inner) === '−' || ((minus ?? inner) === '-' && startsNumber(text, index));
    return {
      start: index + (minus === '-' && !negative ? 1 : 0),
      end: index + written.length,
      value: `${negative ? '-' : ''}${number.replaceAll(',', '')}`,
      currency: currency === undefined ? undefined : currencySigns.get(currency.toLowerCase()),
      kind: 'digits',
    };
  });
}

/** A hyphen between words or numbers is no minus sign. */
function startsNumber(text: string, index: number): boolean {
  return index === 0 || /[\s(\u00a0]/.test(text.charAt(index - 1));
}

function numbersInWords(text: string): readonly FoundNumber[] {
  return [...text.matchAll(words)].map(({ 0: written, 1: first = '', 2: second, index }) => {
    const value = (numberWords.get(first.toLowerCase()) ?? 0) + (numberWords.get(second?.toLowerCase() ?? '') ?? 0);
    const end = index + written.length;
    return { start: index, end, value: String(value), currency: undefined, kind: 'words' };
  });
}

function toFigure(
  { start, value, currency, kind, ...number }: FoundNumber,
  { searched, text, isEvidence }: { readonly searched: string; readonly text: string; readonly isEvidence: boolean },
): WrittenFigure | undefined {
  const strict = kind === 'words' && !isEvidence;
  const { exponent, units, end } = readUnit(searched, number.end, { currency, strict });
  if (kind === 'words' && units.length === 0) return undefined;
  const qualifier = readQualifier(searched, start, end);
  return { text: text.slice(start, end), start, end, value, exponent, units, ...(qualifier && { qualifier }) };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
