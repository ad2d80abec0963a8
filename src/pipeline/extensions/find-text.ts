import type { Place } from '../../diagnostics/index.ts';

/** The place of the first match in the text of a file. */
export function findText(file: string, text: string, pattern: RegExp): Place | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const before = text.slice(0, match.index).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file, line: before.length, column, endColumn: column + match[0].length };
}

/** A text as a pattern of itself. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
