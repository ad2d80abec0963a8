import { Big } from 'big.js';
import type { CellNumber } from '../table.ts';
import type { NumberFormat } from './number-format.ts';

/** Digits that a binary float always holds; what is stored behind them is noise (`0.30000000000000004`). */
const significantDigits = 15;

const halfUp = 1;

/**
 * A number as a workbook stores it, and as its format shows it: rounded in decimals, a half away from zero. Undefined where it is no
 * number, or one outside of what a cell can hold.
 */
export function cellNumber(stored: string, format: NumberFormat): CellNumber | undefined {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(stored) || !Number.isFinite(Number(stored)))
    return undefined;
  const exact = new Big(stored.replace(/^\+/, ''));
  const value = exact.eq(0) ? new Big(0) : exact.prec(significantDigits, halfUp);
  const meant = format.isPercent ? value.times(100) : value;
  const { isPercent, isScaled, currency } = format;
  return {
    stored: value.toFixed(),
    shown: shown(meant, format),
    isPercent,
    isScaled,
    ...(currency !== undefined && { currency }),
  };
}

function shown(value: Big, { decimals }: NumberFormat): string {
  if (decimals === undefined) return value.toFixed();
  const text = value.round(decimals.most, halfUp).toFixed(decimals.most);
  let end = text.length;
  const least = text.length - (decimals.most - decimals.least);
  while (end > least && text[end - 1] === '0') end -= 1;
  const cut = text.slice(0, end).replace(/\.$/, '');
  return /[1-9]/.test(cut) ? cut : cut.replace(/^-/, '');
}
