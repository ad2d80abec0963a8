import { endOfWord, literal, matchAt, startOfWord } from './pattern.ts';
import type { TextRange } from './text-range.ts';
import { countedPattern } from './vocabulary.ts';

const counted = new RegExp(countedPattern, 'iuy');
const endsInNumber = /(?:^|\s)[\p{N}.,]+$/u;

/**
 * Where names stand in a text: to the letter, but the first letter may be a capital or not, white space and apostrophes are of any kind.
 * A number at the end of a name is not that of an amount: `Article 5` is no part of `Article 5 million` or `Article 5.5`.
 */
export function namesIn(text: string, names: readonly string[]): readonly TextRange[] {
  const longestFirst = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [];
  const pattern = new RegExp(
    `${startOfWord}(?:${longestFirst.map(patternOf).join('|')})${endOfWord}(?![.,]\\p{N})`,
    'gu',
  );
  return [...text.matchAll(pattern)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter(
      ({ start, end }) => !endsInNumber.test(text.slice(start, end)) || matchAt(counted, text, end) === undefined,
    );
}

function patternOf(name: string): string {
  const [first = ''] = name;
  const start = `[${literal(first.toLowerCase())}${literal(first.toUpperCase())}]`;
  const rest = literal(name.slice(first.length));
  return start + rest.replaceAll(/\s+/g, '\\s+').replaceAll(/['‘’ʼ]/g, "['‘’ʼ]");
}
