import { expect, test } from 'vitest';
import { literalsIn, literalsOf } from '../../src/document/index.ts';
import { chart, paragraph, root, text } from './document-nodes.ts';

const because = 'it is a name';
const declared = (words: string) => ({ ...text(words), because });

test('the literals of a document are those of its words, and of the names that its charts draw, where they stand', () => {
  const drawn = chart('c', [], { note: [declared('Plan 9')], literals: [{ text: 'Line 2', because }] });
  const document = root(paragraph(text('Of '), declared('24 hours')), drawn, paragraph(declared('Area 51')));
  expect(literalsOf(document).map((literal) => literal.text)).toEqual(['24 hours', 'Plan 9', 'Line 2', 'Area 51']);
  expect(literalsOf(document)).toContainEqual({ text: '24 hours', because });
});

test('a run has those that it holds, also in emphasis', () => {
  const run = [{ type: 'emphasis' as const, children: [declared('Line 2')], place: text('').place }, text('and 3')];
  expect(literalsIn(run)).toEqual([{ text: 'Line 2', because }]);
});
