import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { Flow, TableRow } from '../../src/document/index.ts';
import { checkRoot } from '../../src/document/index.ts';
import { chart, datasetOf, factReference, heading, paragraph, place, root, text } from './document-nodes.ts';

const at = (line: number) => ({ ...place, line });
const words = [text('words')];

function check(...children: readonly Flow[]): readonly Diagnostic[] {
  return checkRoot(root(...children), { dataset: datasetOf([]), glossary: new Map() });
}

/** Codes and lines of what is wrong. */
function told(...children: readonly Flow[]): readonly string[] {
  return check(...children).map((diagnostic) => `${diagnostic.code} ${diagnostic.place?.line}`);
}

describe('headings', () => {
  test('may go down by one level and up by any', () => {
    expect(told(heading(1, ...words), heading(2, ...words), heading(3, ...words), heading(1, ...words))).toEqual([]);
    expect(told(heading(2, ...words), heading(1, ...words))).toEqual([]);
  });

  test('may not leave a level out', () => {
    const deep: Flow = { type: 'heading', depth: 3, children: words, place: at(4) };
    expect(told(heading(1, ...words), deep)).toEqual(['heading-jump 4']);
    expect(told(deep)).toEqual(['heading-jump 4']);
  });

  test('inside of asides and columns say nothing of what follows', () => {
    const aside: Flow = { type: 'aside', title: [], children: [heading(3, ...words)], place };
    expect(told(heading(1, ...words), aside, heading(2, ...words))).toEqual([]);
  });

  test('have words', () => {
    expect(told({ type: 'heading', depth: 1, children: [text(' ')], place: at(7) })).toEqual(['heading-empty 7']);
    expect(told(heading(1, factReference('x')))).toEqual([]);
  });
});

test('tables are rectangular', () => {
  const row = (cells: number, line: number): TableRow => ({
    type: 'tableRow',
    role: 'body',
    children: Array.from({ length: cells }, () => ({ type: 'tableCell', children: [], place })),
    place: at(line),
  });
  const parts = { title: [], subtitle: [], note: [], align: [] };
  const table: Flow = { type: 'table', ...parts, header: row(2, 1), rows: [row(2, 2), row(3, 3), row(1, 4)], place };
  expect(told(table)).toEqual(['table-not-rectangular 3', 'table-not-rectangular 4']);
});

test('charts, tables and sections stand once, wherever they are', () => {
  const section = (...children: readonly Flow[]): Flow => ({ type: 'section', id: 's', title: 'S', children, place });
  const [first, second] = [chart('c', []), chart('c', [], { place: at(9) })];
  expect(told(first, section(second))).toEqual(['block-twice 9']);
  const text: Flow = { type: 'paragraph', children: [], place };
  expect(told(section(text), section(text))).toEqual(['block-twice 1']);
  expect(check(first, second)[0]?.related?.place).toEqual(place);
});

test('sections show something, if only a chart', () => {
  const section = (...children: readonly Flow[]): Flow => ({ type: 'section', id: 's', title: 'S', children, place });
  expect(told(section(chart('c', [])))).toEqual([]);
  expect(told(section())).toEqual(['section-empty 1']);
  expect(told(section({ type: 'notes', children: [], place: at(2) }))).toEqual(['section-empty 1']);
});

test('lists begin with the first, or with nought', () => {
  const from = (start?: number): Flow => ({
    type: 'list',
    ordered: true,
    ...(start !== undefined && { start }),
    children: [],
    place: at(6),
  });
  expect(told(from(), from(0), from(1))).toEqual([]);
  expect(told(from(500))).toEqual(['untraced-figure 6']);
});

test('titles of links hold no figures', () => {
  const link = (title: string) => paragraph({ type: 'link', url: '#', title, children: words, place: at(8) });
  expect(told(link('on 1 March 2024'))).toEqual([]);
  expect(told(link('12 million jobs'))).toEqual(['untraced-figure 8']);
});

describe('items', () => {
  test('of tiles and findings are complete', () => {
    expect(
      told({ type: 'kpis', tiles: [{ label: words, value: [], note: [text(' ')], place: at(3) }], place }),
    ).toEqual(['item-incomplete 3', 'item-incomplete 3']);
    expect(told({ type: 'findings', items: [{ figure: words, text: [], place: at(4) }], place })).toEqual([
      'item-incomplete 4',
    ]);
  });

  test('are not missing', () => {
    expect(told({ type: 'kpis', tiles: [], place }, { type: 'findings', items: [], place })).toEqual([
      'block-empty 1',
      'block-empty 1',
    ]);
  });

  test('of timelines lie between its years', () => {
    const item = (start: number, end: number) => ({ start, end, figure: words, text: words, place: at(end) });
    const timeline = (from: number, to: number): Flow => ({
      type: 'timeline',
      from,
      to,
      title: [],
      items: [item(2025, 2030), item(2024, 2026), item(2026, 2031)],
      place,
    });
    expect(told(timeline(2025, 2030))).toEqual(['timeline-outside 2026', 'timeline-outside 2031']);
    expect(told(timeline(2030, 2025))).toEqual(['timeline-range 1']);
  });
});

describe('order', () => {
  const aside = (line: number): Flow => ({
    type: 'aside',
    title: [],
    children: [paragraph(...words)],
    place: at(line),
  });

  test('two asides do not stand beside one block', () => {
    expect(told(paragraph(...words), aside(2), aside(3))).toEqual(['aside-after-aside 3']);
    expect(told(paragraph(...words), aside(2), paragraph(...words), aside(3))).toEqual([]);
  });

  test('a standfirst follows its headline', () => {
    const standfirst: Flow = { type: 'standfirst', children: words, place: at(2) };
    expect(told(heading(1, ...words), standfirst)).toEqual([]);
    expect(told(paragraph(...words), standfirst)).toEqual(['standfirst-without-headline 2']);
  });
});
