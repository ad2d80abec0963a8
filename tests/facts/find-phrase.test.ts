import { describe, expect, test } from 'vitest';
import { findCut } from '../../src/facts/evidence/find-cut.ts';
import { findPhrase, piecesOf } from '../../src/facts/evidence/find-phrase.ts';
import { nearestWords } from '../../src/facts/evidence/nearest-words.ts';

/** The words that are found, one list a find. */
function find(text: string, phrase: string): readonly (readonly string[])[] {
  return findPhrase(text, piecesOf(phrase)).map((ranges) => ranges.map(({ start, end }) => text.slice(start, end)));
}

describe('a phrase', () => {
  test('is found wherever it stands', () => {
    expect(find('ships and ships', 'ships')).toEqual([['ships'], ['ships']]);
    expect(find('ships', 'Ships')).toEqual([]);
  });

  test('may leave words out, and keeps the order of the rest', () => {
    const text = 'the estimated cost of the harbour is to reach $7 billion';
    expect(find(text, 'estimated cost … is to reach $7 billion')).toEqual([
      ['estimated cost', 'is to reach $7 billion'],
    ]);
    expect(find(text, 'cost [...] reach')).toEqual([['cost', 'reach']]);
    expect(find(text, 'reach … cost')).toEqual([]);
    expect(find(text, 'harbour … harbour')).toEqual([]);
    expect(find(text, '…')).toEqual([]);
  });

  test.each([
    ['$5 billion', 'the only $5 billionaire', 'billionaire'],
    ['4 billion', 'a loss of $76.4 billion', '$76.4'],
    ['76 billion', 'a loss of 4,076 billion', '4,076'],
    ['5', 'some 5.5 in all', '5.5'],
    ['some 5', 'some 5,500 in all', '5,500'],
    ['5', 'down -5 in all', '-5'],
    ['8.2', 'by 8.2% in all', '8.2%'],
    ['1.5', 'about 1.5m people', '1.5m'],
    ['ship', "the ship's crew", "ship's"],
    ['har', 'the harbour', 'harbour'],
  ])('does not end inside of a word or number: `%s` in `%s`', (phrase, text, whole) => {
    expect(find(text, phrase)).toEqual([]);
    const start = text.indexOf(phrase);
    expect(findCut(text, { start, end: start + phrase.length })).toBe(whole);
  });

  test.each([
    ['5', 'the years 2-5 in all'],
    ['ships', 'the long-ships'],
    ['$76.4 billion', 'a loss of $76.4 billion.'],
    ['貿易赤字', '対日貿易赤字は大きい'],
  ])('ends between them: `%s` in `%s`', (phrase, text) => {
    expect(find(text, phrase)).toEqual([[phrase]]);
  });
});

describe('the nearest words', () => {
  const texts = ['Nothing of that kind.', 'The harbour cost at least $7 billion, says the mayor.'];

  test('are those around the longest run that is shared', () => {
    expect(nearestWords('harbour cost at most $7 billion', texts)).toBe('harbour cost at least $7 billion,');
    expect(nearestWords('it cost at least $8 billion', texts)).toBe('harbour cost at least $7 billion,');
  });

  test('are not given where only single words are shared', () => {
    expect(nearestWords('the mayor of a harbour', ['A mayor and a cost.'])).toBeUndefined();
  });
});
