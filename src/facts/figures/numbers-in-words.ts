import type { FoundNumber } from './found-number.ts';
import { numberWords, scaleWords } from './number-words.ts';
import { partsInWords, withParts } from './parts.ts';
import { anyOf, endOfWord, startOfWord } from './pattern.ts';
import { readPrefix } from './read-prefix.ts';
import { valueOfWords } from './value-of-words.ts';

/** Number words that follow each other. */
interface WordGroup {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const word = new RegExp(`${startOfWord}(?:${anyOf([...numberWords.keys(), ...scaleWords.keys()])})${endOfWord}`, 'giu');
const anyWord = new RegExp(`\\b(?:half|quarter|${anyOf([...numberWords.keys(), ...scaleWords.keys()])})\\b`, 'i');
const gap = /^[\s\-‐‑–]$/u;
const gapWithAnd = /^(?:,?\s)and\s$/iu;
const article = /\b(?:half\s+)?an?\s$/i;

/** Whether a text may hold a number in words: most hold none, and need no closer look. */
export function hasNumberWord(text: string): boolean {
  return anyWord.test(text);
}

/** Finds the numbers in words, with the sign and currency before them: `five`, `one hundred and fifty`, `a million`, `two-thirds`. */
export function numbersInWords(text: string): readonly FoundNumber[] {
  if (!hasNumberWord(text)) return [];
  return [...partsInWords(text), ...groupsIn(text).flatMap((group) => toNumber(text, group) ?? [])];
}

function groupsIn(text: string): readonly WordGroup[] {
  const groups: WordGroup[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const last = groups.at(-1);
    const found = { start: index, end: index + written.length, words: [written.toLowerCase()] };
    if (last !== undefined && joins(last, text.slice(last.end, index))) {
      groups[groups.length - 1] = { ...found, start: last.start, words: [...last.words, ...found.words] };
    } else groups.push(found);
  }
  return groups;
}

function joins({ words }: WordGroup, between: string): boolean {
  return gap.test(between) || (scaleWords.has(words.at(-1) ?? '') && gapWithAnd.test(between));
}

function toNumber(text: string, { start: first, end, words }: WordGroup): FoundNumber | undefined {
  const lead = scaleWords.has(words[0] ?? '') ? article.exec(text.slice(0, first))?.[0] : '';
  if (lead === undefined) return undefined;
  const { isPartOfWord, start, currency, isNegative } = readPrefix(text, first - lead.length);
  if (isPartOfWord || /[-‑]$/.test(text.slice(0, start))) return undefined;
  const scale = multiplierOf(words);
  const own = scale === '' ? words : words.slice(0, -1);
  // `a million` ends before its multiplier, which is read with the unit.
  const read = withParts(valueOfWords(own), text, end - scale.length - (scale === '' ? 0 : 1));
  const value = /^half/i.test(lead) ? '' : read.value;
  const signed = isNegative && value !== '' ? `-${value}` : value;
  return { start, end: read.end, value: signed, kind: 'words', ...(currency !== undefined && { currency }) };
}

/** The last of the words, where it is their only one above a hundred: `million` of `two hundred million`. */
function multiplierOf(words: readonly string[]): string {
  const large = words.filter((each) => (scaleWords.get(each) ?? 0) >= 1000);
  const last = words.at(-1) ?? '';
  return large.length === 1 && large[0] === last ? last : '';
}
