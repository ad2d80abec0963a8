import type { TableRow } from '../../document/index.ts';

const subIndent = 12;

/** Points by which the first cell of a row is moved in: rows under the row before them, and the residual that such rows leave. */
export function rowIndent(rows: readonly TableRow[], index: number): number {
  const role = rows[index]?.role;
  if (role === 'sub') return subIndent;
  return role === 'residual' && rows[index - 1]?.role === 'sub' ? subIndent : 0;
}
