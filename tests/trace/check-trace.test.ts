import { describe, expect, it } from 'vitest';
import type { PieceKind } from '../../src/trace/index.ts';
import { checkTrace, traceFigures } from '../../src/trace/index.ts';
import { brief, deck, print, recordOf } from './small-file.ts';

const record = recordOf([print('a', '$5bn', 1), print('b', '$6bn', 2)], {
  literals: [{ text: 'a 24-hour day', because: 'it is a turn of speech' }],
});

describe('of a trace is told', () => {
  const tell = (read: Parameters<typeof traceFigures>[0]['read'], text?: string) =>
    checkTrace(traceFigures({ read, record, ...(text === undefined ? {} : { text }) }), 'x.pdf').map(
      ({ code, severity, message, hint }) => `${severity} ${code}: ${message}; ${hint}`,
    );
  const whole = brief('$5bn in a 24-hour day', '$6bn and $7bn');

  it('nothing where all is as it was built', () => {
    expect(tell(whole)).toEqual([]);
    expect(tell(whole, '$5 billion')).toEqual([]);
  });

  it('which figures went with their pages, as a warning', () => {
    expect(tell(brief('$5bn'))).toEqual([
      'warning figures-gone: `x.pdf` no longer has the pages that print `$6bn`; trace the file as it was built, if somebody has taken pages out by mistake',
    ]);
    expect(tell(brief('$7bn'))[1]).toMatch(/^warning figures-gone: /);
    expect(tell(brief('$5bn'), '$5bn')).toEqual([]);
  });

  it('that all figures with a text went with their pages, as an error', () => {
    const cut = brief('$5bn in a 24-hour day, and $6bn');
    expect(tell(cut, 'b')).toEqual([expect.stringMatching(/^error figures-gone: .* print `\$6bn`;/)]);
  });

  it('which figures the file no longer prints', () => {
    const [message, ...more] = tell(brief('$15bn', '$60bn'));
    expect(message).toMatch(
      /^error figures-changed: `x\.pdf` no longer prints `\$5bn` on page 1 and `\$6bn` on page 2;/,
    );
    expect(more).toEqual([]);
    expect(tell(brief('$15bn', '$6bn'), '$5bn')[0]).toContain('no longer prints `$5bn` on page 1;');
    expect(tell(brief('$15bn', '$6bn'), '$6bn')).toEqual([]);
  });

  it('not more of them than a line holds', () => {
    const many = recordOf(Array.from({ length: 12 }, (_, index) => print('a', `$${index + 1}bn`, 1)));
    const [diagnostic] = checkTrace(traceFigures({ read: brief('none'), record: many }), 'x.pdf');
    expect(diagnostic?.message).toMatch(/`\$8bn` on page 1 and 4 more$/);
  });

  it('the number of a bar without a label', () => {
    const shape = { slide: 256, id: 4, name: 'Chart' };
    const bar = recordOf([print('a', '', 1, { part: 'chart', chart: 'c', decimal: '741', shape })]);
    const read = deck([256, { kind: 'alt', text: 'Bars', shape: 4 }]);
    const [diagnostic] = checkTrace(traceFigures({ read, record: bar }), 'x.pptx');
    expect(diagnostic?.message).toBe('`x.pptx` no longer prints `741` on slide 1');
  });

  it('where a text stands that no fact prints', () => {
    expect(tell(whole, '$7 billion')[0]).toMatch(
      /^error text-not-traced: no fact of `x\.pdf` prints `\$7 billion`, which stands on page 2; compare it/,
    );
    expect(tell(whole, '24-hour')[0]).toMatch(/stands on page 1; its template declares it .* it is a turn of speech$/);
  });

  it('in what kind of words it stands', () => {
    const pieces = (...kinds: readonly PieceKind[]) => kinds.map((kind) => ({ kind, text: '$7bn' }));
    const read = deck([1, ...pieces('text', 'chart', 'notes')], [2, ...pieces('notes', 'alt')], [3, ...pieces('text')]);
    expect(tell(read, '$7bn')[0]).toContain(
      'stands on slides 1 and 3, in the speaker notes of slides 1 and 2 and in the alternative text of slide 2;',
    );
  });

  it('that a text stands nowhere', () => {
    expect(tell(whole, '$8bn')[0]).toMatch(/^error text-not-in-file: `\$8bn` does not stand in `x\.pdf`; give fewer/);
  });
});
