import { readNumeral } from '../../input/index.ts';
import type { Cell, CellNumber } from '../../table/index.ts';
import { Decimal, toDecimalText } from '../decimal.ts';
import { currencyNamed } from '../figures/currencies.ts';
import { unitOf, units } from '../units.ts';
import { separateDigits } from './separate-digits.ts';
import type { Status, TableOptions } from './table-options.ts';
import { isMissing } from './table-options.ts';

/** Why a cell gives no amount: a code of the catalogue, and what its message names beside the cell. */
export type AmountProblem =
  | { readonly code: 'cell-error' | 'cell-without-result' | 'cell-merged' | 'cell-ambiguous' | 'cell-scaled' }
  | { readonly code: 'cell-not-a-number'; readonly reason: string }
  | { readonly code: 'cell-unit-differs'; readonly unit: string; readonly said: string }
  | { readonly code: 'cell-footnote-undeclared'; readonly sign: string };

/** The amount in a cell. */
export interface Amount {
  /** Decimal text. */
  readonly value: string;
  readonly status?: Status;
  /** The sign that the text shows to be the decimal point, where the table does not say which it is. */
  readonly decimal?: '.' | ',';
  /** What is stored, where the cell shows it rounded. */
  readonly stored?: string;
}

/** How an amount is read: as the table is written, in the unit of its fact. */
export interface AmountContext {
  readonly options: TableOptions;
  readonly unitMeasure: string;
}

/**
 * Reads the amount in a cell: digits with the separators of the table, a sign, brackets for what is below zero, the sign of the unit's
 * currency or a `%`, and declared footnote signs behind it. `missing` for a cell without one. What can be read in two ways, or says
 * something that the fact does not, is a problem and never a guess.
 */
export function readAmount(cell: Cell, context: AmountContext): Amount | 'missing' | AmountProblem {
  if (isMissing(cell, context.options)) return 'missing';
  if (cell.fault === 'error') return { code: 'cell-error' };
  if (cell.fault === 'no-result') return { code: 'cell-without-result' };
  if (cell.isCovered) return { code: 'cell-merged' };
  if (cell.number !== undefined) return readNumber(cell.number, context);
  if (cell.date !== undefined) return { code: 'cell-not-a-number', reason: 'it is a date' };
  return readWritten(cell.text, context);
}

function readNumber(number: CellNumber, { options, unitMeasure }: AmountContext): Amount | AmountProblem {
  const { isPercent, isScaled, currency, shown, stored } = number;
  const said = isPercent ? '%' : currency;
  if (said !== undefined && !fitsUnit(said, unitMeasure)) return { code: 'cell-unit-differs', unit: unitMeasure, said };
  const exact = isPercent ? toDecimalText(new Decimal(stored).times(100)) : stored;
  if (options.numbers === 'stored') return toAmount(exact);
  if (isScaled) return { code: 'cell-scaled' };
  const amount = toAmount(shown);
  return 'code' in amount || new Decimal(shown).eq(exact) ? amount : { ...amount, stored: exact };
}

function readWritten(text: string, { options, unitMeasure }: AmountContext): Amount | AmountProblem {
  const { bare, statuses } = withoutFootnotes(text, options.footnotes);
  const undeclared = /(?<=\S)\s*([*†‡§¶#]+|[⁰¹²³⁴-⁹]+|\[[^\]]{1,3}\])$/u.exec(bare)?.[1];
  if (undeclared !== undefined) return { code: 'cell-footnote-undeclared', sign: undeclared };
  const { number, isNegative, said } = withoutSigns(bare);
  for (const sign of said) {
    if (!fitsUnit(sign, unitMeasure)) return { code: 'cell-unit-differs', unit: unitMeasure, said: sign };
  }
  const read = separateDigits(number, options);
  if (read === undefined) {
    return { code: 'cell-not-a-number', reason: 'it is not digits with the separators of the table' };
  }
  if (read === 'ambiguous') return { code: 'cell-ambiguous' };
  const amount = toAmount(`${isNegative ? '-' : ''}${read.digits}`);
  if ('code' in amount) return amount;
  const [status] = statuses;
  return { ...amount, ...(status && { status }), ...(read.decimal && { decimal: read.decimal }) };
}

function withoutFootnotes(
  text: string,
  footnotes: TableOptions['footnotes'],
): { readonly bare: string; readonly statuses: readonly Status[] } {
  const signs = [...footnotes.keys()].toSorted((a, b) => b.length - a.length);
  const statuses: Status[] = [];
  let bare = text;
  for (let sign = signOf(bare, signs); sign !== undefined; sign = signOf(bare, signs)) {
    bare = bare.slice(0, -sign.length).trimEnd();
    statuses.push(...[footnotes.get(sign) ?? []].flat());
  }
  return { bare, statuses };
}

function signOf(text: string, signs: readonly string[]): string | undefined {
  return signs.find((sign) => text.length > sign.length && text.endsWith(sign));
}

const before = /^(?:US\$|U\.S\.\$|[A-Z]{1,2}\$|[$€£¥￥]|[A-Z]{3}(?=[\s\d.,(-]))\s*/u;
const behind = /\s*(?:%|US\$|[$€£¥￥円]|(?<=[\s\d])[A-Z]{3})$/u;
const minus = /^[-\u2212\u2010\u2011]\s*/;

/** A number without its sign, brackets and unit, and what these say. */
function withoutSigns(text: string): { number: string; isNegative: boolean; said: readonly string[] } {
  const said: string[] = [];
  const take = (from: string, pattern: RegExp): string => {
    const found = pattern.exec(from)?.[0];
    if (found !== undefined) said.push(found.trim());
    return from.replace(pattern, '');
  };
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  let number = take(inner ?? text, before);
  const brackets = inner === undefined ? /^\((.*)\)$/.exec(number)?.[1] : undefined;
  number = (brackets ?? number).trim();
  let isNegative = inner !== undefined || brackets !== undefined;
  if (!isNegative && minus.test(number)) {
    isNegative = true;
    number = number.replace(minus, '');
    if (said.length === 0) number = take(number, before);
  } else {
    number = number.replace(/^\+/, '');
  }
  return { number: take(number, behind), isNegative, said };
}

/** Whether a sign beside a number is that of the unit. */
function fitsUnit(sign: string, unitMeasure: string): boolean {
  // A unit that is unknown is told of the fact.
  if (!units.has(unitMeasure)) return true;
  if (sign === '%') return unitOf(unitMeasure).kind === 'percent';
  if (sign === '円') return unitMeasure.startsWith('JPY');
  return unitMeasure.split('/')[0] === currencyNamed(sign);
}

function toAmount(text: string): Amount | AmountProblem {
  const numeral = readNumeral(text);
  return typeof numeral === 'string'
    ? { code: 'cell-not-a-number', reason: reasons[numeral] }
    : { value: numeral.text };
}

const reasons = {
  'number-not-decimal': 'it is not written as a decimal number',
  'number-not-finite': 'it is not finite',
  'number-out-of-range': 'it is larger or smaller than a spreadsheet cell holds',
  'number-loses-digits': 'it has more than 15 significant digits',
} as const;
