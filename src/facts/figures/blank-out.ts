import { anyOf, literal, unitWords } from './vocabulary.ts';

/** Stands for a character that belongs to no figure. */
const blank = '\u0000';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const year = '(?:1[5-9]|2[01])\\d{2}';
const alone = '(?<![\\p{L}\\p{N}$€£¥￥.,_/-])';
const noMore = '(?![\\p{L}\\p{N}%％]|[.,]\\d)';
const space = '[\\s\\u00a0]+';
const money = `(?!${space}(?:thousand|million|billion|trillion|bn|tn|per${space}cent|percent|percentage|dollars?|yen|euros?|pounds?))`;

/** Dates, and numbers of pages, figures and the like: they say when or where, not how much. */
const dates: readonly RegExp[] = [
  `${alone}\\d{1,2}(?:st|nd|rd|th)?${space}${month}(?:${space}${year})?${noMore}`,
  `${alone}${month}${space}\\d{1,2}(?:,${space}${year})?${noMore}`,
  `${alone}${year}-\\d{2}(?:-\\d{2})?${noMore}`,
  `${year}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日`,
  `(?<![\\p{L}\\p{N}])(?:[QH][1-4](?:${space})?|FY(?:${space})?|fiscal${space}(?:year${space})?)${year}${noMore}`,
  `${alone}${year}s(?![\\p{L}])`,
  `${alone}${year}[/–-](?:${year}|\\d{2})${noMore}${money}`,
].map((pattern) => new RegExp(pattern, 'giu'));

const bareYear = new RegExp(`${alone}${year}${noMore}${money}`, 'giu');
const counted = new RegExp(
  `^${space}(?:${anyOf([...unitWords.keys()].filter((word) => /^\p{L}/u.test(word)))})(?!\\p{L})`,
  'iu',
);
const timeWord =
  /(?:^|[^\p{L}])(?:in|by|since|from|until|till|to|of|during|after|before|for|and|early|late|mid|end|than|year)[\s\u00a0]*$/iu;

const references: readonly RegExp[] = [
  `(?<![\\p{L}])(?:figures?|tables?|pages?|pp?\\.|sections?|chapters?|boxe?s?|annexe?s?|appendix|notes?|slides?|parts?|paragraphs?)${space}\\d+(?:\\.\\d+)*(?:(?:–|-|,(?:${space})?|${space}and${space})\\d+)*${noMore}`,
  `\\(\\d+${space}of${space}\\d+\\)`,
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * The text with what is no figure although it holds digits or number words blanked out, at the same offsets: dates, references to pages
 * and figures, and names such as `G7`.
 *
 * @param names to the letter; the first letter may be a capital or not
 */
export function blankOut(text: string, names: readonly string[]): string {
  const unnamed = names.reduce((rest, name) => rest.replace(nameIn(name), blanks), text);
  const undated = [...dates, ...references].reduce((rest, pattern) => rest.replace(pattern, blanks), unnamed);
  return undated.replace(bareYear, (written, offset: number, whole: string) =>
    isCounted(whole, offset, offset + written.length) ? written : blanks(written),
  );
}

/** `2000 jobs` is a figure, `in 2028 countries agreed` a date. */
function isCounted(text: string, start: number, end: number): boolean {
  return counted.test(text.slice(end)) && !timeWord.test(text.slice(0, start));
}

function nameIn(name: string): RegExp {
  const [first = ''] = name;
  const start = `[${literal(first.toLowerCase())}${literal(first.toUpperCase())}]`;
  const rest = literal(name.slice(first.length)).replaceAll(' ', '[\\s\\u00a0]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${start}${rest}(?![\\p{L}\\p{N}])`, 'gu');
}

function blanks(text: string): string {
  return blank.repeat(text.length);
}
