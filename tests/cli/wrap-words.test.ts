import { expect, test } from 'vitest';
import { fillWords, padColumns, wrapWords } from '../../src/cli/wrap-words.ts';

test('words are set in lines that are no wider than they may be', () => {
  expect(wrapWords('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
  expect(wrapWords('', 9)).toEqual(['']);
  expect(wrapWords('日本の 数字', 6)).toEqual(['日本の', '数字']);
});

test('no line ends at a no-break space', () => {
  expect(wrapWords('at $76.4\u00a0billion', 12)).toEqual(['at', '$76.4 billion'.slice(0, 12), 'n']);
  expect(wrapWords('at $76.4\u00a0billion', 13)).toEqual(['at', '$76.4 billion']);
});

test('a word that is wider than a line is cut', () => {
  expect(wrapWords('see https://example.org/a', 10)).toEqual(['see', 'https://ex', 'ample.org/', 'a']);
});

test('nothing is passed on that a terminal would take as a command', () => {
  expect(wrapWords('a\u001b[31mb', 20)).toEqual(['a\ufffd[31mb']);
});

test('lines are indented, and filled up by columns', () => {
  expect(fillWords('one two', 96)).toEqual([`${' '.repeat(96)}one`, `${' '.repeat(96)}two`]);
  expect(padColumns('日本', 6)).toBe('日本  ');
  expect(padColumns('longer', 2)).toBe('longer');
});
