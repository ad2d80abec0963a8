const special = /[.*+?^${}()|[\]\\/]/g;

/** Forms of letters that readers of files give one for the other, and marks of places where a word may break. */
function normalised(text: string): string {
  return text.normalize('NFKC').replace(/[\u00ad\u200b]/gu, '');
}

const patterns = new Map<string, RegExp>();

/** Matches words however they are broken into lines, spaced and capitalised, but not inside of a longer number or word. */
function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const letters = [...normalised(words).replace(/\s+/gu, '')].map((letter) => letter.replace(special, '\\$&'));
  const pattern = new RegExp(`${startOf(letters[0])}${letters.join('\\s*')}${endOf(letters.at(-1))}`, 'giu');
  patterns.set(words, pattern);
  return pattern;
}

function startOf(letter = ''): string {
  return /[\p{L}\p{N}]/u.test(letter) ? '(?<![\\p{L}\\p{N}]|\\d[.,])' : '';
}

function endOf(letter = ''): string {
  if (/\p{N}/u.test(letter)) return '(?!\\p{N}|[.,]\\d)';
  return /\p{L}/u.test(letter) ? '(?!\\p{L})' : '';
}

/** How often words stand in a text. */
export function countWords(text: string, words: string): number {
  return [...normalised(text).matchAll(patternOf(words))].length;
}

/** How far from the break between two pages words are looked for, in characters: beyond them stand running heads and feet. */
const nearBreak = 300;

/** Whether words begin at the end of one page and end at the beginning of the next. */
export function runOver(page: string, next: string, words: string): boolean {
  const [before, after] = [page.slice(-nearBreak - words.length), next.slice(0, nearBreak + words.length)];
  const pieces = words.split(/(?<=\s)/u);
  return pieces.some((_, index) => {
    const [head, tail] = [pieces.slice(0, index).join('').trim(), pieces.slice(index).join('').trim()];
    return head !== '' && tail !== '' && countWords(before, head) > 0 && countWords(after, tail) > 0;
  });
}
