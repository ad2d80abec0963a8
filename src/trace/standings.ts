import { standingCells } from './cell-standings.ts';
import { LeafWords } from './leaf-words.ts';
import { Letters } from './letters.ts';
import type { PrintRow, RowContext } from './print-rows.ts';
import { printRows } from './print-rows.ts';
import type { ReadLeaf } from './read-back.ts';
import type { PrintedFigure } from './record.ts';
import { beginningsBefore } from './runs-on.ts';
import type { Standing } from './traced.ts';

/** A page or slide of a finished file. */
export interface LeafContext extends RowContext {
  /** The one behind it. */
  readonly next: ReadLeaf | undefined;
  /** Words that are no prints, whatever figures they hold. */
  readonly quotations: readonly Letters[];
}

/** What a page or slide still prints. */
export interface LeafStandings {
  /** One for each of its prints. */
  readonly standings: readonly Standing[];
  /** Its words, of which those that stand are claimed. */
  readonly words: LeafWords;
}

/**
 * Whether each of the prints of one page or slide still stands there. Each claims words of its own; those of one shape, and those of a
 * whole page, have to stand in the order in which they were printed.
 */
export function standingsOn(prints: readonly PrintedFigure[], context: LeafContext): LeafStandings {
  const words = new LeafWords(context.leaf, context.quotations);
  const found = new Set(printRows(prints, context).flatMap((row) => [...findWords(row, words, context)]));
  const cells = context.unit === 'page' ? undefined : standingCells(prints, context);
  const standings = prints.map((print): Standing => {
    const { text, decimal } = print;
    if (text === '' && (cells === undefined || decimal === undefined)) return 'unlabelled';
    const hasNumber = cells === undefined || decimal === undefined || cells.has(print);
    return hasNumber && (text === '' || found.has(print)) ? 'stands' : 'changed';
  });
  return { standings, words };
}

/** The prints of a row whose words stand there. */
function findWords(row: PrintRow, page: LeafWords, { unit, next }: LeafContext): ReadonlySet<PrintedFigure> {
  const claims = page.claimInOrder(row.words, row.isAmong);
  const top = unit === 'page' && claims.includes(undefined) ? topOf(next) : '';
  const isFound = claims.map((claim, index) => claim !== undefined || runsOn(index, { row, claims, page, top }));
  return new Set(row.prints.filter((_, index) => isFound[index] === true));
}

/** The letters of a page; those of its running head, if it has one, stand at its end. */
function topOf(leaf: ReadLeaf | undefined): string {
  return new Letters(leaf?.pieces.find(({ kind }) => kind === 'text')?.text ?? '').text;
}

/** A row of prints, the places of those that have one, and the letters of the next page. */
interface ClaimedRow {
  readonly row: PrintRow;
  readonly claims: readonly (number | undefined)[];
  readonly page: LeafWords;
  readonly top: string;
}

/** Whether a print begins on its page between those before and behind it, and goes on at the top of the next page. */
function runsOn(index: number, { row, claims, page, top }: ClaimedRow): boolean {
  if (top === '') return false;
  const before = claims.slice(0, index).findLastIndex((claim) => claim !== undefined);
  const from = (claims[before] ?? 0) + (row.words[before]?.text.length ?? 0);
  const to = claims.slice(index + 1).find((claim) => claim !== undefined) ?? Number.POSITIVE_INFINITY;
  const beginnings = beginningsBefore(row.prints[index]?.text ?? '', top);
  return beginnings.some((words) => page.claimBetween(words, from, to));
}
