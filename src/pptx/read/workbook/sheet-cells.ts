import type { Element } from '@xmldom/xmldom';
import {
  attributeOf,
  childOf,
  childrenOf,
  columnIndex,
  columnName,
  fromXstring,
  integerOf,
  richText,
  textOf,
} from '../../../opc/index.ts';

/** What the cells of a sheet hold, by cell: `B2`. Numbers are the file's decimal text; empty cells are left out. */
export type SheetCells = ReadonlyMap<string, string>;

/** Reads the cells of a sheet (ISO/IEC 29500-1 §18.3.1.99). `strings` are those that the sheets share. */
export function sheetCells(sheet: Element, strings: readonly string[]): SheetCells {
  const cells = new Map<string, string>();
  let row = 0;
  for (const element of childrenOf(childOf(sheet, 'x:sheetData'), 'x:row')) {
    row = integerOf(element, 'r') || row + 1;
    let column = -1;
    for (const cell of childrenOf(element, 'x:c')) {
      column = columnOf(cell) ?? column + 1;
      const value = cellText(cell, strings);
      if (value !== '') cells.set(`${columnName(column)}${row}`, value);
    }
  }
  return cells;
}

/** Position of the column that a cell says it is in; a cell may leave that out and follows the one before it then. */
function columnOf(cell: Element): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(attributeOf(cell, 'r') ?? '')?.[1];
  return letters === undefined ? undefined : columnIndex(letters);
}

function cellText(cell: Element, strings: readonly string[]): string {
  const type = attributeOf(cell, 't');
  if (type === 'inlineStr') return richText(childOf(cell, 'x:is'));
  const value = textOf(childOf(cell, 'x:v'));
  if (type === 's') return strings[Number(value)] ?? '';
  return type === 'str' ? fromXstring(value) : value;
}
