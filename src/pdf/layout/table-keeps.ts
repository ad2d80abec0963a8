import type { TableRow } from '../../document/index.ts';

/**
 * Whether a row stays on the page of the next: the first two rows, the last two, a group row and the first that it heads, a total and
 * its first part, a part and what the parts leave over, the last amount and their total.
 */
export function keepsNext(rows: readonly TableRow[], index: number): boolean {
  const [role, next, third] = [0, 1, 2].map((step) => rows[index + step]?.role);
  if (next === undefined) return false;
  if (index === 0 || index === rows.length - 2 || role === 'group') return true;
  return (role === 'total' && next === 'sub') || next === 'residual' || (next === 'total' && third !== 'sub');
}
