import { describe, expect, test } from 'vitest';
import { citationsOf, factsPrinted, toPlainText, visit } from '../../src/document/index.ts';
import { chart, citation, factReference, heading, list, paragraph, place, root, text } from './document-nodes.ts';

test('plain text has the words of all styles, and of facts as printed', () => {
  expect(
    toPlainText([
      text('a '),
      { type: 'strong', children: [{ type: 'emphasis', children: [text('b')], place }, factReference('stock')], place },
      { type: 'break', place },
      { type: 'link', url: '#x', children: [text('c')], place },
      citation('stock'),
    ]),
  ).toBe('a bSTOCK\nc');
});

describe('visit', () => {
  test('walks in reading order and knows the parents', () => {
    const seen: string[] = [];
    visit(
      root(heading(1, text('one')), {
        type: 'section',
        id: 's',
        title: 'S',
        children: [list([paragraph(text('two'))]), { type: 'columns', columns: [[paragraph(text('three'))]], place }],
        place,
      }),
      {
        enter: (node, parents) => seen.push(`+${[...parents, node].map(({ type }) => type).join('/')}`),
        leave: (node) => seen.push(`-${node.type}`),
        phrasing: (node, block) => seen.push(`${block.type}: ${toPlainText([node])}`),
      },
    );
    expect(seen).toEqual([
      ...['+heading', 'heading: one', '-heading', '+section'],
      ...['+section/list', '+section/list/paragraph', 'paragraph: two', '-paragraph', '-list'],
      ...['+section/columns', '+section/columns/paragraph', 'paragraph: three', '-paragraph', '-columns'],
      '-section',
    ]);
  });
});

test('facts printed are those in words, in charts and behind citations, each once', () => {
  const printed = factsPrinted(
    root(
      heading(1, factReference('a')),
      chart('c', ['d', 'a'], { title: [factReference('b')], note: [factReference('c')] }),
      paragraph(citation('e', 'b'), factReference('f', 'indicator')),
    ),
  );
  expect(printed).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('citations are known by fact, each with its lines, and printed facts are none', () => {
  const at = (line: number) => ({ ...place, line });
  const cited = (line: number, ...facts: readonly string[]) => ({ ...citation(...facts), place: at(line) });
  const document = root(
    paragraph(factReference('stock'), cited(2, 'growth', 'pledge')),
    list([paragraph(text('It rose.'), cited(4, 'growth'))]),
  );
  expect(Object.fromEntries(citationsOf(document))).toEqual({ growth: [at(2), at(4)], pledge: [at(2)] });
});
