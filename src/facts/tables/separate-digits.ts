import type { TableOptions } from './table-options.ts';

/** Digits without separators, with a decimal point. */
export interface SeparatedDigits {
  readonly digits: string;
  /** The sign that stands for the decimal point; undefined where the text does not tell. */
  readonly decimal?: '.' | ',';
}

const decimals = ['.', ','] as const;
const groupings = ['.', ',', ' ', "'"] as const;

/**
 * Reads digits with separators. Where the table does not say what its separators are, each reading is tried: a text that has two of them,
 * such as `1.234`, is ambiguous.
 */
export function separateDigits(
  written: string,
  { decimal, thousands }: Pick<TableOptions, 'decimal' | 'thousands'>,
): SeparatedDigits | 'ambiguous' | undefined {
  const text = written.replace(/[\u00A0\u2009\u202F]/g, ' ').replaceAll('’', "'");
  const points = decimal === undefined ? decimals.filter((sign) => sign !== thousands) : [decimal];
  const groups = thousands === undefined ? groupings : [thousands];
  const readings = new Map<string, '.' | ','>();
  for (const point of points) {
    for (const group of groups.filter((sign) => sign !== point)) {
      const digits = readWith(text, point, group);
      if (digits !== undefined) readings.set(digits, point);
    }
  }
  const [reading, ...others] = readings;
  if (reading === undefined) return undefined;
  if (others.length > 0) return 'ambiguous';
  const tells = decimal === undefined && /[.,]/.test(text);
  return { digits: reading[0], ...(tells && { decimal: reading[1] }) };
}

function readWith(text: string, point: string, group: string): string | undefined {
  const [whole = '', fraction, ...rest] = text.split(point);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = whole.split(group);
  const isGrouped = /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((digits) => /^\d{3}$/.test(digits));
  if (groups.length > 1 ? !isGrouped : !/^\d*$/.test(whole)) return undefined;
  const digits = groups.join('');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
