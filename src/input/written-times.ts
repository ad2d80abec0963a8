import { isoDateProblem } from './dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?`;
const dayFirst = new RegExp(String.raw`^(\d{1,2}) ${month},? (\d{4})$`, 'i');
const monthFirst = new RegExp(String.raw`^${month} (\d{1,2}),? (\d{4})$`, 'i');
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const monthAlone = new RegExp(String.raw`^${month} (\d{4})$`, 'i');

/** The ISO date that a text can only mean: `8 February 2025`, `2025/2/8`; never `8/2/2025`, which is read in two ways. */
export function isoDateOf(text: string): string | undefined {
  const [, day, named = '', year] = dayFirst.exec(text) ?? [];
  const [, first = '', second, last] = monthFirst.exec(text) ?? [];
  const [, leading, , middle, end] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return existing(year, monthNumber(named), day);
  if (last !== undefined) return existing(last, monthNumber(first), second);
  return leading === undefined ? undefined : existing(leading, middle, end);
}

/** The month that a text can only mean: `March 2028`. */
export function isoMonthOf(text: string): string | undefined {
  const [, named = '', year] = monthAlone.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${twoDigits(monthNumber(named))}`;
}

/** The time of day that a text with `a.m.` or `p.m.` can only mean: `3:30 pm`. */
export function clockTimeOf(text: string): string | undefined {
  const [, hour, minute, half = ''] = /^(0?[1-9]|1[0-2])[:.]([0-5]\d) ?([ap])\.?m\.?$/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${twoDigits(String(hours))}:${minute}`;
}

function existing(year: string, named: string | undefined, day: string | undefined): string | undefined {
  const date = `${year}-${twoDigits(named)}-${twoDigits(day)}`;
  return isoDateProblem(date) === undefined ? date : undefined;
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function twoDigits(text = ''): string {
  return text.padStart(2, '0');
}
