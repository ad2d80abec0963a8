const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const noBreak = '\u00A0';

/** An ISO date as `8 February 2025`. */
export function formatDate(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${formatMonth(iso)}`;
}

/** The month of an ISO date or month as `February 2025`. */
export function formatMonth(iso: string): string {
  return `${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

/** A time of a 24-hour clock, `11:55`, as `11:55 a.m.`; midnight is `12:00 a.m.`, noon `12:00 p.m.`. */
export function formatTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${((hour + 11) % 12) + 1}:${time.slice(3, 5)}${noBreak}${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
