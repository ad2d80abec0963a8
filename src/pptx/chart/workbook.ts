import { columnName, namespaces } from '../../opc/index.ts';
import { writeContentTypes } from '../package/content-types.ts';
import type { Parts } from '../package/parts.ts';
import { Relationships } from '../package/relationships.ts';
import { zipParts } from '../package/zip.ts';
import { toCellText } from '../xml/clean-text.ts';
import type { Xml } from '../xml/element.ts';
import { el, text, xmlPart } from '../xml/element.ts';

/** A cell: decimal text that is to be a number, words, or nothing. */
export type Cell = { readonly number: string } | string | null;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

function cellXml(cell: Cell, reference: string): Xml | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell !== 'string') return el('c', { r: reference }, el('v', {}, text(cell.number)));
  const content = el('t', { 'xml:space': 'preserve' }, text(toCellText(cell)));
  return el('c', { r: reference, t: 'inlineStr' }, el('is', {}, content));
}

function sheetPart(sheet: Sheet): string {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const last = `${columnName(width - 1)}${Math.max(1, sheet.rows.length)}`;
  const rows = sheet.rows.map((row, index) =>
    el(
      'row',
      { r: index + 1 },
      row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)),
    ),
  );
  const root = el(
    'worksheet',
    { xmlns: namespaces.spreadsheet },
    el('dimension', { ref: `A1:${last}` }),
    el('sheetData', {}, rows),
  );
  return xmlPart(root);
}

/** The smallest style sheet that Excel opens without repair. */
function stylesPart(): string {
  const font = el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Calibri' }), el('family', { val: 2 }));
  const fill = (patternType: string) => el('fill', {}, el('patternFill', { patternType }));
  const border = el(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)),
  );
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const root = el(
    'styleSheet',
    { xmlns: namespaces.spreadsheet },
    el('fonts', { count: 1 }, font),
    el('fills', { count: 2 }, fill('none'), fill('gray125')),
    el('borders', { count: 1 }, border),
    el('cellStyleXfs', { count: 1 }, el('xf', format)),
    el('cellXfs', { count: 1 }, el('xf', { ...format, xfId: 0 })),
    el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
  return xmlPart(root);
}

/** A minimal workbook (SpreadsheetML, ISO/IEC 29500-1 §18): the sheets as given; same bytes for the same cells and `epoch`. */
export function renderWorkbook(sheets: readonly Sheet[], epoch: number): Uint8Array {
  const parts: Parts = new Map();
  const main = 'xl/workbook.xml';
  const links = new Relationships(main);
  const entries = sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(part, sheetPart(sheet));
    return el('sheet', { name: sheet.name, sheetId: index + 1, 'r:id': links.to('worksheet', part) });
  });
  parts.set('xl/styles.xml', stylesPart());
  links.to('styles', 'xl/styles.xml');
  links.writeTo(parts);
  const declarations = { xmlns: namespaces.spreadsheet, 'xmlns:r': namespaces.r };
  parts.set(main, xmlPart(el('workbook', declarations, el('sheets', {}, entries))));
  const root = new Relationships('');
  root.to('officeDocument', main);
  root.writeTo(parts);
  writeContentTypes(parts, main);
  return zipParts(parts, epoch);
}
