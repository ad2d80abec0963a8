import { describe, expect, test } from 'vitest';
import type { CrossReference, Flow, Table } from '../../src/document/index.ts';
import { mapPhrasing, toMarked, toPlainText, visit } from '../../src/document/index.ts';
import { chart, datasetOf, paragraph, place, root, text } from './document-nodes.ts';

const reference = (block: string): CrossReference => ({ type: 'crossReference', block, place });

function table(id: string, title?: string): Table {
  const header = { type: 'tableRow', role: 'head', children: [], place } as const;
  const words = { title: title === undefined ? [] : [text(title)], subtitle: [], note: [] };
  return { type: 'table', id, ...words, align: [], header, rows: [], place };
}

function wordsOf(...children: readonly Flow[]): readonly string[] {
  const words: string[] = [];
  visit(toMarked(root(...children), datasetOf([])), {
    phrasing: (node) => {
      if (node.type === 'crossReference') words.push(`${toPlainText([node])} > ${node.target}`);
    },
  });
  return words;
}

describe('references to charts and tables', () => {
  test('count each kind in reading order, whether they stand before or behind what they name', () => {
    const seen = paragraph(reference('second'), reference('sums'), reference('first'));
    expect(wordsOf(seen, chart('first', []), table('sums', 'Sums'), chart('second', []), seen)).toEqual([
      'Figure 2 > figure-second',
      'Table 1 > table-sums',
      'Figure 1 > figure-first',
      'Figure 2 > figure-second',
      'Table 1 > table-sums',
      'Figure 1 > figure-first',
    ]);
  });

  test('count no table without a title, and nothing in speaker notes', () => {
    const notes: Flow = { type: 'notes', children: [chart('spoken', [])], place };
    const seen = paragraph(reference('sums'), reference('shown'));
    expect(wordsOf(notes, table('plain'), table('sums', 'Sums'), chart('shown', []), seen)).toEqual([
      'Table 1 > table-sums',
      'Figure 1 > figure-shown',
    ]);
  });

  test('are the same when a marked document is marked again', () => {
    const marked = toMarked(root(paragraph(reference('first')), chart('first', [])), datasetOf([]));
    expect(toMarked(marked, datasetOf([]))).toEqual(marked);
  });
});

test('nodes of one type are changed wherever they stand, and no others', () => {
  const before = { rows: [[text('a'), reference('x')], reference('y')] };
  expect(mapPhrasing(before, 'crossReference', (node) => ({ ...node, label: node.block }))).toEqual({
    rows: [[text('a'), { ...reference('x'), label: 'x' }], { ...reference('y'), label: 'y' }],
  });
});
