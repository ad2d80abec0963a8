import { columnsOf, printable } from '../diagnostics/index.ts';

/** Columns of a terminal that a report takes at most. */
export const reportColumns = 100;

/** Spaces at which a line never ends. */
const noBreak = /[\u00a0\u2007\u202f\u2009]/g;

/**
 * Words as lines for a terminal, safe to print, none wider than the columns given unless a single word is. No-break spaces hold words
 * together and are plain spaces then.
 */
export function wrapWords(words: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/[\t\n\v\f\r \u2028\u2029]+/).filter((each) => each !== '')) {
    const shown = printable(word).replace(noBreak, ' ');
    const last = lines.at(-1);
    const longer = last === undefined ? shown : `${last} ${shown}`;
    if (last !== undefined && columnsOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(...pieces(shown, columns));
  }
  return lines.length === 0 ? [''] : lines;
}

/** Words as lines of a report behind an indent. */
export function fillWords(words: string, indent: number): readonly string[] {
  return wrapWords(words, reportColumns - indent).map((line) => ' '.repeat(indent) + line);
}

/** A word that is wider than a line, such as an address, in pieces. */
function pieces(word: string, columns: number): readonly string[] {
  if (columnsOf(word) <= columns) return [word];
  const lines = [''];
  for (const character of word) {
    const longer = `${lines.at(-1)}${character}`;
    if (columnsOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(character);
  }
  return lines;
}

/** A text filled up with spaces to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
