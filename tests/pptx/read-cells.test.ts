import { expect, test } from 'vitest';
import { columnIndex } from '../../src/opc/index.ts';
import { formatByCode } from '../../src/pptx/read/chart/number-format.ts';
import { areasOf, cellAt, formatCell } from '../../src/pptx/read/workbook/cell-range.ts';

const cell = (formula: string, position: number) => {
  const address = cellAt(areasOf(formula), position);
  return address === undefined ? undefined : formatCell(address);
};

test.each([
  ['Sheet1!$B$2:$B$5', 3, 'Sheet1!B5'],
  ['Sheet1!B2', 0, 'Sheet1!B2'],
  ['Sheet1!$Y$1:$AB$2', 5, 'Sheet1!Z2'],
  ["'Our data'!$B$2:$B$3", 1, "'Our data'!B3"],
  ["'It''s, here!'!$B$2", 0, "'It''s, here!'!B2"],
  ["'[Figures 2025.xlsx]Our data'!$B$2", 0, "'Our data'!B2"],
  ['[1]Sheet1!$B$2', 0, 'Sheet1!B2'],
  ['(Sheet1!$B$2:$B$3,Sheet1!$D$7)', 2, 'Sheet1!D7'],
  ['関税!$A$1', 0, '関税!A1'],
  ['Sheet1!$B$2:$B$5', 4, undefined],
  ['Sheet1!$B$5:$B$2', 0, undefined],
  ['Sheet1!Amounts', 0, undefined],
  ['categories', 0, undefined],
  ['', 0, undefined],
])('the formula %s has at %i the cell %s', (formula, position, expected) => {
  expect(cell(formula, position)).toBe(expected);
});

test('a formula longer than any program writes names no cells', () => {
  expect(areasOf(`Sheet1!$B$2${',Sheet1!$B$2'.repeat(10)}`)).toHaveLength(11);
  expect(areasOf(`Sheet1!$B$2${',Sheet1!$B$2'.repeat(1000)}`)).toEqual([]);
  expect(areasOf("'".repeat(8000))).toEqual([]);
});

test('columns are counted as spreadsheets do', () => {
  expect(['A', 'Z', 'AA', 'AZ', 'ba', 'ZZ', 'AAA'].map(columnIndex)).toEqual([0, 25, 26, 51, 52, 701, 702]);
});

test.each([
  ['1000', '#,##0;−#,##0', '1,000'],
  ['-1234567.25', '#,##0.0;\\−#,##0.0', '−1,234,567.3'],
  ['684.8', '0.0;−0.0', '684.8'],
  ['684.8', '0', '685'],
  ['-3', '0', '-3'],
  ['5', '+0;−0', '+5'],
  ['12', '"US$ "0" bn"', 'US$ 12 bn'],
  ['8.1999999999999993', 'General', '8.2'],
  ['741', 'General', '741'],
  ['123456789012345', 'General', '123456789012345'],
  ['0.5', '0%', '0.5'],
  ['45000', 'd mmm yyyy', '45000'],
  ['#N/A', '0', '#N/A'],
])('%s is shown by the format %s as %s', (decimal, code, expected) => {
  expect(formatByCode(decimal, code)).toBe(expected);
});
