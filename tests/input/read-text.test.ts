import { describe, expect, test } from 'vitest';
import { placeInText, readText } from '../../src/input/index.ts';
import { located } from './yaml-fixture.ts';

const utf8 = new TextEncoder();

function read(bytes: readonly number[] | string) {
  return readText(typeof bytes === 'string' ? utf8.encode(bytes) : new Uint8Array(bytes), 'a.md');
}

describe('readText', () => {
  test('keeps text as it is, tabs included', () => {
    const { value, diagnostics } = read('日本語\tü 😀\n');
    expect(value).toEqual({ file: 'a.md', text: '日本語\tü 😀\n' });
    expect(diagnostics).toEqual([]);
  });

  test('drops the byte order mark and makes CRLF a line feed', () => {
    expect(read([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62]).value?.text).toBe('a\nb');
  });

  test('reads an empty file', () => {
    expect(read('').value?.text).toBe('');
  });

  test.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], 3, '2:2 not-utf8'],
    ['Latin-1', [0x61, 0xfc, 0x62], 1, '1:2 not-utf8'],
    ['an overlong slash', [0xc0, 0xaf], 0, '1:1 not-utf8'],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1, '1:2 not-utf8'],
    ['an unfinished character at the end', [0x61, 0x62, 0xe2, 0x82], 2, '1:3 not-utf8'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, '1:1 not-utf8'],
  ])('refuses %s', (_, bytes, offset, where) => {
    const { value, diagnostics } = read(bytes);
    expect(value).toBeUndefined();
    expect(diagnostics.map(located)).toEqual([where]);
    expect(diagnostics[0]?.message).toContain(`byte ${offset} `);
  });

  test.each([
    ['a\u0007b', 'U+0007', 2],
    ['a\u0000', 'U+0000', 2],
    ['ab\u001B[31m', 'U+001B', 3],
    ['a\rb', 'U+000D', 2],
    ['\u007F', 'U+007F', 1],
    ['x\u0085', 'U+0085', 2],
    ['x\uFDD0', 'U+FDD0', 2],
    ['x\uFDEF', 'U+FDEF', 2],
    ['x\uFFFE', 'U+FFFE', 2],
  ])('refuses %j', (text, name, column) => {
    const { value, diagnostics } = read(`first\n${text}`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(located)).toEqual([`2:${column}-${column + 1} control-character`]);
    expect(diagnostics[0]?.message).toContain(name);
  });

  test('reports every refused character', () => {
    expect(read('\u0001\n\u0002').diagnostics.map(located)).toEqual([
      '1:1-2 control-character',
      '2:1-2 control-character',
    ]);
  });

  test('of very many refused characters reports the first and counts the rest', () => {
    const { diagnostics } = read('\u0000\n'.repeat(500_000));
    expect(diagnostics.map(({ code }) => code)).toEqual([...Array(10).fill('control-character'), 'further-faults']);
    expect(diagnostics.at(-1)?.message).toContain('499990 more');
  });

  test('takes private-use characters, which are real text in Japanese files', () => {
    expect(read('\uE000').value?.text).toBe('\uE000');
  });
});

describe('placeInText', () => {
  const source = { file: 'a.md', text: 'ab\n\n日本😀x' };

  test.each([
    [0, undefined, { line: 1, column: 1 }],
    [1, 2, { line: 1, column: 2, endColumn: 3 }],
    [2, undefined, { line: 1, column: 3 }],
    [3, undefined, { line: 2, column: 1 }],
    [4, 6, { line: 3, column: 1, endColumn: 3 }],
    [8, 9, { line: 3, column: 5, endColumn: 6 }],
    [9, undefined, { line: 3, column: 6 }],
  ])('offset %d to %s', (start, end, place) => {
    expect(placeInText(source, start, end)).toEqual({ file: 'a.md', ...place });
  });

  test('has no extent over several lines', () => {
    expect(placeInText(source, 0, 5)).toEqual({ file: 'a.md', line: 1, column: 1 });
  });
});
