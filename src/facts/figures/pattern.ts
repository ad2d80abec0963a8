/** Stands for a character that belongs to no figure: a code point that no text has, Unicode calls it a noncharacter. */
export const blank = '\uFFFE';
/** The letters of the words that are looked for, as part of a class. All letters of Unicode would make each pattern costly to compile. */
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
/** Characters of Japanese, which has no spaces between its words. */
export const japanese = '\\u3040-\\u30FF\\u3400-\\u9FFF';
/** Before a word: no letter and no digit. */
export const startOfWord = `(?<![${letter}\\d])`;
/** Behind a word. */
export const endOfWord = `(?![${letter}\\d])`;

/** Text as part of a regular expression. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Alternatives of a regular expression, the longest first; spaces match any white space. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => literal(word).replaceAll(' ', '\\s+'))
    .join('|');
}

/** Words of a list that is written as one text. */
export function listOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Words as they are looked up: in lower case, with single spaces. */
export function keyOf(written: string): string {
  return written.toLowerCase().replace(/\s+/g, ' ');
}

/**
 * What a pattern finds exactly at an offset; undefined where it finds nothing there.
 *
 * @param pattern with the flag `y`
 */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
