import { findPhrase } from './find-phrase.ts';
import type { PlacedBlock, PlacedSource } from './placed-source.ts';
import { toComparable } from './to-comparable.ts';

/** What the `at` of a fact says of a place in its source. */
export interface StatedPlace {
  /** Name of the part that it begins with; absent where it begins with none. */
  readonly part?: string;
  /** Words in quotation marks, which stand there. */
  readonly quoted: readonly string[];
  /** The label before `row`; absent where no row is meant, or one by its number. */
  readonly row?: string;
}

const quotation = /“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|"([^"]+)"|‘(.+?)’(?!\p{L})/gu;
const rowWord = /(?<!\p{L})row(?=\s*(?:,|$))/u;
/** Rows that are counted instead of named. */
const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|top|bottom|\p{N}.*)$/iu;

/**
 * Reads an `at`: the name of a part, a comma, then free words, in which words in quotation marks and those before `row` stand in the source.
 *
 * @param names of the parts of the source
 */
export function readStatedPlace(at: string, names: Iterable<string>): StatedPlace {
  const part = [...names].filter((name) => at === name || at.startsWith(`${name},`)).sort(longestFirst)[0];
  const rest = at.slice(part?.length ?? 0);
  const quoted = [...rest.matchAll(quotation)].map(([, ...groups]) => groups.find(Boolean) ?? '');
  const row = rowOf(rest);
  return { ...(part !== undefined && { part }), quoted, ...(row !== undefined && { row }) };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function rowOf(words: string): string | undefined {
  const before = words.slice(0, rowWord.exec(words)?.index ?? 0).trimEnd();
  const last = [...before.matchAll(quotation)].at(-1);
  if (last !== undefined && last.index + last[0].length === before.length) return last.slice(1).find(Boolean);
  const label = before
    .replace(/^.*,/, '')
    .trim()
    .replace(/^the\s+/i, '');
  return label === '' || ordinal.test(label) ? undefined : label;
}

/**
 * The blocks of a source that a place can mean: in its part, with all quoted words, and for a row those that have its label in a cell of
 * its own, else those that hold it anywhere. Capitals of labels do not count.
 */
export function blocksAt({ part, quoted, row }: StatedPlace, { blocks }: PlacedSource): readonly PlacedBlock[] {
  const inPart = part === undefined ? blocks : blocks.filter((block) => block.part === part);
  const found = inPart.filter(({ text }) => quoted.every((words) => holds(text, words)));
  if (row === undefined) return found;
  const rows = inPart.some(isRow) ? found.filter(isRow) : found;
  const label = toComparable(row).toLowerCase();
  const labelled = rows.filter(({ cells }) => cells.some((cell) => cell.toLowerCase() === label));
  return labelled.length > 0 ? labelled : rows.filter(({ text }) => holds(text.toLowerCase(), label));
}

function isRow({ cells }: PlacedBlock): boolean {
  return cells.length > 0;
}

function holds(text: string, words: string): boolean {
  return findPhrase(text, [toComparable(words)]).length > 0;
}
