import { describe, expect, it } from 'vitest';
import type { ReadCell, ReadFile, ReadPiece } from '../../src/trace/index.ts';
import { brief, deck, derived, figure, follow, print, recordOf } from './small-file.ts';

const shape = (slide: number, id: number) => ({ shape: { slide, id, name: `Shape ${id}` } });
const piece = (text: string, more: Partial<ReadPiece> = {}): ReadPiece => ({ kind: 'text', text, ...more });

describe('a figure of a brief', () => {
  it('stands where the page has its words, white space and case aside', () => {
    const record = recordOf([print('a', 'approx. $76.4\u00a0bn', 1), print('b', 'GROUP 5', 2)]);
    expect(follow(brief('it is APPROX.\n$76.4\u2009bn 1 now', 'group 5'), record)).toEqual([
      '1 approx. $76.4\u00a0bn stands',
      '2 GROUP 5 stands',
    ]);
  });

  it('has changed where another number stands in its place', () => {
    const record = recordOf([print('a', '76.4', 1), print('b', '$5 billion', 1)]);
    expect(follow(brief('176.4 and $5 billion'), record)).toEqual(['1 76.4 changed', '1 $5 billion stands']);
  });

  it('needs words of its own: two prints of one do not share them', () => {
    const record = recordOf([print('a', '$741bn', 1), print('b', 'over $741bn', 1)]);
    expect(follow(brief('over $741bn'), record)).toEqual(['1 $741bn changed', '1 over $741bn stands']);
    expect(follow(brief('$741bn, and over $741bn'), record)).toEqual(['1 $741bn stands', '1 over $741bn stands']);
  });

  it('is told from others that say the same by its neighbours', () => {
    const record = recordOf([print('a', '10%', 1), print('b', '$7bn', 1), print('c', '10%', 1), print('d', '$8bn', 1)]);
    const standings = (page: string) => follow(brief(page), record).map((line) => line.endsWith('stands'));
    expect(standings('10% $7bn 12% $8bn')).toEqual([true, true, false, true]);
    expect(standings('12% $7bn 10% $8bn')).toEqual([false, true, true, true]);
  });

  it('has changed where it stands in the place of another', () => {
    const record = recordOf([print('a', '$741bn', 1), print('b', 'over $685bn', 1), print('c', '5%', 1)]);
    expect(follow(brief('over $685bn, $741bn, 5%'), record)).toEqual([
      ...['1 $741bn changed', '1 over $685bn stands', '1 5% stands'],
    ]);
    expect(follow(brief('5%, over $685bn, $741bn'), record)).toEqual([
      ...['1 $741bn changed', '1 over $685bn stands', '1 5% changed'],
    ]);
  });

  it('may have any other words before, behind and between', () => {
    const record = recordOf([print('a', '$741bn', 1), print('b', '$741bn', 1), print('c', '5%', 1)]);
    expect(follow(brief('5% of $741bn, $741bn and $741bn, or 5%'), record)).toEqual([
      ...['1 $741bn stands', '1 $741bn stands', '1 5% stands'],
    ]);
  });

  it('is not what a source or a computation is quoted with', () => {
    const facts = [figure('a', '76.4', { evidence: 'stands at $76.4bn' }), derived('sum', '$9bn', ['$4bn', '$5bn'])];
    const record = recordOf([print('a', '$76.4bn', 1), print('b', '$4bn', 1)], { facts });
    const quoted = 'Sources: “stands at $76.4bn … and more”; $4bn + $5bn = $9bn';
    expect(follow(brief(`$67.4bn and $3bn. ${quoted}`), record)).toEqual(['1 $76.4bn changed', '1 $4bn changed']);
    expect(follow(brief(`$76.4bn and $4bn. ${quoted}`), record)).toEqual(['1 $76.4bn stands', '1 $4bn stands']);
  });

  it('may be a computation itself', () => {
    const facts = [derived('sum', '$9bn', ['$4bn', '$5bn'])];
    const record = recordOf([print('sum', '$4bn + $5bn = $9bn', 1), print('b', '$4bn', 1)], { facts });
    expect(follow(brief('It is $4bn + $5bn = $9bn, or $4bn'), record).map((line) => line.split(' ').at(-1))).toEqual([
      'stands',
      'stands',
    ]);
  });

  it('may run on to the top of the next page', () => {
    const record = recordOf([print('a', 'The two governments go on talking', 1)]);
    const first = 'text The two governments\nfooter 1 of 2';
    expect(follow(brief(first, 'go on\ntalking. More\nfooter 2 of 2'), record)[0]).toMatch(/stands$/);
    expect(follow(brief(first, 'More, and they go on talking'), record)[0]).toMatch(/changed$/);
    expect(follow(brief(first), record)[0]).toMatch(/changed$/);
    const around = recordOf([print('a', 'The two governments go on talking', 1), print('b', '$5bn', 1)]);
    expect(follow(brief(`${first}, $5bn`, 'go on talking'), around)[0]).toMatch(/stands$/);
    expect(follow(brief(`$5bn ${first}`, 'go on talking'), around)[0]).toMatch(/changed$/);
  });

  it('may be as long as it likes', () => {
    const words = 'a '.repeat(100_000);
    const record = recordOf([print('a', `${words}b`, 1), print('b', `b ${words}`, 1), print('c', '5%', 2)]);
    expect(follow(brief(words, words), record)).toHaveLength(3);
  });

  it('is a word of the page where a chart draws it, and cannot be read where a bar has no label', () => {
    const chart = { part: 'chart', chart: 'c', decimal: '741' } as const;
    const record = recordOf([print('a', '741', 1, chart), print('b', '', 1, chart)]);
    expect(follow(brief('741'), record)).toEqual(['1 741 stands', '1  unlabelled']);
    expect(follow(brief('714'), record)).toEqual(['1 741 changed', '1  unlabelled']);
  });
});

describe('a figure of a deck', () => {
  const record = recordOf([
    print('a', '$741bn', 1, shape(256, 2)),
    print('b', '$741bn', 1, shape(256, 3)),
    print('c', '$741bn', 1, { part: 'notes', ...shape(256, 3) }),
  ]);

  it('stands in its shape, and in the notes of its slide', () => {
    const slide = [piece('$741bn', { shape: 2 }), piece('is $741bn', { shape: 3 }), piece('$741bn', { kind: 'notes' })];
    expect(follow(deck([256, ...slide]), record)).toEqual(Array(3).fill('1 $741bn stands'));
  });

  it('has changed where its shape says something else, whatever other shapes say', () => {
    const slide = [
      piece('$714bn', { shape: 2 }),
      piece('$741bn, again $741bn', { shape: 3 }),
      piece('$741bn $741bn', { kind: 'notes' }),
    ];
    expect(follow(deck([256, ...slide]), record)).toEqual(['1 $741bn changed', '1 $741bn stands', '1 $741bn stands']);
  });

  it('has changed where it stands in the place of another of its shape', () => {
    const cells = recordOf(['$240bn', '$180bn', '5%'].map((text, index) => print(`f${index}`, text, 1, shape(256, 2))));
    const standings = (text: string, id: number) =>
      follow(deck([256, piece(text, { shape: id }), piece('5% of $240bn', { shape: 90 })]), cells).map((line) =>
        line.split(' ').at(-1),
      );
    for (const id of [2, 70]) {
      expect(standings('$240bn\t$180bn\n5%', id)).toEqual(['stands', 'stands', 'stands']);
      expect(standings('$180bn\t$240bn\n5%', id)).toContain('changed');
      expect(standings('$240bn\t5%\n$180bn', id)).toContain('changed');
    }
  });

  it('stands on its slide where a program has given the shapes new ids', () => {
    const slide = [
      piece('$741bn', { shape: 402 }),
      piece('$741bn', { shape: 403 }),
      piece('$741bn', { kind: 'notes' }),
    ];
    expect(follow(deck([256, ...slide]), record)).toEqual(Array(3).fill('1 $741bn stands'));
    const changed = [piece('$741bn', { shape: 402 }), piece('$714bn', { shape: 403 }), ...slide.slice(2)];
    expect(follow(deck([256, ...changed]), record).filter((line) => line.endsWith('changed'))).toHaveLength(1);
  });

  it('stands anywhere on its slide where its shape is not there any more', () => {
    const slide = [piece('$741bn', { shape: 2 }), piece('so $741bn', { shape: 9 }), piece('$741bn', { kind: 'notes' })];
    expect(follow(deck([256, ...slide]), record)).toEqual(Array(3).fill('1 $741bn stands'));
  });
});

describe('a figure of a native chart', () => {
  const chart = { part: 'chart', chart: 'c', decimal: '741', ...shape(256, 4) } as const;
  const record = recordOf([print('a', 'over 741', 1, chart), print('b', '', 1, { ...chart, decimal: '8.2' })]);
  const cell = (cached: string, more: Partial<ReadCell> = {}): ReadCell => ({
    ...{ shape: 4, series: 'Amount', category: 'Stock', cell: 'Sheet1!B2', value: cached },
    ...more,
    cached,
  });

  function charted(cells: readonly ReadCell[], labels = 'over 741'): ReadFile {
    const file = deck([256, piece(labels, { kind: 'chart', shape: 4 })]);
    return { ...file, leaves: file.leaves.map((leaf) => ({ ...leaf, cells })) };
  }

  const standings = (...file: Parameters<typeof charted>) =>
    follow(charted(...file), record).map((line) => line.split(' ').at(-1));

  it('stands with its label and its number, whether or not it has a label', () => {
    expect(standings([cell('741'), cell('8.2')])).toEqual(['stands', 'stands']);
    expect(standings([cell('741.0'), cell('8.1999999999999993')])).toEqual(['stands', 'stands']);
  });

  it('has changed with its label, with the number that is drawn, or with that of the workbook', () => {
    expect(standings([cell('741'), cell('8.2')], 'over 714')).toEqual(['changed', 'stands']);
    expect(standings([cell('700'), cell('8.2')])).toEqual(['changed', 'stands']);
    expect(standings([cell('741'), cell('8.2', { value: '9' })])).toEqual(['stands', 'changed']);
    expect(standings([cell('741', { shape: 5 }), cell('8.2')])).toEqual(['changed', 'stands']);
    expect(standings([cell('741')])).toEqual(['stands', 'changed']);
  });

  it('has changed where its number stands in the place of another', () => {
    expect(standings([cell('8.2'), cell('741')])).toContain('changed');
    expect(standings([cell('2025'), cell('741'), cell('741'), cell('8.2')])).toEqual(['stands', 'stands']);
    const moved = [cell('741', { shape: 9 }), cell('8.2', { shape: 9 })];
    expect(standings([cell('741', { shape: 8 }), ...moved])).toEqual(['changed', 'changed']);
    const file = charted([cell('741', { shape: 8 }), ...moved]);
    const leaves = file.leaves.map((leaf) => ({
      ...leaf,
      pieces: leaf.pieces.map((each) => ({ ...each, shape: 9 })),
    }));
    expect(follow({ ...file, leaves }, record).map((line) => line.split(' ').at(-1))).toEqual(['stands', 'stands']);
  });

  it('needs no workbook', () => {
    const { value: _, ...bare } = cell('741');
    expect(standings([bare, cell('8.2')])).toEqual(['stands', 'stands']);
  });
});
