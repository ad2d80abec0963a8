import { columnIndex, columnName } from '../../../opc/index.ts';

/** A cell of a workbook. */
export interface CellAddress {
  readonly sheet: string;
  /** `B2`. */
  readonly cell: string;
}

/** A block of cells; columns and rows from 0, both ends in it. */
export interface Area {
  readonly sheet: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Characters that Excel allows in a formula. */
const longest = 8192;

/** The cell at a position of some blocks, counted along the rows of each; nothing where they hold fewer. */
export function cellAt(areas: readonly Area[], position: number): CellAddress | undefined {
  let rest = position;
  for (const area of areas) {
    const width = area.right - area.left + 1;
    const size = width * (area.bottom - area.top + 1);
    if (rest < size) {
      const [column, row] = [area.left + (rest % width), area.top + Math.floor(rest / width)];
      return { sheet: area.sheet, cell: `${columnName(column)}${row + 1}` };
    }
    rest -= size;
  }
  return undefined;
}

/** A cell as spreadsheets write it: `Sheet1!B2`, `'Our data'!B2`. */
export function formatCell({ sheet, cell }: CellAddress): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}

/** The blocks of a chart's formula: `Sheet1!$B$2:$B$5`, `'Our data'!$B$2`, several in brackets; none where it names no cells. */
export function areasOf(formula: string): readonly Area[] {
  if (formula.length > longest) return [];
  const inner = formula.trim().replace(/^\((.*)\)$/s, '$1');
  const areas = splitOutsideQuotes(inner).map(areaOf);
  return areas.every((area) => area !== undefined) ? areas : [];
}

function splitOutsideQuotes(text: string): readonly string[] {
  const pieces = [''];
  let quoted = false;
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    if (character === ',' && !quoted) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${character}`);
  }
  return pieces;
}

function areaOf(text: string): Area | undefined {
  const end = text.lastIndexOf('!');
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.slice(end + 1).trim());
  if (end < 0 || found === null) return undefined;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = found;
  const [left, top, right, bottom] = [
    columnIndex(column),
    Number(row) - 1,
    columnIndex(lastColumn),
    Number(lastRow) - 1,
  ];
  return right < left || bottom < top ? undefined : { sheet: sheetName(text.slice(0, end)), left, top, right, bottom };
}

/** Name of a sheet without quotes and without the workbook before it: `'[Figures.xlsx]Our data'`. */
function sheetName(written: string): string {
  const text = written.trim();
  const bare = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  return bare.replace(/^.*\]/s, '');
}
