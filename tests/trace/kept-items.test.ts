import { describe, expect, it } from 'vitest';
import { keptItems } from '../../src/trace/kept-items.ts';

/** The items of a list that are left in another, those that are not as dots. */
function kept(whole: string, rest: string): string {
  return keptItems([...whole], [...rest])
    .map((isKept, index) => (isKept ? whole.charAt(index) : '.'))
    .join('');
}

describe('of a list that lacks some items', () => {
  it.each([
    ['abc', 'abc', 'abc'],
    ['abc', '', '...'],
    ['', '', ''],
    ['aba', 'ba', '.ba'],
    ['aba', 'ab', 'ab.'],
    ['axbxc', 'abxc', 'a.bxc'],
    ['aaaa', 'aa', 'aa..'],
    ['xaybxcy', 'aybxcy', '.aybxcy'],
  ])('%s and %s: %s are left, told by their neighbours', (whole, rest, expected) => {
    expect(kept(whole, rest)).toBe(expected);
  });

  it('what stands elsewhere is left as well', () => {
    expect(kept('abcd', 'dabc')).toBe('abcd');
    expect(kept('abab', 'bb')).toBe('.b.b');
  });

  it('lists that are too long to compare keep their first items', () => {
    const whole = Array.from({ length: 3000 }, (_, index) => String(index % 2));
    const left = keptItems(whole, whole.slice(0, 2000));
    expect(left.filter(Boolean)).toHaveLength(2000);
    expect(left.lastIndexOf(true)).toBe(1999);
  });
});
