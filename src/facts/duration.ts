import { isoDateProblem, lengthOfMonth } from '../input/index.ts';

/** A duration of whole years, months, weeks or days (ISO 8601-1 §5.5.2): `P1Y`, `P3M`, `P2W`, `P90D`. */
const pattern = /^P([1-9]\d{0,3})([YMWD])$/;

/** True for a duration in one unit of the calendar, at least one of it and at most 9999. */
export function isDuration(text: string): boolean {
  return pattern.test(text);
}

/** The duration that a text in words can only mean: `3 months`, `1 year`. */
export function durationOf(text: string): string | undefined {
  const [, count = '', unit = ''] = /^(\d{1,4}) (year|month|week|day)s?$/i.exec(text) ?? [];
  const written = `P${Number(count)}${unit.charAt(0).toUpperCase()}`;
  return isDuration(text.toUpperCase()) ? text.toUpperCase() : isDuration(written) ? written : undefined;
}

/** A day of the Gregorian calendar; months and days count from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date a duration after another. Years and months keep the day where the month reached has it, else they end on its last day: one
 * month after 31 January is the last of February.
 *
 * @param date ISO date
 * @returns an ISO date; undefined where either is not what it should be, or the year is past 9999, which ISO dates do not write
 */
export function addDuration(date: string, duration: string): string | undefined {
  const parts = pattern.exec(duration);
  if (parts === null || isoDateProblem(date) !== undefined) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const reached = add({ year, month, day }, Number(parts[1]), parts[2]);
  return reached.year > 9999 ? undefined : written(reached);
}

function add(from: Day, count: number, unit: string | undefined): Day {
  if (unit === 'Y') return addMonths(from, 12 * count);
  if (unit === 'M') return addMonths(from, count);
  return addDays(from, unit === 'W' ? 7 * count : count);
}

function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + (month - 1) + count;
  const reached = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return { ...reached, day: Math.min(day, lengthOfMonth(reached.year, reached.month)) };
}

function addDays(from: Day, count: number): Day {
  let { year, month } = from;
  let day = from.day + count;
  for (let length = lengthOfMonth(year, month); day > length; length = lengthOfMonth(year, month)) {
    day -= length;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { year, month, day };
}

function written({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
