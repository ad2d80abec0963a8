import { describe, expect, test } from 'vitest';
import type { TableRequest } from '../../src/table/index.ts';
import { readTable } from '../../src/table/index.ts';

const place = { file: 'data/facts/trade.yaml', line: 2, column: 3 };

function read(content: string | Uint8Array, more: Partial<TableRequest> = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readTable(bytes, { file: 'data/facts/trade.csv', header: 1, placeOf: () => place, ...more });
}

async function texts(content: string | Uint8Array, more: Partial<TableRequest> = {}) {
  const { value, diagnostics } = await read(content, more);
  expect(diagnostics).toEqual([]);
  return value?.rows.map(({ cells }) => cells.map((cell) => cell.text));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]);
}

describe('a CSV file', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons with decimal commas', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a byte order mark and CRLF', '\uFEFFa,b\r\n1,2\r\n'],
    ['UTF-16', utf16('a\tb\n1\t2\n')],
    ['quotes', '"a","b"\n"1",2\n'],
  ])('with %s', async (_, content) => {
    expect(await texts(content)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('keeps separators, doubled quotes and line breaks of cells in quotes', async () => {
    expect(await texts('a,b\n"1,5","he said ""no""\r\nand left"\n')).toEqual([
      ['a', 'b'],
      ['1,5', 'he said "no" and left'],
    ]);
  });

  test('has cells with their place in the file, and rows counted as spreadsheets do', async () => {
    const { value } = await read('a,b\n"x\ny",2\n\n3,44\n');
    const last = value?.rows.at(-1);
    expect(last?.number).toBe(4);
    expect(last?.cells[1]?.place).toEqual({ file: 'data/facts/trade.csv', line: 5, column: 3, endColumn: 5 });
  });

  test('may have one column, titles above and remarks below', async () => {
    expect(await texts('a\n1\n')).toEqual([['a'], ['1']]);
    expect(await texts('Trade of Japan\n\na;b\n1,5;2,5\nSource: customs\n', { header: 3 })).toHaveLength(4);
  });

  test.each([
    ['csv-separator-unclear', 'a,b;c\n1,2;3\n'],
    ['csv-separator-unclear', 'a;b\n1;2;3\n'],
    ['csv-quote-open', 'a,b\n1,"2\n'],
    ['csv-text-after-quote', 'a,b\n1,"2"x\n'],
  ])('is told as %s', async (code, content) => {
    const more = code === 'csv-separator-unclear' ? {} : { separator: ',' };
    expect((await read(content, more)).diagnostics.map((one) => one.code)).toEqual([code]);
  });

  test('with a row too long is told at the first cell without a name', async () => {
    const { diagnostics } = await read('a,b\n1,2\nx,1,234\n', { separator: ',' });
    expect(diagnostics).toMatchObject([{ code: 'csv-row-uneven', place: { line: 3, column: 5 } }]);
  });

  test('in another encoding is refused', async () => {
    const { diagnostics } = await read(new Uint8Array([0x61, 0x2c, 0xfc, 0x0a]));
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-utf8']);
  });
});
