import { expect, test } from 'vitest';
import { contentKey } from '../../../src/pipeline/cache/content-key.ts';

test('the same data have the same key', () => {
  const data = () => ({ a: [1, 'one', new Map([['k', new Uint8Array([1, 2])]])], b: { c: undefined, d: null } });
  expect(contentKey(data())).toBe(contentKey(data()));
});

test('different data have different keys, however alike they are as text', () => {
  const different: readonly unknown[] = [
    ...[0, -0, Number.NaN, Number.POSITIVE_INFINITY, '0', '', null, undefined, false, 'null'],
    ...[[], {}, new Map(), new Set(), [[]], [undefined], new Uint8Array(), new Uint8Array([0])],
    ...[{ a: undefined }, { a: null }, { a: 1 }, new Map([['a', 1]]), ['a', 1], ['a1'], 'a1', ['a', '1']],
    ...[{ a: { b: 1 } }, { a: {}, b: 1 }, [['a'], 'b'], [['a', 'b']], ['s1:a'], 's1:a', 0.1, 0.1 + Number.EPSILON],
  ];
  expect(new Set(different.map(contentKey)).size).toBe(different.length);
});

test('what may hide something has no key', () => {
  class Hiding {
    readonly #hidden = 1;
    show() {
      return this.#hidden;
    }
  }
  for (const value of [() => 1, new Hiding(), new Date(0), /a/, new WeakMap(), Symbol('a'), 1n]) {
    expect(() => contentKey([value])).toThrow('is no data');
  }
});
