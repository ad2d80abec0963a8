import { describe, expect, it } from 'vitest';
import { type Atom, atom, piece } from '../../src/pdf/layout/atom.ts';
import { columnFlow } from '../../src/pdf/layout/column-flow.ts';
import type { PageFoot } from '../../src/pdf/layout/page-foot.ts';
import { paginate } from '../../src/pdf/layout/paginate.ts';

const area = { top: 0, bottom: 100 };

/** An atom that draws its name, so that pages can be read. */
function line(name: string, parts: Partial<Atom> = {}): Atom {
  return atom({ height: 10, draws: [named(name)], ...parts });
}

function named(text: string) {
  const style = { rise: 0, width: 1, face: 'f', size: 1, color: '#000000', features: [], tracking: 0 };
  return { op: 'text', owner: 1, text, x: 0, y: 0, ...style } as const;
}

function read(atoms: readonly Atom[]): string[] {
  return paginate(atoms, area).map((page) =>
    page.draws.map((draw) => (draw.op === 'text' ? `${draw.text}@${draw.y}` : draw.op)).join(' '),
  );
}

/** Pages with footnotes of a height of 10, each with its number. */
function readWithNotes(atoms: readonly Atom[]): string[] {
  const foot: PageFoot = {
    height: (numbers) => numbers.length * 10,
    place: (numbers, bottom) =>
      numbers.map((number, index) => ({
        piece: piece({ height: 10, draws: [named(`n${number}`)] }),
        y: bottom - (numbers.length - index) * 10,
      })),
  };
  return paginate(atoms, area, foot).map((page) =>
    page.draws.map((draw) => (draw.op === 'text' ? `${draw.text}@${draw.y}` : draw.op)).join(' '),
  );
}

const lines = (count: number, parts: Partial<Atom> = {}) =>
  Array.from({ length: count }, (_, index) => line(`l${index}`, parts));

describe('pagination', () => {
  it('fills pages in order and drops the space before the first atom of a page', () => {
    expect(read([line('a', { height: 60, before: 5 }), line('b', { height: 40, before: 5 })])).toEqual(['a@0', 'b@0']);
  });

  it('keeps the larger of the space before an atom and the space after the last', () => {
    expect(read([line('a', { after: 8 }), line('b', { before: 5 }), line('c', { before: 5 })])).toEqual([
      'a@0 b@18 c@33',
    ]);
  });

  it('moves a heading along with what it must stay with', () => {
    expect(read([line('a', { height: 85 }), line('heading', { keep: true }), line('b')])).toEqual([
      'a@0',
      'heading@0 b@10',
    ]);
  });

  it('breaks a chain of kept atoms that is longer than a page, and loses none', () => {
    const pages = read(lines(12, { keep: true }));
    expect(pages.join(' ').match(/l\d+/g)).toHaveLength(12);
  });

  it('starts a page for a section, and ends one at a page break, but never leaves one empty', () => {
    const pageBreak = atom({ pageBreak: true });
    expect(
      read([pageBreak, line('a'), pageBreak, pageBreak, line('b', { newPage: true }), line('c', { newPage: true })]),
    ).toEqual(['a@0', 'b@0', 'c@0']);
  });

  it('starts a page when the room that an atom asks for is not left', () => {
    expect(read([line('a', { height: 50 }), line('b', { room: 60 })])).toEqual(['a@0', 'b@0']);
    expect(read([line('a', { height: 30 }), line('b', { room: 60 })])).toEqual(['a@0 b@30']);
  });

  it('sets side notes beside their atom, and pushes down the second of two that would overlap', () => {
    const note = (name: string) => piece({ height: 25, draws: [named(name)] });
    const pages = read([line('a', { sides: [note('n1')] }), line('b', { sides: [note('n2')] })]);
    expect(pages).toEqual(['a@0 b@10 n1@0 n2@40']);
  });

  it('holds a block of full width until the side notes above it have ended', () => {
    const note = piece({ height: 40, draws: [named('n')] });
    expect(read([line('a', { sides: [note] }), line('figure', { full: true })])).toEqual(['a@0 figure@50 n@0']);
  });

  it('moves a side note up at the end of a page, and its atom on when there is no room above', () => {
    const note = piece({ height: 40, draws: [named('n')] });
    expect(read([line('a', { height: 80 }), line('b', { sides: [note] })])).toEqual(['a@0 b@80 n@60']);
    expect(read([line('a', { height: 80, full: true }), line('b', { sides: [note] })])).toEqual(['a@0', 'b@0 n@0']);
  });

  it('lifts a side note that would keep a block of full width waiting, as far as there is room above', () => {
    const note = piece({ height: 40, draws: [named('n')] });
    const page = [line('a', { height: 30 }), line('b', { sides: [note] }), line('figure', { full: true })];
    expect(read(page)).toEqual(['a@0 b@30 figure@50 n@0']);
  });

  it('leaves a side note where it stands when the block that it would make room for goes to the next page', () => {
    const note = piece({ height: 30, draws: [named('note')] });
    const [page] = read([
      line('a', { height: 40 }),
      line('b', { height: 20, sides: [note] }),
      line('title', { height: 10, full: true, keep: true }),
      line('table', { height: 40, full: true }),
    ]);
    expect(page).toContain('note@40');
  });

  it('sets a block narrow beside a long side note, but at full width when it goes to the next page', () => {
    const note = piece({ height: 60, draws: [named('n')] });
    const narrow = (height: number) => ({ count: 1, make: () => [line('narrow', { height })] });
    const host = line('a', { sides: [note] });
    expect(read([host, line('wide', { full: true, narrow: narrow(20) }), line('b')])).toEqual([
      'a@0 narrow@10 b@30 n@0',
    ]);
    expect(read([host, line('wide', { full: true, narrow: narrow(95) }), line('b')])).toEqual([
      'a@0 n@0',
      'wide@0 b@10',
    ]);
  });

  it('repeats the head of a table on its further pages', () => {
    const table = { height: 10, draws: [named('head')] };
    const pages = read([line('head'), ...lines(12, { table })]);
    expect(pages[1]?.startsWith('head@0 l9@10')).toBe(true);
  });

  it('starts a page with a table that would leave a remnant to it, where half a page is filled', () => {
    const table = { height: 2, draws: [named('head')] };
    const startsOf = (filled: number, rows: number) =>
      read([
        line('text', { height: filled }),
        line('heading', { keep: true }),
        line('head', { height: 2, keep: true, tableAtoms: rows + 1 }),
        ...lines(rows, { height: 6, table }),
      ]).map((page) => page.split(' ')[0]);
    expect(startsOf(50, 10)).toEqual(['text@0', 'heading@0']);
    expect(startsOf(60, 6)).toEqual(['text@0', 'heading@0']);
    expect(startsOf(70, 15)).toEqual(['text@0', 'head@0']);
    expect(startsOf(30, 10)).toEqual(['text@0', 'head@0']);
    expect(startsOf(60, 24)).toEqual(['text@0', 'head@0', 'head@0']);
  });

  it('splits columns over pages in order', () => {
    const items = Array.from({ length: 30 }, (_, index) => piece({ height: 10, draws: [named(`i${index}`)] }));
    const pages = read([columnFlow(items, { frame: { x: 0, width: 100 }, count: 2, gutter: 10 }, 0)]);
    expect(pages).toHaveLength(2);
    expect(pages.join(' ').match(/i\d+/g)).toEqual(items.map((_, index) => `i${index}`));
    expect(pages[1]?.split(' ').map((each) => each.split('@')[1])).toEqual([
      '0',
      '10',
      '20',
      '30',
      '40',
      '0',
      '10',
      '20',
      '30',
      '40',
    ]);
  });

  it('sets items closer when a few would need a page of their own', () => {
    const items = Array.from({ length: 21 }, (_, index) => ({
      ...piece({ height: 10, draws: [named(`i${index}`)] }),
      gap: 2,
    }));
    expect(read([columnFlow(items, { frame: { x: 0, width: 100 }, count: 2, gutter: 10 }, 0)])).toHaveLength(1);
  });

  it('sets an atom taller than the page alone and says so', () => {
    const pages = paginate([line('a'), line('tall', { height: 150 }), line('b')], area);
    expect(pages.map((page) => page.overfull.length)).toEqual([0, 1, 0]);
  });

  it('finds no pages in nothing', () => {
    expect(paginate([], area)).toEqual([]);
  });
});

describe('footnotes', () => {
  it('take their height from the page that has their sign', () => {
    expect(readWithNotes([line('a', { height: 80, footnotes: [1] }), line('b', { footnotes: [2] })])).toEqual([
      'a@0 n1@90',
      'b@0 n2@90',
    ]);
  });

  it('go with a line that moves to the next page, and leave its room to the page before', () => {
    expect(
      readWithNotes([line('a', { height: 75 }), line('h', { keep: true, footnotes: [1] }), line('b', { height: 20 })]),
    ).toEqual(['a@0', 'h@0 b@10 n1@90']);
  });

  it('stand once where several signs lead to them', () => {
    expect(readWithNotes([line('a', { footnotes: [1] }), line('b', { footnotes: [1], newPage: true })])).toEqual([
      'a@0 n1@90',
      'b@0',
    ]);
  });

  it('lift a side note that would reach into them, or move their line on', () => {
    const side = piece({ height: 60, draws: [named('side')] });
    const beside = line('a', { height: 40, sides: [side] });
    const page = (signs: readonly number[]) =>
      readWithNotes([line('top', { height: 30 }), beside, line('b', { footnotes: signs })]);
    expect(page([1])).toEqual(['top@0 a@30 b@70 side@30 n1@90']);
    expect(page([1, 2])).toEqual(['top@0 a@30 b@70 side@20 n1@80 n2@90']);
    expect(page([1, 2, 3, 4, 5])).toEqual(['top@0 a@30 side@30', 'b@0 n1@50 n2@60 n3@70 n4@80 n5@90']);
  });

  it('of side notes stand on their page', () => {
    const side = piece({ height: 20, draws: [named('side')], footnotes: [3] });
    expect(readWithNotes([line('a', { sides: [side] })])).toEqual(['a@0 side@0 n3@90']);
  });
});
