/** A cell of a row of a GFM table as written. */
export interface RawCell {
  /** Index of its first character that is no space. */
  readonly start: number;
}

/** Finds the cells of a row: bars with a backslash before them are text, bars at both ends are no borders of further cells. */
export function readCells(line: string): readonly RawCell[] {
  const bars = [...line.matchAll(/\\[\s\S]|\|/g)].filter((match) => match[0] === '|').map((match) => match.index);
  const trimmedEnd = line.trimEnd().length;
  const firstText = line.length - line.trimStart().length;
  const starts = [firstText, ...bars.map((bar) => bar + 1)].filter(
    (start) => start < trimmedEnd && !(start === firstText && bars[0] === firstText),
  );
  return starts.map((start) => ({ start: start + leadingSpace(line.slice(start)) }));
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
