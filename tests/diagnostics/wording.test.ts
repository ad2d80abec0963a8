import { expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/index.ts';

test('hints list known names, up to 24 of them', () => {
  const known = Array.from({ length: 30 }, (_, index) => `name-${index}`);
  const { hint } = catalogue['unknown-field'].text({ field: 'x', nearest: undefined, known });
  expect(hint).toContain('`name-23` and 6 more');
  expect(hint).not.toContain('name-24');
});
