import { describe, expect, test } from 'vitest';
import type { Flow, FootnoteDefinition, FootnoteReference, Root } from '../../src/document/index.ts';
import { footnoteSign, toMarked, visit } from '../../src/document/index.ts';
import { datasetOf, factReference, figure, list, paragraph, place, root, text } from './document-nodes.ts';

const inFile = (file: string) => ({ ...place, file });

function sign(identifier: string, file = 'a.hbs'): FootnoteReference {
  return { type: 'footnoteReference', identifier, place: inFile(file) };
}

function note(identifier: string, words: string, file = 'a.hbs'): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier, children: [text(words)], place: inFile(file) };
}

/** Signs and the words of footnotes, in reading order. */
function reading(document: Root): readonly string[] {
  const found: string[] = [];
  visit(document, {
    enter: (node) => {
      if (node.type === 'footnoteDefinition') found.push(`${footnoteSign(node)}:`);
    },
    phrasing: (node) => {
      if (node.type === 'footnoteReference') found.push(footnoteSign(node));
      if (node.type === 'text') found.push(node.value);
    },
  });
  return found;
}

const marked = (...children: readonly Flow[]) => toMarked(root(...children), datasetOf([]));

describe('footnotes', () => {
  test('are counted in the order of their signs, and stand behind the block with the first', () => {
    const document = marked(
      note('late', 'Late.'),
      paragraph(text('one'), sign('early')),
      list([paragraph(text('two'), sign('late'), sign('early'))]),
      note('early', 'Early.'),
    );
    expect(reading(document)).toEqual(['one', '*1', '*1:', 'Early.', 'two', '*2', '*1', '*2:', 'Late.']);
  });

  test('of the same name in two files are two', () => {
    const document = marked(
      paragraph(sign('x', 'a.hbs'), sign('x', 'b.hbs')),
      note('x', 'Of a.', 'a.hbs'),
      note('x', 'Of b.', 'b.hbs'),
    );
    expect(reading(document)).toEqual(['*1', '*2', '*1:', 'Of a.', '*2:', 'Of b.']);
  });

  test('are taken out of what they are written in, and left out where they have no sign', () => {
    const document = marked(list([paragraph(sign('x')), note('x', 'Kept.')], [note('y', 'Lost.')]));
    expect(document.children.map(({ type }) => type)).toEqual(['list', 'footnoteDefinition']);
    expect(reading(document)).toEqual(['*1', '*1:', 'Kept.']);
  });

  test('stand in the section that refers to them', () => {
    const section: Flow = { type: 'section', id: 's', title: 'S', children: [paragraph(sign('x'))], place };
    const [first] = marked(section, note('x', 'Words.')).children;
    expect(first?.type === 'section' && first.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
    ]);
  });

  test('have marks of sources like any block, and are the same when marked again', () => {
    const dataset = datasetOf([figure('stock', 'Table')]);
    const words: FootnoteDefinition = { ...note('x', ''), children: [factReference('stock')] };
    const once = toMarked(root(paragraph(factReference('stock'), sign('x')), words), dataset);
    expect(once.children[1]).toMatchObject({ number: 1, children: [{ marks: [{ label: '1' }], mention: 2 }] });
    expect(toMarked(once, dataset)).toEqual(once);
  });
});
