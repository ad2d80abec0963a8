import { bold, columnsOf } from '../../diagnostics/index.ts';
import { leftWidth } from '../columns.ts';
import { reportColumns, wrapWords } from '../wrap-words.ts';

/** Least columns for what stands on the right of a very long word. */
const narrowest = 20;

/** A word and what is said of it; what is undefined is left out. */
export type Pair = readonly [left: string, right: string | undefined];

/** How pairs are set. */
export interface PairLayout {
  /** Columns before the left one. */
  readonly indent: number;
  /** Columns of the left one. Default: as many as its words take. */
  readonly width?: number;
  /** Terminal style of the left column. Default: none. */
  readonly style?: (left: string) => string;
}

/** Pairs in two columns, the right one wrapped to what is left. */
export function formatPairs(pairs: readonly Pair[], layout: PairLayout): readonly string[] {
  const said = pairs.flatMap(([left, right]) => (right === undefined ? [] : [[left, right] as const]));
  const { indent, width = leftWidth(said.map(([left]) => left)), style = (left: string) => left } = layout;
  const margin = ' '.repeat(indent + width + 2);
  return said.flatMap(([left, right]) => {
    const gap = ' '.repeat(Math.max(0, width - columnsOf(left)) + 2);
    const [first = '', ...others] = wrapWords(
      right,
      Math.max(narrowest, reportColumns - indent - columnsOf(left) - gap.length),
    );
    return [`${' '.repeat(indent)}${style(left)}${gap}${first}`, ...others.map((line) => `${margin}${line}`)];
  });
}

/** Lines under a heading, an empty line before it; nothing where there are none. */
export function formatPart(heading: string, lines: readonly string[], color: boolean): readonly string[] {
  return lines.length === 0 ? [] : ['', bold(heading, color), ...lines];
}
