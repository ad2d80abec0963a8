/** Nothing that a terminal would take as a command or as another direction of writing, and tabs as one column. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** Columns of a terminal that a text takes: two a wide character (Unicode Standard Annex #11), none a combining mark. */
export function columnsOf(text: string): number {
  return [...text].reduce((columns, character) => {
    if (/\p{M}/u.test(character)) return columns;
    return columns + (wide.test(character) ? 2 : 1);
  }, 0);
}
