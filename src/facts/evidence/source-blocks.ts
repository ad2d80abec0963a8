import { toComparable } from './to-comparable.ts';

/** A paragraph of a source's text, or a row of a table in it. */
export interface SourceBlock {
  /** All of its words, as `toComparable` gives them. */
  readonly text: string;
  /** The cells of a row that hold anything, in the same form; none of a paragraph. */
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/** Nobody wraps lines at this many characters: a longer one is a whole paragraph. */
const longestWrapped = 160;

/**
 * Cuts a text into paragraphs and rows of tables. Paragraphs are parted by blank lines; where a text has none, or its lines are too long to
 * be wrapped, each line is one. A line with bars or tabs between its words is a row.
 *
 * @param text lines ended by `\n`
 */
export function toBlocks(text: string): readonly SourceBlock[] {
  const lines = text.split('\n').map((line, index) => ({ text: line, number: index + 1 }));
  const hasBlankLines = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text);
  return groupBy(lines, isRow)
    .flatMap((run) => (run.every(isRow) ? run.map((row) => [row]) : toParagraphs(run, hasBlankLines)))
    .map(toBlock)
    .filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

function toParagraphs(lines: readonly Line[], hasBlankLines: boolean): readonly (readonly Line[])[] {
  return groupBy(lines, isBlank)
    .filter((chunk) => !chunk.every(isBlank))
    .flatMap((chunk) => {
      const isWrapped = hasBlankLines && chunk.every(({ text }) => text.length <= longestWrapped);
      return isWrapped ? [chunk] : chunk.map((line) => [line]);
    });
}

/** Runs of neighbours that are alike. */
function groupBy(lines: readonly Line[], kindOf: (line: Line) => boolean): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let kind: boolean | undefined;
  for (const line of lines) {
    const own = kindOf(line);
    if (own === kind) runs.at(-1)?.push(line);
    else runs.push([line]);
    kind = own;
  }
  return runs;
}

function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

function isRow({ text }: Line): boolean {
  return cellsOf(text).length > 1;
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/[|\t]/)
    .map(toComparable)
    .filter((cell) => cell !== '');
}

function toBlock(lines: readonly Line[]): SourceBlock {
  const text = toComparable(lines.map((line) => line.text).join('\n'));
  const [first] = lines;
  const cells = lines.length === 1 && first !== undefined ? cellsOf(first.text) : [];
  return { text, cells: cells.length > 1 ? cells : [], line: first?.number ?? 1 };
}
