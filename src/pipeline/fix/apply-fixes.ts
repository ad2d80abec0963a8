import type { Fix } from '../../diagnostics/index.ts';

/** A line that a fix changed. */
export interface ChangedLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

/** A text with some fixes made. */
export interface FixedText {
  readonly text: string;
  readonly made: readonly Fix[];
}

/** The fix with the exact extent of what it replaces; undefined where that does not stand there, or several times. */
export function locateFix(fix: Fix, text: string): Fix | undefined {
  const { file, line, column, endColumn } = fix.place;
  const written = text.split('\n')[line - 1] ?? '';
  const within = written.slice(column - 1, endColumn === undefined ? column - 1 + fix.was.length : endColumn - 1);
  const offset = within.indexOf(fix.was);
  if (fix.was === '' || offset === -1 || within.indexOf(fix.was, offset + 1) !== -1) return undefined;
  const start = column + offset;
  return { ...fix, place: { file, line, column: start, endColumn: start + fix.was.length } };
}

/** Makes every fix of a text that does not overlap an earlier one; all other characters stay what they are. */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const lines = text.split('\n');
  const located = fixes.flatMap((fix) => locateFix(fix, text) ?? []).sort((a, b) => compare(a, b));
  const made = located.filter((fix, index) => located.slice(0, index).every((earlier) => !overlap(earlier, fix)));
  // from the last one, so that columns before it stay right
  for (const { place, was, text: written } of made.toReversed()) {
    const line = lines[place.line - 1] ?? '';
    const start = place.column - 1;
    lines[place.line - 1] = line.slice(0, start) + written + line.slice(start + was.length);
  }
  return { text: lines.join('\n'), made };
}

/** The lines that differ; fixes neither add lines nor take any away. */
export function changedLines(file: string, before: string, after: string): readonly ChangedLine[] {
  const was = before.split('\n');
  return after.split('\n').flatMap((is, index) => {
    const earlier = was[index] ?? '';
    return earlier === is ? [] : [{ file, line: index + 1, was: earlier, is }];
  });
}

function compare({ place: a }: Fix, { place: b }: Fix): number {
  return a.line - b.line || a.column - b.column;
}

function overlap({ place: a }: Fix, { place: b }: Fix): boolean {
  return a.line === b.line && b.column < (a.endColumn ?? a.column) && a.column < (b.endColumn ?? b.column);
}
