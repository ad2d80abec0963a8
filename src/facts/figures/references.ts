import { endOfWord, letter, startOfWord } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { TextRange } from './text-range.ts';
import { countedPattern } from './vocabulary.ts';

/** Words of references that number their parts, `section 2.1`, and those that do not. */
const inParts =
  'section|sec\\.|chapter|ch\\.|figure|fig\\.|table|chart|exhibit|box|annexe?|appendix|paragraph|para\\.|part';
const whole = 'page|p\\.|note|footnote|fn\\.|slide|volume|vol\\.';
/** Those of several things may be verbs of one: `it tables 12 proposals`. A list of numbers behind them shows that they are not. */
const several =
  'sections|chapters|figures|tables|charts|exhibits|boxes|annexe?s|paragraphs|parts|pages|notes|footnotes|slides|volumes';
const severalShort = 'figs\\.|pp\\.|secs\\.|paras\\.';

const modal = '(?<!(?:will|would|can|could|may|might|must|shall|should)\\s)';
const number = '\\d+';
const numbered = '\\d+(?:\\.\\d+)*[a-d]?';
const further = '(?:\\s?[–-]\\s?|,\\s?(?:and\\s)?|\\s(?:and|to|or)\\s)';
const notCounted = `(?!${countedPattern})`;
const end = `(?!\\d|[.,]\\d|%)${endOfWord}${notCounted}`;

function rule(sign: RegExp, patterns: readonly string[]): Rule {
  return { sign, patterns: patterns.map((pattern) => new RegExp(pattern, 'giu')) };
}

/** Numbers of pages, figures, notes and the like, and ordinals: they say which one, not how many. */
export const references: readonly Rule[] = [
  rule(/[a-z][\s.]\s?\d|[a-z]\d/i, [
    `${startOfWord}${modal}(?:${inParts})\\s?${numbered}(?:${further}${numbered})*${end}`,
    `${startOfWord}${modal}(?:${whole})\\s?${number}(?:${further}${number})*${end}`,
    `${startOfWord}(?:${several})\\s${numbered}(?:${further}${numbered})+${end}`,
    `${startOfWord}(?:${severalShort})\\s?${numbered}(?:${further}${numbered})*${end}`,
  ]),
  rule(/§/, [`§+\\s?${numbered}(?:${further}${numbered})*${end}`]),
  rule(/[([]\d/, ['\\[\\d{1,3}(?:(?:,\\s?|[–-])\\d{1,3})*\\]', '\\(\\d+\\sof\\s\\d+\\)']),
  rule(/\d(?:st|nd|rd|th)/i, [`(?<![${letter}\\d.,])\\d+(?:st|nd|rd|th)${endOfWord}${notCounted}`]),
  rule(/第/, ['第\\d+']),
];

const item = new RegExp(`(?<![${letter}\\d(])\\(?(\\d{1,2})\\)(?=\\s[${letter}])${notCounted}`, 'gu');

/** Where the numbers of a list in running text stand that begins with the first: `(1) trade, (2) energy`. */
export function itemsIn(text: string): readonly TextRange[] {
  if (!/\d\)/.test(text)) return [];
  let next = 1;
  return [...text.matchAll(item)].flatMap(({ 0: written, 1: number, index }) => {
    if (Number(number) !== next) return [];
    next += 1;
    return [{ start: index, end: index + written.length }];
  });
}
