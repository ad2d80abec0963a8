import type { Cell } from '../../table/index.ts';
import { isTimePoint, periodProblem } from '../time.ts';
import type { TableOptions } from './table-options.ts';

/** Why a cell gives no time. */
export type TimeProblem = 'cell-not-a-date' | 'cell-date-ambiguous' | 'cell-error';

/** What each letter of a date format stands for. */
const tokens: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MMM: '(?<name>\\p{L}{3,9})\\.?',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether a text is a date format: `YYYY`, and `MM`, `M`, `MMM`, `DD` or `D`, each at most once, with signs between them. */
export function isDateFormat(text: string): boolean {
  const found = text.match(/[A-Z]+/g) ?? [];
  const kinds = found.map((token) => token[0]);
  const known = found.every((token) => token in tokens) && new Set(kinds).size === kinds.length;
  return known && kinds.includes('Y') && (kinds.includes('M') || !kinds.includes('D')) && !/[a-z]/.test(text);
}

/**
 * Reads the time in a cell as a year, month, day or span in ISO 8601: of a date in a spreadsheet as much as it shows, of text what the
 * table's date format says. Text in ISO 8601 needs no format; any other needs one, because 03/04/2025 is two days.
 */
export function readTime(cell: Cell, { dateFormat }: TableOptions): { readonly time: string } | TimeProblem {
  const { text, fault, date, number } = cell;
  if (fault !== undefined) return fault === 'error' ? 'cell-error' : 'cell-not-a-date';
  if (date !== undefined) return isTimePoint(date) ? { time: date } : 'cell-not-a-date';
  if (number !== undefined) return /^\d{4}$/.test(number.stored) ? { time: number.stored } : 'cell-not-a-date';
  const inFormat = dateFormat === undefined ? undefined : readInFormat(text, dateFormat);
  if (inFormat !== undefined) return isTimePoint(inFormat) ? { time: inFormat } : 'cell-not-a-date';
  if (periodProblem(text) === undefined || isTimePoint(text)) return { time: text };
  const isDated =
    dateFormat === undefined &&
    !/^\d{4}-\d{2}-\d{2}$/.test(text) &&
    /^\d{1,4}\s*[./-]\s*\d{1,2}(?:\s*[./-]\s*\d{1,4})?\.?$/.test(text);
  return isDated ? 'cell-date-ambiguous' : 'cell-not-a-date';
}

function readInFormat(text: string, format: string): string | undefined {
  const pattern = format
    .split(/(YYYY|MMM|MM|DD|M|D)/)
    .map((piece) => tokens[piece] ?? piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  const { year, month, name, day } = new RegExp(`^${pattern}$`, 'u').exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const named = name === undefined ? undefined : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (named === 0) return undefined;
  const parts = [year, named === undefined ? month : String(named), day].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
