import { describe, expect, it } from 'vitest';
import type { FinishedFile, ReadFile, TraceRecord } from '../../src/trace/index.ts';
import { checkFinished } from '../../src/trace/index.ts';
import { brief, deck, derived, figure, print, recordOf } from './small-file.ts';

interface Changes extends Partial<Omit<FinishedFile, 'read'>> {
  readonly record?: TraceRecord;
}

/** What is told of a finished file, as `code: message`. */
function tell(read: ReadFile, { record = recordOf([]), ...more }: Changes = {}): readonly string[] {
  const extent = read.leaves.length;
  const file = { file: 'x', read, carried: record, expected: record, extent, alternatives: [], repeated: [], ...more };
  return checkFinished([file], ['G7']).map(({ code, message }) => `${code}: ${message}`);
}

const record = recordOf([print('a', '$5bn', 1), print('b', 'over $6 billion', 1)], {
  facts: [
    figure('a', '5', { evidence: 'some $5 billion a year', at: 'Table, “The 30% plan” row' }),
    figure('b', '6'),
    derived('c', '12%', ['a', 'b']),
  ],
  caveats: [{ id: 'x', kind: 'gap', severity: 'note', facts: ['a'], text: 'No more than 40% are known.' }],
  literals: [{ text: 'a 24-hour day', because: 'it is a turn of speech' }],
});

describe('an amount on a page', () => {
  const on = (words: string, more: Changes = {}) =>
    tell(brief(`$5bn and over $6 billion. ${words}`), { record, ...more });

  it.each(['$500', '12%', '$7 billion', '1,200 jobs', '5 countries', 'five years', '¥300', '2 million'])(
    'is told when no fact prints it: %s',
    (words) => {
      expect(on(`Then ${words} more.`)).toEqual([
        `figure-unknown: page 1 of \`x\` says \`${words}\`, which the pack does not print there`,
      ]);
    },
  );

  it('is told when it is that of a fact that is not printed there again', () => {
    expect(on('Then $5bn more.')).toEqual([expect.stringMatching(/^figure-unknown: .* `\$5bn`/)]);
    expect(on('Then approximately $6 billion.')).toEqual([expect.stringMatching(/^figure-unknown: .* `\$6 billion`/)]);
  });

  it('is told once a page, with all that stand there', () => {
    expect(on('Then 12% of $500.')).toEqual([expect.stringMatching(/says `12%`, `\$500`, which/)]);
  });

  it.each([
    ['a quotation', '“some $5 billion a year”'],
    ['a place in a source', 'Table: 3 The 30% plan'],
    ['a computation', 'a + b = 12%'],
    ['a caveat', 'No more than 40% are known.'],
    ['declared words', 'It is a 24-hour day.'],
    ['a name', 'The G7 countries'],
    ['a year', 'In 2024 countries agreed'],
    ['a bare number, such as that of a page', '3'],
  ])('is not told in %s', (_, words) => {
    expect(on(words)).toEqual([]);
  });

  it('is not told in a heading that is repeated', () => {
    expect(on('Exports rise 8%')).toHaveLength(1);
    expect(on('Exports rise 8%', { repeated: ['Exports rise 8%'] })).toEqual([]);
  });

  it('is not told of a source mark before a word', () => {
    const marked = (words: string) => tell(brief(words), { record });
    expect(marked('$5bn, 1 countries say, and over $6 billion 2 countries')).toEqual([]);
    expect(marked('$5bn and over $6 billion. They met. 14 Both countries agreed')).toEqual([]);
  });

  it('is not told where a print of the page before goes on', () => {
    expect(tell(brief('$5bn and over', '$6 billion'), { record })).toEqual([]);
    expect(tell(brief('$5bn and over', '$6 billion and $7 billion'), { record })).toEqual([
      expect.stringMatching(/^figure-unknown: page 2 .* says `\$7 billion`, which/),
    ]);
  });

  it('is told in speaker notes, and not for labels that a chart holds twice', () => {
    const shape = { slide: 256, id: 4, name: 'Chart' };
    const drawn = recordOf([print('a', '46%', 1, { part: 'chart', chart: 'c', shape })]);
    const slide = (text: string, notes: string): ReadFile => {
      const read = deck([256, { kind: 'chart', text, shape: 4 }, { kind: 'notes', text: notes }]);
      return { ...read, leaves: read.leaves.map((leaf) => ({ ...leaf, workbookFacts: ['a'] })) };
    };
    expect(tell(slide('46%\n46%', 'none'), { record: drawn })).toEqual([]);
    expect(tell(slide('46%\n47%', '48%'), { record: drawn })).toEqual([
      expect.stringMatching(/^figure-unknown: slide 1 .* says `47%`, `48%`, which/),
    ]);
  });
});

it('a figure in the name of a series stands at each of its bars in a brief', () => {
  const drawn = recordOf([print('a', 'over $5bn', 1, { part: 'chart', chart: 'c' })]);
  expect(tell(brief('4 over $5bn\n6 over $5bn'), { record: drawn })).toEqual([]);
  expect(tell(brief('4 over $5bn\n6 over $7bn'), { record: drawn })).toHaveLength(1);
});

describe('pages and slides', () => {
  const pages = ['$5bn and 6%', '$7bn and 8%', '$9bn and 10%'] as const;
  const printed = recordOf(
    pages.flatMap((page, index) => page.split(' and ').map((text) => print('a', text, index + 1))),
  );
  const of = (...kept: readonly number[]) =>
    tell(brief(...kept.map((index) => pages[index] ?? '')), { record: printed, extent: 3 });

  it('are as they were built', () => {
    expect(of(0, 1, 2)).toEqual([]);
  });

  it('are told once where they were moved', () => {
    expect(of(1, 0, 2)).toEqual([
      'leaves-differ: `x` does not have its pages as they were built: page 1 is page 2 now and page 2 is page 1 now',
    ]);
  });

  it('are told once where one is gone', () => {
    expect(of(0, 2)).toEqual([
      'leaves-differ: `x` does not have its pages as they were built: it has 2 instead of 3, page 2 is gone and page 3 is page 2 now',
    ]);
  });

  it('are told where one without figures came', () => {
    expect(tell(brief(...pages, 'A new page'), { record: printed, extent: 3 })).toEqual([
      'leaves-differ: `x` does not have its pages as they were built: it has 4 instead of 3',
    ]);
  });

  it('of another state of the pack are told by their figures', () => {
    const older = recordOf(printed.printed.slice(0, 4));
    const problems = tell(brief(pages[0], pages[1]), { record: printed, carried: older, extent: 3 });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      ...['record-differs', 'figure-missing', 'figure-missing'],
    ]);
    expect(problems[1]).toContain('page 3 of `x` ought to print `$9bn`');
  });
});

describe('an alternative text', () => {
  const alternatives = [{ number: 1, text: 'Bar chart. Exports: $5 billion; imports: $6 billion, the year before.' }];
  const saying = (...texts: readonly string[]) =>
    tell(deck([256, ...texts.map((text) => ({ kind: 'alt', text }) as const)]), { alternatives });

  it('is that of the pack, however its spaces are written', () => {
    expect(saying('Bar chart. Exports:\n$5 billion; imports: $6  billion, the year before.')).toEqual([]);
  });

  it('is told where any word of it is another one', () => {
    expect(saying('Bar chart. Exports: $5 billion; imports: $6 billion, the year after.')).toEqual([
      'alternative-differs: an alternative text on slide 1 of `x` says `…billion, the year after.` instead of `…billion, the year before.`',
    ]);
  });

  it('is told where it is gone, or there is one more', () => {
    expect(saying()).toEqual([
      'alternative-differs: slide 1 of `x` lacks the alternative text `Bar chart. Exports: $5 billion; imports: $6 billion, the yea…`',
    ]);
    expect(saying(alternatives[0]?.text ?? '', 'A logo')).toEqual([
      'alternative-differs: slide 1 of `x` has an alternative text that was not built: `A logo`',
    ]);
  });
});

it('a file that is another document is told once', () => {
  const other = { ...record, document: { ...record.document, name: 'other' }, facts: [] };
  expect(tell(brief('nothing'), { record, carried: other })).toEqual([
    'output-misplaced: `x` is the document `other`, not `briefing`',
  ]);
});
