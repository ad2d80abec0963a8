import { expect, test } from 'vitest';
import { diagnose, hasErrors } from '../../src/diagnostics/index.ts';

test('a diagnostic has the severity of the catalogue unless another is asked for', () => {
  expect(diagnose('blank-text', {}).severity).toBe('error');
  const softened = diagnose('blank-text', {}, { severity: 'warning' });
  expect(softened).toEqual({ ...diagnose('blank-text', {}), severity: 'warning' });
  expect(hasErrors([softened])).toBe(false);
  expect(hasErrors([diagnose('caveat-holds-figure', { figure: '1', fact: 'a' }, { severity: 'error' })])).toBe(true);
});
