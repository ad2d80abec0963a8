import type { TableRow } from '../../document/index.ts';

/** A table of no more rows stays whole: two rows on either side of a break are harder to read than white at the end of a page. */
const mostKept = 6;

/** How many rows of a table that breaks must go on at least, so that the next page shows a table and not a remnant: five, or a quarter. */
export function fewestOver(rows: number): number {
  return Math.max(5, Math.ceil(rows / 4));
}

/**
 * Whether a row stays on the page of the next: in a short table always, else the first two rows, the last ones, a group row and the first that it heads, a total and
 * its first part, a part and what the parts leave over, the last amount and their total.
 */
export function keepsNext(rows: readonly TableRow[], index: number): boolean {
  const [role, next, third] = [0, 1, 2].map((step) => rows[index + step]?.role);
  if (next === undefined) return false;
  const isLast = index >= rows.length - fewestOver(rows.length);
  if (rows.length <= mostKept || index === 0 || isLast || role === 'group') return true;
  return (role === 'total' && next === 'sub') || next === 'residual' || (next === 'total' && third !== 'sub');
}
