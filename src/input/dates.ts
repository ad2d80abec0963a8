const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Why a text is no date; undefined when it is one. */
export type DateProblem = 'date-not-iso' | 'date-does-not-exist';

/** Checks an ISO 8601 calendar date, `2025-02-08`, against the Gregorian calendar. */
export function isoDateProblem(text: string): DateProblem | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return 'date-not-iso';
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day >= 1 && day <= lengthOfMonth(year, month) ? undefined : 'date-does-not-exist';
}

/** Days of a month of the Gregorian calendar, months counting from 1; 0 for a month that there is not. */
export function lengthOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (daysOfMonth[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
}
