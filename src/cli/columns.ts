import { columnsOf } from '../diagnostics/index.ts';
import { wrapWords } from './wrap-words.ts';

/** Widest left column; a longer word pushes what stands beside it to the right. */
const widestLeft = 36;

/** Columns for words that stand on the left of others. */
export function leftWidth(words: readonly string[]): number {
  return Math.min(widestLeft, Math.max(0, ...words.map(columnsOf)));
}

/** A text on one line, however long, with plain spaces and safe to print. */
export function onOneLine(text: string): string {
  return wrapWords(text, Number.POSITIVE_INFINITY).join(' ');
}

/** A text cut off with an ellipsis where it is wider. */
export function clipped(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
