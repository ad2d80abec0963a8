import { bold, columnsOf } from '../../diagnostics/index.ts';
import { onOneLine, reportWidth, wrapped } from '../columns.ts';

/** A word and what is said of it; what is undefined is left out. */
export type Pair = readonly [left: string, right: string | undefined];

/** How pairs are set. */
export interface PairLayout {
  /** Columns before the left one. */
  readonly indent: number;
  /** Columns of the left one. Default: as many as its widest word has. */
  readonly width?: number;
  /** Terminal style of the left column. Default: none. */
  readonly style?: (left: string) => string;
}

/** Pairs in two columns, the right one wrapped to what is left. */
export function formatPairs(pairs: readonly Pair[], layout: PairLayout): readonly string[] {
  const said = pairs.flatMap(([left, right]) => (right === undefined ? [] : [[left, onOneLine(right)] as const]));
  const { indent, width = widestOf(said.map(([left]) => left)), style = (left: string) => left } = layout;
  const begin = indent + width + 2;
  return said.flatMap(([left, right]) => {
    const [first = '', ...others] = wrapped(right, reportWidth - begin);
    const head = `${' '.repeat(indent)}${style(left)}${' '.repeat(width - columnsOf(left))}  ${first}`;
    return [head, ...others.map((line) => `${' '.repeat(begin)}${line}`)];
  });
}

/** Columns of the widest of some words. */
export function widestOf(words: readonly string[]): number {
  return Math.max(0, ...words.map(columnsOf));
}

/** Lines under a heading, an empty line before it; nothing where there are none. */
export function formatPart(heading: string, lines: readonly string[], color: boolean): readonly string[] {
  return lines.length === 0 ? [] : ['', bold(heading, color), ...lines];
}

/** A text in lines that begin at a column. */
export function formatWords(text: string, indent: number): readonly string[] {
  return wrapped(onOneLine(text), reportWidth - indent).map((line) => `${' '.repeat(indent)}${line}`);
}
