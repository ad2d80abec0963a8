import { isoDateProblem } from '../input/index.ts';
import { formatDate, formatMonth } from './format-date.ts';

/** True for a year, a quarter, a month or a date: `2028`, `2028-Q2`, `2028-06`, `2028-06-30`. */
export function isTimePoint(text: string): boolean {
  if (/^\d{4}(?:-Q[1-4])?$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isoDateProblem(`${text}-01`) === undefined;
  return isoDateProblem(text) === undefined;
}

/** Why a text is no period (ISO 8601-1 §5.5.2.2, start and end of one precision, or one year or month alone). */
export function periodProblem(text: string): 'period-not-iso' | 'period-ends-before-start' | undefined {
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0 || !isTimePoint(start)) return 'period-not-iso';
  if (end === undefined) return start.length === 10 ? 'period-not-iso' : undefined;
  if (!isTimePoint(end) || !areOfOnePrecision(start, end)) return 'period-not-iso';
  return start < end ? undefined : 'period-ends-before-start';
}

/** Whether two time points are both years, quarters, months or dates. */
export function areOfOnePrecision(one: string, other: string): boolean {
  return one.length === other.length && isQuarter(one) === isQuarter(other);
}

function isQuarter(text: string): boolean {
  return text.includes('Q');
}

/** `2028`, `Q2 2028`, `June 2028`, `30 June 2028`. */
export function formatTimePoint(text: string): string {
  if (text.length === 4) return text;
  if (isQuarter(text)) return `${text.slice(5)}\u00A0${text.slice(0, 4)}`;
  return text.length === 7 ? formatMonth(text) : formatDate(text);
}

/** `over 2025–2030`, `in 2024`, `from June 2025 to May 2026`. */
export function formatPeriod(text: string): string {
  const [start = '', end] = text.split('/');
  if (end === undefined) return `in ${formatTimePoint(start)}`;
  if (start.length === 4) return `over ${start}–${end}`;
  return `from ${formatTimePoint(start)} to ${formatTimePoint(end)}`;
}
