import { expect, it } from 'vitest';
import type { TableRow } from '../../src/document/index.ts';
import { keepsNext } from '../../src/pdf/layout/table-keeps.ts';
import { row } from './fixture/nodes.ts';

function kept(...roles: readonly TableRow['role'][]): string {
  const rows = roles.map((role) => row(role, ['a']));
  return rows.map((_, index) => (keepsNext(rows, index) ? '+' : '|')).join('');
}

it.each([
  ['the first two rows and the last two', ['body', 'body', 'body', 'body', 'body'], '+||+|'],
  ['a group and the first row that it heads', ['body', 'body', 'body', 'group', 'body', 'body', 'body'], '+||+|+|'],
  [
    'a total and its first part, a part and the residual',
    ['body', 'body', 'total', 'sub', 'sub', 'residual', 'body', 'body'],
    '+|+|+|+|',
  ],
  ['an amount and the total under it', ['body', 'body', 'body', 'total', 'body', 'body', 'body'], '+|+||+|'],
  ['nothing with a row alone', ['body'], '|'],
] as const)('keeps together %s', (_, roles, wanted) => {
  expect(kept(...roles)).toBe(wanted);
});
