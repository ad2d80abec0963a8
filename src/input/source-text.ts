import type { Place } from '../diagnostics/index.ts';

/** A text file of the pack. */
export interface SourceText {
  /** Path relative to the pack folder, with forward slashes. */
  readonly file: string;
  /** Without a byte order mark, lines ended by `\n` alone. */
  readonly text: string;
}

/**
 * The place of a range of a text.
 *
 * @param start offset in UTF-16 code units
 * @param end offset after the last character; left out, or on another line, the place has no extent
 */
export function placeInText(source: SourceText, start: number, end: number = start): Place {
  const starts = lineStarts(source);
  const line = lineAt(starts, start);
  const lineStart = starts[line] ?? 0;
  const nextLine = starts[line + 1] ?? source.text.length + 1;
  const column = start - lineStart + 1;
  const extent = end > start && end < nextLine ? { endColumn: end - lineStart + 1 } : {};
  return { file: source.file, line: line + 1, column, ...extent };
}

const known = new WeakMap<SourceText, readonly number[]>();

/** Offsets at which the lines begin; found once a text. */
function lineStarts(source: SourceText): readonly number[] {
  const starts = known.get(source) ?? [0, ...[...source.text.matchAll(/\n/g)].map((match) => match.index + 1)];
  known.set(source, starts);
  return starts;
}

/** Index of the last line that begins at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
