/** A number of a data file as its decimal text, never as a binary float: `76.40` stays `76.40`. */
export class Numeral {
  /** Digits with an optional leading `-` and one optional point: `76.40`, `-3`, `0.5`. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Digits that a binary64 number, and so a spreadsheet cell, always holds (IEEE 754: DBL_DIG). */
export const significantDigits = 15;

/** Why a number is refused. */
export type NumeralProblem = 'number-not-decimal' | 'number-not-finite' | 'number-out-of-range' | 'number-loses-digits';

const decimal = /^([-+]?)(\d*)(?:\.(\d*))?$/;
const exponent = /^[-+]?(?:\d+\.?\d*|\.\d+)[eE][-+]?\d+$/;

/**
 * Reads a number as YAML 1.2 allows it to be written.
 *
 * @returns the numeral, with a `+` dropped and `.5` written `0.5`, or the reason why it is refused
 */
export function readNumeral(source: string): Numeral | NumeralProblem {
  if (/^[-+]?\.(inf|nan)$/i.test(source)) return 'number-not-finite';
  if (exponent.test(source)) return isHeld(source) ? 'number-not-decimal' : 'number-out-of-range';
  const parts = decimal.exec(source);
  if (parts === null) return 'number-not-decimal';
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (whole === '' && fraction === '') return 'number-not-decimal';
  // YAML 1.1 read 007 as octal; what the writer meant is unknown.
  if (/^0\d/.test(whole)) return 'number-not-decimal';
  if (!isHeld(source)) return 'number-out-of-range';
  if (countDigits(whole + fraction) > significantDigits) return 'number-loses-digits';
  const text = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return new Numeral(sign === '-' && /[1-9]/.test(text) ? `-${text}` : text);
}

/** Neither overflows to infinity nor underflows to zero as a binary64 number. */
function isHeld(source: string): boolean {
  const value = Number(source);
  const mantissa = source.split(/[eE]/)[0] ?? '';
  return Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(mantissa));
}

function countDigits(digits: string): number {
  return digits.replace(/^0+/, '').replace(/0+$/, '').length;
}
