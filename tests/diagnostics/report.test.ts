import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/index.ts';
import { diagnose, formatSummary, hasErrors, sortDiagnostics } from '../../src/diagnostics/index.ts';

function make(code: string, file?: string, line = 1, column = 1, severity: Severity = 'error'): Diagnostic {
  return { code, severity, message: code, ...(file === undefined ? {} : { place: { file, line, column } }) };
}

describe('sortDiagnostics', () => {
  test('orders by file, line, column and code, those without a place first', () => {
    const wanted = [
      make('z'),
      make('b', 'a', 1, 1),
      make('c', 'a', 1, 1),
      make('a', 'a', 1, 2),
      make('a', 'a', 10, 1),
      make('a', 'b'),
    ];
    expect(sortDiagnostics([...wanted].reverse())).toEqual(wanted);
  });

  test('orders files by code unit, whatever the locale', () => {
    expect(sortDiagnostics([make('a', 'é'), make('a', 'a'), make('a', 'Z')]).map(({ place }) => place?.file)).toEqual([
      'Z',
      'a',
      'é',
    ]);
  });

  test('leaves out repeats, not the same words elsewhere', () => {
    const [one, other] = [make('a', 'f', 1), make('a', 'f', 2)];
    expect(sortDiagnostics([one, other, { ...one }])).toEqual([one, other]);
  });
});

describe('formatSummary', () => {
  test.each([
    [[], 'no problems'],
    [[make('a', 'f')], '1 error in 1 file'],
    [
      [make('a', 'f'), make('b', 'g'), make('c', 'g'), make('d', 'g', 1, 1, 'warning')],
      '3 errors, 1 warning in 2 files',
    ],
    [[make('a', undefined, 1, 1, 'warning'), make('b', undefined, 1, 1, 'warning')], '2 warnings'],
    [[make('a', 'f', 1, 1, 'info')], '1 note in 1 file'],
  ])('%#: %s', (diagnostics, summary) => {
    expect(formatSummary(diagnostics)).toBe(summary);
  });
});

describe('diagnose', () => {
  test('takes severity and words from the catalogue and leaves out what is not known', () => {
    expect(diagnose('duplicate-key', { key: 'a' })).toEqual({
      code: 'duplicate-key',
      severity: 'error',
      message: 'the key `a` stands twice in this mapping',
      hint: 'rename or delete one of the two',
    });
  });

  test('hasErrors looks at severity alone', () => {
    expect(hasErrors([make('a', 'f', 1, 1, 'warning')])).toBe(false);
    expect(hasErrors([make('a', 'f', 1, 1, 'warning'), make('b')])).toBe(true);
  });
});
