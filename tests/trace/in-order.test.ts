import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/trace/in-order.ts';
import { inOrderOfWords } from '../../src/trace/in-order-of-words.ts';

/** The items of a list that have a place in a row, those that have none as dots; capitals take two places. */
function placed(items: string, row: string): string {
  const found = inOrder(
    [...items].map((item) => ({
      length: item === item.toUpperCase() ? 2 : 1,
      places: [...row].flatMap((letter, index) => (letter === item ? [index] : [])),
    })),
  );
  return [...items].map((item, index) => (found[index] === undefined ? '.' : item)).join('');
}

describe('items get places in their order', () => {
  it.each([
    ['abc', 'abc', 'abc'],
    ['abc', 'xaxbxc', 'abc'],
    ['abc', '', '...'],
    ['', 'abc', ''],
    ['aba', 'ba', '.ba'],
    ['aba', 'ab', 'ab.'],
    ['axbxc', 'abxc', 'a.bxc'],
    ['aaaa', 'aa', 'aa..'],
    ['xaybxcy', 'aybxcy', '.aybxcy'],
    ['abcd', 'dabc', 'abc.'],
    ['abcd', 'acbd', 'ab.d'],
    ['abcde', 'ebcda', '.bcd.'],
  ])('%s in %s: %s', (items, row, expected) => {
    expect(placed(items, row)).toBe(expected);
  });

  it('without overlap, the longest together', () => {
    expect(placed('Ab', 'Ab')).toBe('A.');
    expect(placed('Ab', 'A.b')).toBe('Ab');
    expect(placed('bA', 'A.b')).toBe('.A');
    expect(placed('bcdA', 'A.bcd')).toBe('bcd.');
  });

  it('however many there are', () => {
    const items = Array.from({ length: 3000 }, (_, index) => ({
      length: 1,
      places: Array.from({ length: 100 }, (__, at) => index + at),
    }));
    expect(inOrder(items).every((place, index) => place !== undefined && place >= index)).toBe(true);
  });
});

describe('prints in the order of some words', () => {
  const sorted = (words: string, ...texts: readonly string[]) =>
    inOrderOfWords(
      words,
      texts.map((text, index) => ({ text, index })),
    ).map(({ index }) => index);

  it('are in it, each with words of its own', () => {
    expect(sorted('240 46%\n180 35%', '240', '180', '46%', '35%')).toEqual([0, 2, 1, 3]);
    expect(sorted('over 5\n5', '5', 'over 5')).toEqual([1, 0]);
    expect(sorted('5\n6\n5', '5', '5', '6')).toEqual([0, 2, 1]);
  });

  it('stay behind the one before them where the words lack them', () => {
    expect(sorted('6\n5', '5', '', '7', '6')).toEqual([3, 0, 1, 2]);
    expect(sorted('6\n5', '', '5', '6')).toEqual([0, 2, 1]);
  });
});
