import type { Qualifier } from '../dataset.ts';
import { anyOf, qualifierWords } from './vocabulary.ts';

const byWord: ReadonlyMap<string, Qualifier> = new Map(
  qualifierWords.flatMap(([qualifier, words]) => words.map((word): [string, Qualifier] => [word, qualifier])),
);

const before = new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(byWord.keys())})(?:\\s+(?:a|an|the))?\\s*$`, 'iu');
const behind = /^(?:超|以上|以下|未満)/;
const ofSuffix: Readonly<Record<string, Qualifier>> = { 超: 'over', 以上: 'at least', 以下: 'up to', 未満: 'under' };

/** The qualifier directly before a figure, or in Japanese behind it; undefined where none is said. */
export function readQualifier(text: string, start: number, end: number): Qualifier | undefined {
  const word = before.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (word !== undefined) return byWord.get(word.toLowerCase().replace(/\s+/g, ' '));
  return ofSuffix[behind.exec(text.slice(end, end + 2))?.[0] ?? ''];
}
