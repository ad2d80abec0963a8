import { groupBy } from './group-by.ts';
import { kindOfPrint } from './kind-of-print.ts';
import { Letters } from './letters.ts';
import type { ReadFile, ReadLeaf, ReadPiece } from './read-back.ts';
import type { PrintedFigure } from './record.ts';

/** Where prints are looked for. */
export interface RowContext {
  readonly unit: ReadFile['unit'];
  readonly leaf: ReadLeaf;
  /** Whether its shapes have the ids of the record; programs other than PowerPoint give them new ones. */
  readonly keepsShapes: boolean;
}

/** Prints that stand in one order in one place: a shape, speaker notes, the words of a page. */
export interface PrintRow {
  readonly prints: readonly PrintedFigure[];
  /** The letters of each. */
  readonly words: readonly Letters[];
  /** Whether a piece may hold them. */
  readonly isAmong: (piece: ReadPiece) => boolean;
  /** The shape that has to hold them; absent where any will do. */
  readonly shape?: number;
}

/** The rows of some prints, those whose shape is known first, then those with most words: few words may stand anywhere. */
export function printRows(prints: readonly PrintedFigure[], context: RowContext): readonly PrintRow[] {
  const printed = prints.filter(({ text }) => text !== '');
  return [...groupBy(printed, (print, index) => keyOf(print, index, context)).values()]
    .map((row) => toRow(row, context))
    .toSorted((a, b) => Number(isPlaced(b)) - Number(isPlaced(a)) || lettersOf(b) - lettersOf(a));
}

/** Prints of a slide that are not known to share a shape may stand in any order. */
function keyOf(print: PrintedFigure, index: number, { unit }: RowContext): string {
  const kind = kindOfPrint(print, unit);
  if (unit === 'page' || kind === 'notes') return kind;
  return `${kind} ${print.shape?.id ?? print.chart ?? `print ${index}`}`;
}

function toRow(prints: readonly PrintedFigure[], context: RowContext): PrintRow {
  const [first] = prints;
  const kind = first === undefined ? 'text' : kindOfPrint(first, context.unit);
  const shape = first === undefined ? undefined : shapeOf(first, context);
  return {
    prints,
    words: prints.map(({ text }) => new Letters(text)),
    isAmong: (piece) => piece.kind === kind && (shape === undefined || piece.shape === shape),
    ...(shape === undefined ? {} : { shape }),
  };
}

/** The shape that has to hold a print, if the slide has it; speaker notes are one piece. */
export function shapeOf({ part, shape }: PrintedFigure, { leaf, keepsShapes }: RowContext): number | undefined {
  if (!keepsShapes || shape === undefined || part === 'notes') return undefined;
  return leaf.pieces.some((piece) => piece.shape === shape.id) ? shape.id : undefined;
}

function isPlaced({ shape }: PrintRow): boolean {
  return shape !== undefined;
}

function lettersOf({ words }: PrintRow): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
