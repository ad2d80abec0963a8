import { endOfWord, japanese, letter, startOfWord } from './pattern.ts';
import type { Rule } from './rule.ts';
import { countedPattern } from './vocabulary.ts';

/** A year that can stand without more: 1500 to 2199. */
export const year = '(?:1[5-9]|2[01])\\d{2}';
/** Before a number that stands alone. */
export const alone = `(?<![${letter}${japanese}\\d$€£¥￥.,_/-])`;
/** Behind it. */
export const noMore = `(?![${letter}${japanese}\\d%％]|[.,]\\d)`;

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
const days = `${day}(?:(?:\\s?[–-]\\s?|,\\s(?:and\\s)?|\\s(?:to|and|or|until|through)\\s)${day})*`;
const shortYear = `(?:${year}|\\d{2})`;
const span = `${year}(?:[/–-]${shortYear})?`;
const clock = '(?:[01]?\\d|2[0-4])';
const halfOfDay = `(?:[ap]\\.\\s?m\\.|[apAP][mM]${endOfWord}|[AP]\\.M\\.)`;
const notCounted = `(?!${countedPattern})`;
/** What may stand at a year with a hyphen: `mid-2024`, `pre-2020`. */
const nearly = '(?:[Mm]id|[Ee]nd|[Ee]arly|[Ll]ate|[Pp]re|[Pp]ost)-';
/** "In May 15 firms agreed" has no day. */
const notInMonth = `(?<!${startOfWord}[Ii]n\\s)`;

function rule(sign: RegExp, patterns: readonly string[]): Rule {
  return { sign, patterns: patterns.map((pattern) => new RegExp(pattern, 'gu')) };
}

/** Dates and times of day that show what they are; a bare year is left. */
export const dates: readonly Rule[] = [
  rule(/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{3}/, [
    `${alone}${days}\\s(?:of\\s)?${month}(?:,?\\s${year})?${noMore}`,
    `${alone}${month}\\s${days},?\\s${year}${noMore}${notCounted}`,
    `${alone}${notInMonth}${month}\\s${days}${noMore}${notCounted}`,
  ]),
  rule(new RegExp(year), [
    `${alone}(?:\\d{1,2}[/.]\\d{1,2}[/.]${year}|${year}(?:/\\d{1,2}/|\\.\\d{1,2}\\.|-\\d{1,2}-)\\d{1,2})${noMore}`,
    `${alone}(?:(?:0?[1-9]|1[0-2])/${year}|${year}-(?:0[1-9]|1[0-2]))${noMore}${notCounted}`,
    `${startOfWord}[Ff]iscal(?:\\s[Yy]ear)?\\s${span}${noMore}`,
    `${startOfWord}${nearly}${span}${noMore}`,
  ]),
  rule(/\ds/, [`${startOfWord}(?:${nearly})?(?:${year}|[’']\\d0)s${endOfWord}`]),
  rule(/[QH]\d|\d[QH]|FY/, [
    `${alone}(?:(?:${year}\\s?|\\d{2})?[QH][1-4]|[1-4][QH])(?:[\\s/-]?(?:FY\\s?)?${year}|[’']?\\d{2})?${noMore}`,
    `${startOfWord}FY\\s?[’']?${shortYear}(?:[/–-]${shortYear})?${noMore}`,
  ]),
  rule(/[年月]/, [
    `(?:${year}|(?:令和|平成|昭和)\\d{1,2})年度?(?!間)(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}\\s?月(?:\\d{1,2}日)?`,
    '[〇一二三四五六七八九]{4}年',
  ]),
  rule(/[日時]/, ['(?<!\\d)(?:[12]?\\d|3[01])日(?![間以分後前])', `(?<!\\d)${clock}時(?!間)(?:[0-5]?\\d分|半)?`]),
  rule(/:\d|\d\s?[ap]\.?\s?m|o[’']clock/i, [
    `${alone}${clock}:[0-5]\\d(?::[0-5]\\d)?(?:\\s?${halfOfDay})?${noMore}(?!:)`,
    `${alone}(?:${clock}(?:\\s?[–-]\\s?|\\sto\\s|\\sand\\s))?${clock}\\s?(?:${halfOfDay}|o[’']clock${endOfWord})`,
  ]),
];
