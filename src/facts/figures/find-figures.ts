import { blankOut } from './blank-out.ts';
import type { FoundNumber } from './found-number.ts';
import { joinRanges } from './join-ranges.ts';
import { numbersInDigits } from './numbers-in-digits.ts';
import { numbersInKanji } from './numbers-in-kanji.ts';
import { hasNumberWord, numbersInWords } from './numbers-in-words.ts';
import type { ReadFigure } from './read-figure.ts';
import { isFigure, readFigure, readFigureInEvidence } from './read-figure.ts';
import type { FigureReading, WrittenFigure } from './written-figure.ts';

/** Digits that are part of a word, and those of other scripts. */
const anyNumber = /[\p{L}\p{N}_.:/-]*\p{N}(?:[\p{L}\p{N}_/-]|:(?=\p{N}))*/gu;
const anyDigit = /[\p{N}一二三四五六七八九十百千]/u;

/**
 * Finds the figures in a text: every number in digits, number words before a unit, currency or multiplier, and parts of a whole in words
 * (`two-thirds`), each with the multiplier, unit and qualifier that stand around it. Dates, times of day, references to pages and figures,
 * ordinals, web addresses and the given names are none.
 *
 * ```ts
 * findFigures('approximately $76.4 billion by 2027');
 * // one: { value: '76.4', exponent: 9, units: ['USD'], qualifier: 'approximately', … }
 * ```
 */
export function findFigures(text: string, reading: FigureReading = {}): readonly WrittenFigure[] {
  // Most texts hold none, and need no closer look.
  if (!anyDigit.test(text) && !hasNumberWord(text)) return [];
  const { names = [], isEvidence = false } = reading;
  const searched = blankOut(normalised(text), names);
  const read = readFigures(searched, isEvidence).map((figure) => toWritten(figure, text));
  const others = [...searched.matchAll(anyNumber)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter((range) => !read.some((figure) => overlaps(figure, range)))
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end, value: '', exponent: 0, units: [] }));
  return [...read, ...others].sort((a, b) => a.start - b.start);
}

/** Full-width forms as the plain ones that they stand for, at the same offsets. */
function normalised(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function readFigures(text: string, isEvidence: boolean): readonly ReadFigure[] {
  const numbers = [...numbersInDigits(text, isEvidence), ...numbersInWords(text), ...numbersInKanji(text)];
  const read = isEvidence ? readFigureInEvidence : readFigure;
  const figures = firstOf(numbers).map((number) => read(text, number));
  const joined = isEvidence ? joinRanges(text, figures) : figures;
  return joined.filter((figure) => isFigure(figure) && !isGlued(text, figure));
}

/** In their order; of numbers that share words, `half a million` and `a million`, the first and longest. */
function firstOf(numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  let end = 0;
  return numbers
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((number) => {
      const isFree = number.start >= end;
      if (isFree) end = number.end;
      return isFree;
    });
}

/** Letters and signs at a number that are no unit make something else of it: `5G`, `5^2`. */
function isGlued(text: string, { number, end }: ReadFigure): boolean {
  return number.kind === 'digits' && end === number.end && /[\p{Script=Latin}\p{N}\p{M}^%‰]/u.test(text.charAt(end));
}

function toWritten({ start, end, value, exponent, units, qualifier }: ReadFigure, text: string): WrittenFigure {
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    exponent,
    units,
    ...(qualifier !== undefined && { qualifier }),
  };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
