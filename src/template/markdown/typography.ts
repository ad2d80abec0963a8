const opening = /[\s([{/\u2013\u2014\u2018\u201C\u00A0]/;

/**
 * Typographic quotation marks, apostrophes and dashes for English: "…" and '…' are curled, `--` becomes an en dash, `---` an em dash.
 *
 * @param previous the character before the text, empty at the beginning of a line
 */
export function toTypographic(text: string, previous: string): string {
  return text.replace(/---|--|["']/g, (written, offset: number) => {
    if (written === '---') return '\u2014';
    if (written === '--') return '\u2013';
    const before = offset === 0 ? previous : text.charAt(offset - 1);
    const opens = before === '' || before === '-' || opening.test(before);
    if (written === '"') return opens ? '\u201C' : '\u201D';
    return opens && /[\p{L}"]/u.test(text.charAt(offset + 1)) ? '\u2018' : '\u2019';
  });
}

/** Han, kana and full-width punctuation, which are set without spaces between words. */
const unspaced = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** What a line ending in a paragraph stands for: a space, but nothing between Japanese or Chinese characters. */
export function softBreak(before: string, after: string): string {
  return unspaced.test(before) && unspaced.test(after) ? '' : ' ';
}
