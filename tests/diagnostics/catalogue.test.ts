import { expect, test } from 'vitest';
import type { Message } from '../../src/diagnostics/index.ts';
import { catalogue } from '../../src/diagnostics/index.ts';

const entries = Object.entries(catalogue as unknown as Readonly<Record<string, Message<unknown>>>).map(
  ([code, { text, means, example }]) => ({ code, means, ...text(example) }),
);

type Entry = (typeof entries)[number];

/** What stands in the entries that break a rule, with their codes. */
function findBroken(broken: (entry: Entry) => boolean): readonly Entry[] {
  return entries.filter(broken);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('every code has a meaning, in one or two sentences', () => {
  expect(findBroken(({ means }) => means.length < 40 || !/^[\p{Lu}`].*\.$/u.test(means))).toEqual([]);
  expect(findBroken(({ means }) => means.split(/(?<=[.?!]) /).length > 2)).toEqual([]);
});

test('a meaning says more than the message, and belongs to one code', () => {
  const isRepeated = ({ means, message }: Entry) => {
    const said = new Set(wordsOf(message));
    return wordsOf(means).filter((word) => !said.has(word)).length <= 5;
  };
  expect(findBroken(isRepeated)).toEqual([]);
  expect(new Set(entries.map(({ means }) => means)).size).toBe(entries.length);
});

test('the example of every code fills its message and its hint', () => {
  const isUnfilled = (words: string) => words.trim() === '' || /undefined|\[object|NaN|``|\s{2}/.test(words);
  expect(findBroken(({ message, hint }) => isUnfilled(message) || isUnfilled(hint))).toEqual([]);
});

test('messages begin in lower case, but for names', () => {
  const beginning = /^[\p{Ll}\p{N}`]|^(?:YAML|PDF|PNG|CSV|HTML|URL) /u;
  expect(findBroken(({ message }) => !beginning.test(message))).toEqual([]);
});

test('messages and hints have no full stop at the end', () => {
  expect(findBroken(({ message, hint }) => message.endsWith('.') || hint.endsWith('.'))).toEqual([]);
});
