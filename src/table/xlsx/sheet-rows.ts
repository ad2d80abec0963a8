import type { Element } from '@xmldom/xmldom';
import type { Place } from '../../diagnostics/index.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  columnIndex,
  fromXstring,
  integerOf,
  richText,
  textOf,
} from '../../opc/index.ts';
import type { Cell, TableRow } from '../table.ts';
import { mostCells } from '../table.ts';
import { cellNumber } from './cell-number.ts';
import type { MergedBlock } from './merged-cells.ts';
import { mergedBlocks } from './merged-cells.ts';
import { serialDate } from './serial-date.ts';
import type { Styles } from './styles.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly isFrom1904: boolean;
}

/** Columns of a sheet; a cell that says it stands behind them is hostile. */
const mostColumns = 16_384;

/** Reads the rows of a sheet (ISO/IEC 29500-1 §18.3.1.80); undefined where they are too many. */
export function sheetRows(sheet: Element, context: SheetContext): readonly TableRow[] | undefined {
  const blocks = mergedBlocks(sheet);
  const rows = new Map<number, { readonly cells: Map<number, Cell>; readonly isHidden: boolean }>();
  let number = 0;
  let count = 0;
  for (const element of childrenOf(childOf(sheet, 'x:sheetData'), 'x:row')) {
    number = integerOf(element, 'r') || number + 1;
    const cells = rowCells(element, number, context);
    count += greatest(cells.keys()) + 1;
    if (count > mostCells) return undefined;
    rows.set(number, { cells, isHidden: isOn(element, 'hidden') });
  }
  if (!cover(rows, blocks)) return undefined;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { cells, isHidden }]) => ({ number: row, cells: inOrder(cells, row, context), isHidden }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

/** Positions of the hidden columns of a sheet, from 0. */
export function hiddenColumns(sheet: Element): ReadonlySet<number> {
  const hidden = childrenOf(childOf(sheet, 'x:cols'), 'x:col').filter((column) => isOn(column, 'hidden'));
  return new Set(
    hidden.flatMap((column) => {
      const first = Math.max(1, integerOf(column, 'min'));
      const last = Math.min(mostColumns, integerOf(column, 'max'));
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first - 1 + index);
    }),
  );
}

/** An attribute that is true or false (ISO/IEC 29500-1 §22.9.2.1, and XML Schema's own words). */
export function isOn(element: Element | undefined, name: string): boolean {
  return ['1', 'true', 'on'].includes(attributeOf(element, name) ?? '');
}

function rowCells(row: Element, number: number, context: SheetContext): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  let column = -1;
  for (const element of childrenOf(row, 'x:c')) {
    const letters = /^([A-Z]{1,3})\d+$/i.exec(attributeOf(element, 'r') ?? '')?.[1];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    if (column < mostColumns) cells.set(column, readCell(element, placeOf(number, column, context), context));
  }
  return cells;
}

/** Rows count as lines and columns as columns, and the sheet is named. */
function placeOf(row: number, column: number, { file, sheet }: SheetContext): Place {
  return { file, line: row, column: column + 1, sheet };
}

function readCell(element: Element, place: Place, context: SheetContext): Cell {
  const type = attributeOf(element, 't') ?? 'n';
  const value = childOf(element, 'x:v');
  const stored = textOf(value);
  if (childOf(element, 'x:f') !== undefined && value === undefined && type !== 'inlineStr') {
    return { text: `=${textOf(childOf(element, 'x:f'))}`, fault: 'no-result', place };
  }
  if (type === 'e') return { text: stored, fault: 'error', place };
  if (type === 'inlineStr') return toText(richText(childOf(element, 'x:is')), place);
  if (type === 's') return toText(context.strings[Number(stored)] ?? '', place);
  if (type === 'str') return toText(fromXstring(stored), place);
  if (type === 'b') return { text: stored === '1' ? 'TRUE' : 'FALSE', place };
  if (type === 'd') return { text: stored, date: stored.slice(0, 10), place };
  return stored === '' ? { text: '', place } : readNumber(stored, { element, place }, context);
}

function toText(text: string, place: Place): Cell {
  return { text: text.replace(/\s+/g, ' ').trim(), place };
}

function readNumber(
  stored: string,
  { element, place }: { readonly element: Element; readonly place: Place },
  { styles, isFrom1904 }: SheetContext,
): Cell {
  const format = styles(integerOf(element, 's'));
  const number = cellNumber(stored.trim(), format);
  if (number === undefined) return { text: stored, fault: 'malformed', place };
  if (format.date === undefined) {
    return { text: `${number.currency ?? ''}${number.shown}${number.isPercent ? '%' : ''}`, number, place };
  }
  const date = serialDate(Number(stored), isFrom1904)?.slice(0, lengthOf[format.date]);
  return date === undefined ? { text: stored, fault: 'malformed', place } : { text: date, date, place };
}

const lengthOf = { year: 4, month: 7, day: 10 } as const;

/** Lets cells under a merged one show what it shows; false where that would be without end. */
function cover(
  rows: ReadonlyMap<number, { readonly cells: Map<number, Cell> }>,
  blocks: readonly MergedBlock[],
): boolean {
  const lastRow = greatest(rows.keys());
  let steps = 0;
  for (const { left, top, right, bottom } of blocks) {
    const first = rows.get(top)?.cells.get(left);
    if (first === undefined) continue;
    for (let row = top; row <= Math.min(bottom, lastRow); row += 1) {
      const cells = rows.get(row)?.cells;
      steps += cells === undefined ? 1 : right - left + 1;
      if (steps > mostCells) return false;
      for (let column = left; cells !== undefined && column <= Math.min(right, mostColumns - 1); column += 1) {
        if (row === top && column === left) continue;
        cells.set(column, { ...first, isCovered: true, place: { ...first.place, line: row, column: column + 1 } });
      }
    }
  }
  return true;
}

function inOrder(cells: ReadonlyMap<number, Cell>, row: number, context: SheetContext): readonly Cell[] {
  const width = cells.size === 0 ? 0 : greatest(cells.keys()) + 1;
  return Array.from(
    { length: width },
    (_, column) => cells.get(column) ?? { text: '', place: placeOf(row, column, context) },
  );
}

function greatest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
