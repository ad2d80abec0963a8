import { keptItems } from './kept-items.ts';
import { kindOfPrint } from './kind-of-print.ts';
import { LeafWords } from './leaf-words.ts';
import { Letters } from './letters.ts';
import type { PieceKind, ReadCell, ReadFile, ReadLeaf, ReadPiece } from './read-back.ts';
import type { PrintedFigure } from './record.ts';
import type { Standing } from './traced.ts';

/** A page or slide of a finished file. */
export interface LeafContext {
  readonly unit: ReadFile['unit'];
  readonly leaf: ReadLeaf;
  /** The one behind it. */
  readonly next: ReadLeaf | undefined;
  /** Whether its shapes have the ids of the record; programs other than PowerPoint give them new ones. */
  readonly keepsShapes: boolean;
  /** Words that are no prints, whatever figures they hold. */
  readonly quotations: readonly Letters[];
}

/** A print and where it has to stand. */
interface Sought {
  readonly print: PrintedFigure;
  readonly words: Letters;
  readonly kind: PieceKind;
  /** The shape that has to hold it; absent where any will do. */
  readonly shape: number | undefined;
}

/** Whether each of the prints of one page or slide still stands there. Each claims words of its own, the longest first. */
export function standingsOn(prints: readonly PrintedFigure[], context: LeafContext): readonly Standing[] {
  const sought = prints.map((print) => toSought(print, context));
  const found = findWords(sought, context);
  const cells = [...context.leaf.cells];
  return sought.map(({ print, shape }, index): Standing => {
    const hasNumber = context.unit === 'page' || print.decimal === undefined || takeCell(cells, print.decimal, shape);
    const isRead = print.text !== '' || (context.unit === 'slide' && print.decimal !== undefined);
    if (!isRead) return 'unlabelled';
    return hasNumber && (print.text === '' || found[index] === true) ? 'stands' : 'changed';
  });
}

function toSought(print: PrintedFigure, { unit, leaf, keepsShapes }: LeafContext): Sought {
  const { id } = print.shape ?? {};
  const exists = keepsShapes && print.part !== 'notes' && leaf.pieces.some(({ shape }) => shape === id);
  return {
    print,
    words: new Letters(print.text),
    kind: kindOfPrint(print, unit),
    shape: exists ? id : undefined,
  };
}

function findWords(sought: readonly Sought[], context: LeafContext): readonly boolean[] {
  const { unit, leaf, next } = context;
  const page = new LeafWords(leaf);
  const kept = keptByOrder(sought, claimWords(sought, page, context));
  return sought.map((each, index) => kept[index] === true || (unit === 'page' && runsOn(each.print.text, page, next)));
}

/** The longest words come first, so that none claims a part of longer ones; a print before a quotation with the same words. */
function claimWords(
  sought: readonly Sought[],
  page: LeafWords,
  { quotations }: LeafContext,
): ReadonlyMap<Sought, number | undefined> {
  const claims = new Map<Sought, number | undefined>();
  const claimants = [...sought, ...quotations.map((words) => ({ words }))];
  for (const each of claimants.toSorted((a, b) => b.words.text.length - a.words.text.length)) {
    if (!('print' in each)) page.setAside(each.words);
    else
      claims.set(
        each,
        page.claim(each.words, (piece) => mayHold(each, piece)),
      );
  }
  return claims;
}

function mayHold({ kind, shape }: Sought, piece: ReadPiece): boolean {
  return piece.kind === kind && (shape === undefined || piece.shape === shape);
}

/** Of prints that say the same in one place, fewer may be found than there are: their neighbours tell which. */
function keptByOrder(sought: readonly Sought[], claims: ReadonlyMap<Sought, number | undefined>): readonly boolean[] {
  const found = sought.filter((each) => claims.get(each) !== undefined);
  if (found.length === sought.length) return sought.map(() => true);
  const inFile = found.toSorted((a, b) => (claims.get(a) ?? 0) - (claims.get(b) ?? 0));
  return keptItems(sought.map(nameOf), inFile.map(nameOf));
}

function nameOf({ kind, shape, words }: Sought): string {
  return `${kind} ${shape ?? ''} ${words.text}`;
}

/** Whether words begin on a page and go on at the top of the next one. */
function runsOn(text: string, page: LeafWords, next: ReadLeaf | undefined): boolean {
  const top = new Letters(next?.pieces.find(({ kind }) => kind === 'text')?.text ?? '').text;
  return [...text.matchAll(/\s+/gu)].toReversed().some(({ index }) => {
    const rest = new Letters(text.slice(index));
    return (
      rest.text !== '' &&
      top.startsWith(rest.text) &&
      page.claim(new Letters(text.slice(0, index)), isText) !== undefined
    );
  });
}

function isText({ kind }: ReadPiece): boolean {
  return kind === 'text';
}

/** Takes a cell of a native chart with a number, if there is one whose workbook agrees. */
function takeCell(cells: ReadCell[], decimal: string, shape: number | undefined): boolean {
  const at = cells.findIndex(
    (cell) =>
      (shape === undefined || cell.shape === shape) &&
      Number(cell.cached) === Number(decimal) &&
      (cell.value === undefined || Number(cell.value) === Number(decimal)),
  );
  if (at < 0) return false;
  cells.splice(at, 1);
  return true;
}
