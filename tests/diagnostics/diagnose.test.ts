import { expect, test } from 'vitest';
import { diagnose, hasErrors } from '../../src/diagnostics/index.ts';

test('a diagnostic has the severity of the catalogue unless another is asked for', () => {
  expect(diagnose('blank-text', {}).severity).toBe('error');
  const softened = diagnose('blank-text', {}, { severity: 'warning' });
  expect(softened).toEqual({ ...diagnose('blank-text', {}), severity: 'warning' });
  expect(hasErrors([softened])).toBe(false);
  const stale = { id: 'a', since: '9 March 2025', asOf: '8 February 2025', validFor: 'P1M' };
  expect(hasErrors([diagnose('stale', stale)])).toBe(false);
  expect(hasErrors([diagnose('stale', stale, { severity: 'error' })])).toBe(true);
});
