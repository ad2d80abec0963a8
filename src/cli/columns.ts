import { columnsOf, printable } from '../diagnostics/index.ts';

/** Columns of a terminal that reports keep to. */
export const reportWidth = 100;

/** Widest left column; a longer word pushes what stands beside it to the right. */
const widestLeft = 36;

/** Columns for words that stand on the left of others. */
export function leftWidth(words: readonly string[]): number {
  return Math.min(widestLeft, Math.max(0, ...words.map(columnsOf)));
}

/** A text on one line, with plain spaces, and with nothing that a terminal would take as a command. */
export function onOneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** A text with spaces behind it up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** A text cut off with an ellipsis where it is wider. */
export function clipped(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of at most a width, broken between words; a wider word has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
