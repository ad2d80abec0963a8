import type { FoundNumber } from './found-number.ts';
import { unitPattern } from './vocabulary.ts';

const digits = '〇一二三四五六七八九';
/** Only before a multiplier or unit, since these characters are part of many words; 十分 is `enough`. */
const kanji = new RegExp(
  `(?<![第数何\\d十百千万億兆${digits}])[十百千${digits}]+(?=[万億兆]|(?!分(?!間))(?:${unitPattern}))`,
  'gu',
);
/** 三分の二 is two thirds, 二割 a fifth. */
const parts = new RegExp(`[十${digits}]+(?:分の[十${digits}]+|割)`, 'gu');
const places: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** Finds Japanese numbers in words: 五百億円, 二十五%, 三分の二. */
export function numbersInKanji(text: string): readonly FoundNumber[] {
  if (!/\p{sc=Han}/u.test(text)) return [];
  return [
    ...[...text.matchAll(kanji)].map((match) => toNumber(match, 'words')),
    ...[...text.matchAll(parts)].map((match) => toNumber(match, 'part')),
  ];
}

function toNumber({ 0: written, index }: RegExpExecArray, kind: 'words' | 'part'): FoundNumber {
  const value = kind === 'part' ? '' : readKanji(written);
  return { start: index, end: index + written.length, value, kind };
}

function readKanji(written: string): string {
  if (!/[十百千]/.test(written)) return String(Number([...written].map((digit) => digits.indexOf(digit)).join('')));
  let [rest, sum] = [written, 0];
  for (const [place, worth] of places) {
    const [before = '', after] = rest.split(place);
    if (after === undefined) continue;
    if (before.length > 1) return '';
    sum += worth * (before === '' ? 1 : digits.indexOf(before));
    rest = after;
  }
  return rest.length > 1 ? '' : String(sum + (rest === '' ? 0 : digits.indexOf(rest)));
}
