import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf, childrenOf, columnIndex, relationshipOf, textOf } from '../../../opc/index.ts';
import type { PackageFile } from './package-file.ts';
import { repeatedIn } from './repeated.ts';

/** Names that Excel gives a sheet: 31 characters, none of those that formulas use, no apostrophe at either end. */
const sheetName = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/** A number as cells hold it (XML Schema, `double`). */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Characters that a cell holds at most. */
const longestCell = 32_767;

type SheetFault = 'name' | 'id' | 'cell' | 'number' | 'long';

type Found = readonly [fault: SheetFault, what: string];

/** The sheets of a workbook by name. */
export function sheetNames(file: PackageFile): readonly string[] {
  return sheetsIn(file).map((sheet) => attributeOf(sheet, 'name') ?? '');
}

function sheetsIn(file: PackageFile): readonly Element[] {
  const [main = ''] = file.linked('', 'officeDocument');
  return childrenOf(childOf(file.root(main), 'x:sheets'), 'x:sheet');
}

/** Cells that stand twice or in the wrong row, and cells whose content Excel does not take. */
function cellFaults(root: Element | undefined): readonly Found[] {
  const seen: string[] = [];
  const faults: Found[] = [];
  let lastRow = 0;
  for (const row of childrenOf(childOf(root, 'x:sheetData'), 'x:row')) {
    const number = Number(attributeOf(row, 'r'));
    if (!(number > lastRow)) faults.push(['cell', `row ${attributeOf(row, 'r') ?? ''}`]);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of childrenOf(row, 'x:c')) {
      const reference = attributeOf(cell, 'r') ?? '';
      const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(reference) ?? [];
      const column = columnIndex(letters);
      if (letters === '' || Number(digits) !== number || column <= lastColumn) faults.push(['cell', reference]);
      lastColumn = column;
      seen.push(reference);
      const words = textOf(childOf(cell, 'x:is', 'x:t'));
      const isWords = attributeOf(cell, 't') === 'inlineStr';
      if (!isWords && !decimal.test(textOf(childOf(cell, 'x:v')))) faults.push(['number', reference]);
      if (words.length > longestCell) faults.push(['long', reference]);
    }
  }
  return faults;
}

/** What Excel would repair in the sheets of a workbook. */
export function checkSheets(file: PackageFile, deck: string): readonly Diagnostic[] {
  const [main = ''] = file.linked('', 'officeDocument');
  const sheets = sheetsIn(file);
  const names = sheetNames(file);
  const ids = sheets.map((sheet) => attributeOf(sheet, 'sheetId') ?? '');
  const found: readonly Found[] = [
    ...names.filter((name) => !sheetName.test(name)).map((name): Found => ['name', name]),
    ...repeatedIn(names.map((name) => name.toLowerCase())).map((name): Found => ['name', name]),
    ...(sheets.length === 0 ? [['name', ''] as const] : []),
    ...repeatedIn(ids).map((id): Found => ['id', id]),
    ...sheets.flatMap((sheet) => cellFaults(file.root(file.target(main, relationshipOf(sheet)) ?? ''))),
  ];
  return found.map(([fault, what]) =>
    diagnose('package-workbook-unsound', { file: deck, part: file.within, fault, what }),
  );
}
