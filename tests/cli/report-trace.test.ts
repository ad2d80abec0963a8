import { describe, expect, it } from 'vitest';
import { formatTrace } from '../../src/cli/report-trace.ts';
import type { Trace } from '../../src/pipeline/index.ts';
import type { PrintedFigure, TraceRecord } from '../../src/trace/index.ts';
import { traceFigures } from '../../src/trace/index.ts';
import { brief, derived, figure, print, recordOf } from '../trace/small-file.ts';

function show(trace: Trace, file = 'x.pdf'): string {
  return formatTrace({ ok: true, file, trace, diagnostics: [], sources: new Map() }, false);
}

function traceOf(printed: readonly PrintedFigure[], more: Partial<TraceRecord> = {}): Trace {
  const words = printed.map(({ text }) => text).join(' and ');
  return traceFigures({ read: brief(words), record: recordOf(printed, { sources: [], ...more }) });
}

/** The lines of a report below its head. */
const linesOf = (trace: Trace) => show(trace).trimEnd().split('\n').slice(4);

describe('the report of a trace', () => {
  it('sets what stands on a page more than once in one line', () => {
    const printed = [print('a', '$5bn', 1), print('b', '$6bn', 1), print('a', '$5bn', 1), print('a', '5', 1)];
    const rows = linesOf(traceOf(printed)).filter((line) => line.startsWith('p. 1'));
    expect(rows).toEqual(['p. 1  $5bn  a  ×2', 'p. 1  $6bn  b', 'p. 1  5     a']);
  });

  it('sets long words beside their fact in several lines, and says them once', () => {
    const text = 'The two governments go on talking about tariffs';
    const facts = [{ ...figure('talks', '1'), kind: 'statement', text, saidBy: 'Both' } as const];
    expect(linesOf(traceOf([print('talks', text, 1)], { facts }))).toEqual([
      'p. 1  The two governments go on talking about   talks',
      '      tariffs',
      '        “the words of talks”',
      '        Table, row talks; said by Both, as of 2025-02-08',
      '        article',
    ]);
  });

  it('names the source of each fact where there are several', () => {
    const sources = ['article', 'table'].map((id) => ({ id, title: `The ${id}`, kind: id, asOf: '2025' }));
    const facts = [figure('a', '5'), figure('b', '6', { source: 'table' })];
    const several = show(traceOf([print('a', '$5bn', 1), print('b', '$6bn', 1)], { facts, sources }));
    expect(several).toMatch(/as of 2025-02-08\n {8}The article\n/);
    expect(several).toMatch(/as of 2025-02-08\n {8}The table\n/);
    expect(several).not.toContain('all from');
    const one = show(traceOf([print('a', '$5bn', 1)], { facts, sources }));
    expect(one).toContain('\nall from: The article (article, as of 2025)\n');
    expect(one).not.toMatch(/\n {8}The article/);
  });

  it('ends where operands go round in a circle, and where one is not in the record', () => {
    const facts = [derived('one', '5', ['two', 'three']), derived('two', '5', ['one'])];
    expect(linesOf(traceOf([print('one', '$5bn', 1)], { facts }))).toEqual([
      ...['p. 1  $5bn  one', '        What one measures: $5 billion', '        computed: two + three = 5'],
      ...['        from two', '          What two measures: $5 billion', '          computed: one = 5'],
      ...['          from one: $5 billion (see p. 1)', '        from three, which the file does not explain'],
    ]);
  });

  it('tells a computation of many steps without going further and further in', () => {
    const steps = 5000;
    const facts = Array.from({ length: steps }, (_, index) => derived(`step-${index}`, '5', [`step-${index + 1}`]));
    const lines = linesOf(traceOf([print('step-0', '$5bn', 1)], { facts }));
    expect(lines.filter((line) => line.trim().startsWith('from '))).toHaveLength(steps);
    expect(lines.at(-1)).toMatch(/^ {24}from step-5000, which the file does not explain$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
  });

  it('tells what the file no longer has', () => {
    const printed = [print('a', '$5bn', 1), print('b', '$6bn', 9)];
    const trace = traceFigures({ read: brief('$7bn'), record: recordOf(printed) });
    const rows = show(trace)
      .split('\n')
      .filter((line) => /^(p\.|gone)/.test(line));
    expect(rows).toEqual(['p. 1  $5bn  a  not found', 'gone  $6bn  b']);
  });

  it('says a bar that has no label by its number', () => {
    const bar = { part: 'chart', chart: 'c' } as const;
    const rows = linesOf(traceOf([print('a', '', 1, { ...bar, decimal: '741' }), print('b', '', 1, bar)]));
    expect(rows.filter((line) => line.startsWith('p.'))).toEqual([
      'p. 1  (a bar of 741)  a  chart',
      'p. 1  (a bar)         b  chart',
    ]);
  });

  it('passes nothing on that a terminal would take as a command', () => {
    const evil = 'x\u001b]0;owned\u0007\u202e';
    const facts = [figure(evil, '5', { evidence: evil, at: evil, indicator: evil, note: evil, unitMeasure: evil })];
    const caveats = [{ id: evil, kind: evil, severity: evil, facts: [evil], text: evil }];
    const sources = [{ id: 'article', title: evil, kind: evil, asOf: evil }];
    const shown = show(traceOf([print(evil, evil, 1)], { facts, caveats, sources }), evil);
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(shown).toContain('owned');
  });
});
