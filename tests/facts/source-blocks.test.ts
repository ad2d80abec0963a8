import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../src/facts/evidence/source-blocks.ts';

const textsOf = (text: string) => toBlocks(text).map((block) => block.text);
const long = 'The harbour was rebuilt. '.repeat(8).trim();

describe('a text is cut', () => {
  test('into paragraphs at blank lines, each with the line that it begins on', () => {
    expect(toBlocks('\nOne goes\nover two lines.\n \t\n\nTwo.\n')).toEqual([
      { text: 'One goes over two lines.', cells: [], line: 2 },
      { text: 'Two.', cells: [], line: 6 },
    ]);
  });

  test('into lines where no line is blank but the first or last', () => {
    expect(textsOf('\nOne.\nTwo.\n\n')).toEqual(['One.', 'Two.']);
  });

  test('into lines where they are too long to be wrapped', () => {
    expect(textsOf(`Heading\n\n${long}\n${long}\n\nThis one is\nwrapped.`)).toEqual([
      'Heading',
      long,
      long,
      'This one is wrapped.',
    ]);
  });

  test('into rows of tables, with bars or tabs', () => {
    const text = 'Before.\n| Kind | Amount |\n|---|---|\n| Ships | 7 | |\nBoats\t9\nBehind.\n\nLast.';
    expect(toBlocks(text)).toEqual([
      { text: 'Before.', cells: [], line: 1 },
      { text: '| Kind | Amount |', cells: ['Kind', 'Amount'], line: 2 },
      { text: '| Ships | 7 | |', cells: ['Ships', '7'], line: 4 },
      { text: 'Boats 9', cells: ['Boats', '9'], line: 5 },
      { text: 'Behind.', cells: [], line: 6 },
      { text: 'Last.', cells: [], line: 8 },
    ]);
  });

  test('into nothing where it is empty', () => {
    expect(toBlocks(' \n\n')).toEqual([]);
  });
});

test('words are compared without the forms of quotation marks, dashes and spaces', () => {
  expect(textsOf('“Ships’\u00a0crews” – 12\u202f000\u2014of them at\u00adsea, cafe\u0301')).toEqual([
    '"Ships\' crews" - 12 000-of them atsea, café',
  ]);
});
