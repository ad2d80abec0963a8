import { expect, it } from 'vitest';
import type { TableRow } from '../../src/document/index.ts';
import { keepsNext } from '../../src/pdf/layout/table-keeps.ts';
import { row } from './fixture/nodes.ts';

function kept(...roles: readonly TableRow['role'][]): string {
  const rows = roles.map((role) => row(role, ['a']));
  return rows.map((_, index) => (keepsNext(rows, index) ? '+' : '|')).join('');
}

const five = ['body', 'body', 'body', 'body', 'body'] as const;

it.each([
  ['the first two rows and the last five', ['body', 'body', 'body', ...five], '+||++++|'],
  ['the last quarter of a long table', Array.from({ length: 24 }, () => 'body' as const), `+${'|'.repeat(17)}+++++|`],
  ['all rows of a short table', ['body', ...five], '+++++|'],
  ['a group and the first row that it heads', ['body', 'body', 'body', 'group', 'body', ...five], '+||+|++++|'],
  [
    'a total and its first part, a part and the residual',
    ['body', 'body', 'total', 'sub', 'sub', 'residual', ...five],
    '+|+|+|++++|',
  ],
  ['an amount and the total under it', ['body', 'body', 'body', 'total', ...five], '+|+|++++|'],
  ['nothing with a row alone', ['body'], '|'],
] as const)('keeps together %s', (_, roles, wanted) => {
  expect(kept(...roles)).toBe(wanted);
});
