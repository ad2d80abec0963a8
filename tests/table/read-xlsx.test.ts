import { describe, expect, test } from 'vitest';
import type { TableRequest } from '../../src/table/index.ts';
import { readTable } from '../../src/table/index.ts';
import { number, rows, text, type WorkbookFixture, workbook } from './workbook-fixture.ts';

const place = { file: 'data/facts/trade.yaml', line: 2, column: 3 };
const asked: TableRequest = { file: 'data/facts/trade.xlsx', header: 1, placeOf: () => place };

function read(fixture: WorkbookFixture, more: Partial<TableRequest> = {}) {
  return readTable(workbook(fixture), { ...asked, ...more });
}

/** The first cell of a sheet with one. */
async function cell(xml: string, fixture: Omit<WorkbookFixture, 'sheets'> = {}) {
  const { value, diagnostics } = await read({ ...fixture, sheets: { S: rows(xml) } });
  expect(diagnostics).toEqual([]);
  return value?.rows[0]?.cells[0];
}

describe('numbers of a workbook', () => {
  test.each([
    ['0.30000000000000004', 'General', '0.3', '0.3'],
    ['76.4321', '0.0', '76.4', '76.4321'],
    ['2.345', '0.00', '2.35', '2.345'],
    ['-2.345', '0.00', '-2.35', '-2.345'],
    ['1.5E-3', 'General', '0.0015', '0.0015'],
    ['1234567.891', '#,##0.00', '1234567.89', '1234567.891'],
    ['5', '0.0#', '5.0', '5'],
    ['-0.04', '0.0', '0.0', '-0.04'],
    ['12', '[$€-407] #,##0.00', '12.00', '12'],
  ])('%s in the format %s is shown as %s and stored as %s', async (stored, format, shown, kept) => {
    const found = await cell(number(stored, 1), { formats: [format] });
    expect(found?.number).toMatchObject({ shown, stored: kept });
  });

  test('a percentage is shown a hundred times what is stored, exactly', async () => {
    const found = await cell(number('5.3499999999999999E-2', 1), { formats: ['0.0%'] });
    expect(found).toMatchObject({ text: '5.4%', number: { shown: '5.4', stored: '0.0535', isPercent: true } });
  });

  test.each(['#,##0,', '0.0,,"m"'])('the format %s shows less than is stored', async (format) => {
    expect((await cell(number('1000', 1), { formats: [format] }))?.number?.isScaled).toBe(true);
  });

  test('what is no number is told, not read', async () => {
    expect(await cell(number('1e999'))).toMatchObject({ fault: 'malformed' });
    expect(await cell(number('abc'))).toMatchObject({ fault: 'malformed' });
  });
});

describe('dates of a workbook', () => {
  test.each([
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['45658', false, '2025-01-01'],
    ['0', true, '1904-01-01'],
    ['44196', true, '2025-01-01'],
  ])('%s, counted from 1904: %s, is %s', async (serial, isFrom1904, date) => {
    expect(await cell(number(serial, 1), { formats: ['yyyy-mm-dd'], isFrom1904 })).toMatchObject({ date });
  });

  test.each(['60', '2958466', '45658.5'])('%s is no day', async (serial) => {
    expect(await cell(number(serial, 1), { formats: ['dd/mm/yyyy'] })).toMatchObject({ fault: 'malformed' });
  });

  test.each([
    ['mmm yy', '2025-01'],
    ['yyyy', '2025'],
    ['[$-407]d. mmmm yyyy', '2025-01-01'],
  ])('the format %s shows as much of a date as %s', async (format, date) => {
    expect(await cell(number('45658', 1), { formats: [format] })).toMatchObject({ date });
  });
});

describe('cells of a workbook', () => {
  test('are shared or inline texts, results of formulas, or errors', async () => {
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="str"><f>A1</f><v>a_x0041_b</v></c>',
      '<c><f>1+1</f><v>2</v></c>',
      '<c><f>B1</f></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ];
    const { value } = await read({ sheets: { S: rows(cells.join('')) }, strings: ['Exports  of\n goods'] });
    expect(value?.rows[0]?.cells.map((one) => [one.text, one.fault])).toEqual([
      ['Exports of goods', undefined],
      ['aAb', undefined],
      ['2', undefined],
      ['=B1', 'no-result'],
      ['#DIV/0!', 'error'],
    ]);
  });

  test('have the row, column and sheet as their place', async () => {
    const sheet = '<sheetData><row r="7"><c r="C7"><v>5</v></c></row></sheetData>';
    const { value } = await read({ sheets: { Trade: sheet } });
    expect(value?.rows).toHaveLength(1);
    expect(value?.rows[0]?.cells[2]?.place).toEqual({ file: asked.file, line: 7, column: 3, sheet: 'Trade' });
  });

  test('under a merged one show its text, and are known to be covered', async () => {
    const sheet = `${rows(text('Japan') + number('1'), number('2').replace('<c', '<c r="B2"'))}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
    const { value } = await read({ sheets: { S: sheet } });
    expect(value?.rows[1]?.cells[0]).toMatchObject({ text: 'Japan', isCovered: true, place: { line: 2, column: 1 } });
    expect(value?.rows[0]?.cells[0]?.isCovered).toBeUndefined();
  });

  test('that are hidden are known to be', async () => {
    const sheet =
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c><v>1</v></c></row></sheetData>';
    const { value } = await read({ sheets: { S: sheet } });
    expect([value?.rows[0]?.isHidden, [...(value?.hiddenColumns ?? [])]]).toEqual([true, [1, 2]]);
  });
});

describe('a workbook that cannot be read', () => {
  const codes = async (fixture: WorkbookFixture, more: Partial<TableRequest> = {}) =>
    (await read(fixture, more)).diagnostics.map(({ code, place: at }) => `${code} ${at?.file}`);

  test('because nobody says which sheet is meant, or one that it lacks', async () => {
    const sheets = { Exports: rows(), Imports: rows() };
    expect(await codes({ sheets })).toEqual(['table-sheet-unclear data/facts/trade.yaml']);
    expect(await codes({ sheets }, { sheet: 'Export' })).toEqual(['table-unknown-sheet data/facts/trade.yaml']);
    expect(await codes({ sheets }, { sheet: 'imports' })).toEqual([]);
  });

  test('because a part declares a document type', async () => {
    const hostile = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';
    const found = await codes({ sheets: { S: rows() }, parts: { 'xl/sheet0.xml': hostile } });
    expect(found).toEqual(['part-not-readable data/facts/trade.yaml']);
  });

  test('because a cell or sheet holds characters that templates use as sentinels', async () => {
    const { diagnostics } = await read({ sheets: { S: rows(text('a') + text('_xFDD0_'), text('&#xFDD1;')) } });
    expect(diagnostics.map(({ code, place: at }) => `${code} ${at?.sheet}:${at?.line}:${at?.column}`)).toEqual([
      'control-character S:1:2',
      'control-character S:2:1',
    ]);
    expect(await codes({ sheets: { '&#xFDD0;': rows() } })).toEqual(['control-character data/facts/trade.yaml']);
  });

  test('because it has too many cells, or merges more than there are', async () => {
    const wide = Array.from({ length: 60 }, () => '<c r="XFD1"><v>1</v></c>');
    expect(await codes({ sheets: { S: rows(...wide) } })).toEqual(['table-too-large data/facts/trade.yaml']);
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(2000);
    const sheet = `<sheetData><row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`;
    expect(await codes({ sheets: { S: sheet } })).toEqual(['table-too-large data/facts/trade.yaml']);
  });

  test('because it is something else', async () => {
    const old = await readTable(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), asked);
    expect(old.diagnostics.map(({ code }) => code)).toEqual(['table-wrong-kind']);
    const other = { 'xl/workbook.xml': '<a xmlns="urn:other"/>' };
    expect(await codes({ sheets: {}, parts: other })).toEqual(['table-wrong-kind data/facts/trade.yaml']);
    const cut = await readTable(workbook({ sheets: { S: rows(text('a')) } }).slice(0, 300), asked);
    expect(cut.diagnostics.map(({ code }) => code)).toEqual(['file-not-readable']);
  });
});
