import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { diagnose, formatDiagnostic } from '../../src/diagnostics/index.ts';

const file = 'data/facts/economic.yaml';
const source = 'facts:\n  deficit:\n    valeu: 76.4\n\n';
const unknown = diagnose(
  'unknown-field',
  { field: 'valeu', nearest: 'value', known: ['value'] },
  { place: { file, line: 3, column: 5, endColumn: 10 } },
);

function at(place: Partial<Diagnostic['place']>): Diagnostic {
  return diagnose('blank-text', {}, { place: { file, line: 1, column: 1, ...place } });
}

/** The lines of the frame that show the file. */
function frameOf(diagnostic: Diagnostic, text: string): readonly string[] {
  return formatDiagnostic(diagnostic, text).split('\n').slice(2, 4);
}

describe('formatDiagnostic', () => {
  test('shows code, message, place, the line with its place underlined, and the hint', () => {
    expect(formatDiagnostic(unknown, source)).toBe(
      [
        'error unknown-field: unknown field `valeu`',
        '  data/facts/economic.yaml:3:5',
        '  3 |     valeu: 76.4',
        '    |     ^^^^^',
        '  hint: did you mean `value`? known here: `value`',
        '',
      ].join('\n'),
    );
  });

  test('names the place alone without the text, past its end, and on a blank line', () => {
    const alone = formatDiagnostic(unknown).split('\n')[1];
    expect(alone).toBe('  data/facts/economic.yaml:3:5');
    expect(formatDiagnostic(at({ line: 9 }), source)).not.toContain('|');
    expect(formatDiagnostic(at({ line: 4 }), source)).not.toContain('|');
  });

  test('says nothing of a place when no file is to blame', () => {
    expect(formatDiagnostic(diagnose('blank-text', {}))).toBe(
      'error blank-text: the text is blank\n  hint: write the text, or leave the field out\n',
    );
  });

  test('shows a second place of the same file', () => {
    const related = { message: 'first used here', place: { file, line: 2, column: 3, endColumn: 10 } };
    const twice = diagnose('duplicate-id', { id: 'deficit' }, { place: { file, line: 3, column: 5 }, related });
    expect(formatDiagnostic(twice, source)).toContain(
      '  first used here:\n  data/facts/economic.yaml:2:3\n  2 |   deficit:\n    |   ^^^^^^^\n',
    );
  });

  test('shows a second place of another file only with its text', () => {
    const related = { message: 'first used here', place: { file: 'data/facts/bilateral.yaml', line: 1, column: 1 } };
    const twice = diagnose('duplicate-id', { id: 'deficit' }, { place: { file, line: 3, column: 5 }, related });
    expect(formatDiagnostic(twice, source)).toContain('data/facts/bilateral.yaml:1:1\n  hint');
    expect(formatDiagnostic(twice, source, { relatedSource: 'deficit: 1' })).toContain('1 | deficit: 1');
  });

  test('shows a long line around its place', () => {
    const text = `${'a'.repeat(200)}here${'b'.repeat(200)}`;
    const [shown = '', marks = ''] = frameOf(at({ column: 201, endColumn: 205 }), text);
    expect(shown.slice(marks.indexOf('^')).startsWith('here')).toBe(true);
    expect(marks.trimEnd().endsWith('^^^^')).toBe(true);
    expect(shown.length).toBeLessThan(120);
  });

  test('never splits a pair of surrogates', () => {
    const [shown = ''] = frameOf(at({ column: 90 }), '😀'.repeat(100));
    expect(shown).not.toMatch(/\p{Surrogate}/u);
  });

  test('underlines wide characters over both their columns', () => {
    const [, marks = ''] = frameOf(at({ column: 4, endColumn: 6 }), '日本語の値: x');
    expect(marks).toBe(`    | ${' '.repeat(6)}^^^^`);
  });

  test('shows nothing that a terminal would take as a command', () => {
    const shown = formatDiagnostic(at({}), 'a\u001B[31mb\u202Ec');
    expect(shown).toContain('a\uFFFD[31mb\uFFFDc');
  });

  test('shows nothing of the kind in names of files, messages and hints either', () => {
    const place = { file: 'data/\u001B[2J.yaml', line: 1, column: 1 };
    const field = diagnose('unknown-field', { field: 'a\u202Eb', nearest: undefined, known: ['c\u0007'] }, { place });
    const shown = formatDiagnostic({ ...field, related: { message: 'first\u001Bused', place } });
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    expect(shown).toContain('data/\uFFFD[2J.yaml:1:1');
  });

  test('uses colours only when asked to', () => {
    expect(formatDiagnostic(unknown, source)).not.toContain('\u001B');
    expect(formatDiagnostic(unknown, source, { color: true })).toContain('\u001B[1;31merror\u001B[0m');
  });
});
