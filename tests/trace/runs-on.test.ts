import { expect, test } from 'vitest';
import { Letters } from '../../src/trace/letters.ts';
import { beginningsBefore } from '../../src/trace/runs-on.ts';

const beginnings = (words: string, top: string) =>
  beginningsBefore(words, new Letters(top).text).map(({ text }) => text);

test.each([
  ['They go on talking', 'on talking. More', ['theygo']],
  ['They go on talking', 'go\non  TALKING', ['they']],
  ['They go on talking', 'goon talking', ['they']],
  ['They go on talking', 'they go on talking', []],
  ['They go on talking', 'ing', []],
  ['They go on talking', 'more', []],
  ['They go on talking', '', []],
  ['a b a b a b', 'a b a b', ['ab', 'abab']],
  ['$5bn to\u00a0$6bn', '$6bn', ['$5bnto']],
  ['', 'more', []],
])('%j begins before %j as %j', (words, top, expected) => {
  expect(beginnings(words, top)).toEqual(expected);
});

test('words without end take no time without end', () => {
  const words = 'a '.repeat(200_000);
  expect(beginnings(`${words}b`, words)).toEqual([]);
  expect(beginnings(`b ${words}`, words)).toHaveLength(3);
});
