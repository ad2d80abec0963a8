import type { Place } from '../diagnostics/index.ts';

/** A number of a spreadsheet. */
export interface CellNumber {
  /** As the file stores it, to 15 significant digits, as decimal text. */
  readonly stored: string;
  /** As its number format shows it, without the signs around it; of a percentage the number before the sign. */
  readonly shown: string;
  /** Whether it is shown with a `%`, so that `stored` is a hundredth of what is meant. */
  readonly isPercent: boolean;
  /** Whether the number format shows it in thousands or millions. */
  readonly isScaled: boolean;
  /** Sign of a currency in the number format. */
  readonly currency?: string;
}

/** Why a cell has no value that could be read. */
export type CellFault =
  /** An error such as `#N/A`, which the text of the cell is. */
  | 'error'
  /** A formula whose result the file does not hold. */
  | 'no-result'
  /** A number or date that the format does not allow. */
  | 'malformed';

/** A cell of a table. */
export interface Cell {
  /** What a reader of the table sees, without the space around it. */
  readonly text: string;
  /** Of a number in a spreadsheet; cells of text files are text alone. */
  readonly number?: CellNumber;
  /** Of a date in a spreadsheet: a year, month or day in ISO 8601, as much as its number format shows. */
  readonly date?: string;
  readonly fault?: CellFault;
  /** Whether another cell is merged over it, whose text it shows. */
  readonly isCovered?: true;
  readonly place: Place;
}

/** A row of a table. */
export interface TableRow {
  /** From 1, as spreadsheets count; blank rows count too. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly isHidden: boolean;
}

/** A table as its file has it, with rows that are not blank. */
export interface Table {
  readonly file: string;
  /** Name of the sheet, of a workbook. */
  readonly sheet?: string;
  readonly rows: readonly TableRow[];
  /** Positions of hidden columns from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Cells that a table may have. */
export const mostCells = 500_000;

/** Which table of a file is meant. */
export interface TableRequest {
  /** Path in the pack. */
  readonly file: string;
  /** Name of the sheet of a workbook; the only one where it is left out. */
  readonly sheet?: string;
  /** Row with the names of the columns, from 1. */
  readonly header: number;
  /** Between the cells of a text file; found where it is left out. */
  readonly separator?: string;
  /** Of the field of the pack that asks for the table. */
  readonly placeOf: (field: 'file' | 'sheet' | 'header' | 'separator') => Place;
}
