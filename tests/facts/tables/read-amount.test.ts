import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../src/facts/tables/read-amount.ts';
import type { TableOptions } from '../../../src/facts/tables/table-options.ts';
import { usuallyMissing } from '../../../src/facts/tables/table-options.ts';

const place = { file: 'trade.csv', line: 1, column: 1 };

function read(text: string, options: Partial<TableOptions> = {}, unitMeasure = 'USD'): string {
  const all: TableOptions = { missing: new Set(usuallyMissing), footnotes: new Map(), numbers: 'shown', ...options };
  const found = readAmount({ text, place }, { options: all, unitMeasure });
  if (found === 'missing') return found;
  return 'code' in found ? found.code : [found.value, ...(found.status ? [found.status] : [])].join(' ');
}

describe('a cell where nothing is said of separators', () => {
  test.each([
    ['76.4', '76.4'],
    ['76,4', '76.4'],
    ['76.40', '76.40'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1,234,567', '1234567'],
    ['1 234 567', '1234567'],
    ['1\u00A0234,5', '1234.5'],
    ['1’234.50', '1234.50'],
    ['0.123', '0.123'],
    ['1234.567', '1234.567'],
    ['+5', '5'],
    ['-5.5', '-5.5'],
    ['−5.5', '-5.5'],
    ['(5.5)', '-5.5'],
    ['.5', '0.5'],
    ['1.234', 'cell-ambiguous'],
    ['12,345', 'cell-ambiguous'],
    ['1,23,456', 'cell-not-a-number'],
    ['12.34.5', 'cell-not-a-number'],
    ['1.2E+06', 'cell-not-a-number'],
    ['007', 'cell-not-a-number'],
    ['0.30000000000000004', 'cell-not-a-number'],
    ['12 bn', 'cell-not-a-number'],
    ['about 5', 'cell-not-a-number'],
    ['3-5', 'cell-not-a-number'],
    ['2024-01-01', 'cell-not-a-number'],
    ['(5', 'cell-not-a-number'],
    ['--5', 'cell-not-a-number'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a cell where the separators are said', () => {
  test.each<[string, string, Partial<TableOptions>]>([
    ['1.234', '1.234', { decimal: '.' }],
    ['1.234', '1234', { decimal: ',' }],
    ['1.234', '1234', { thousands: '.' }],
    ['1.234', '1.234', { thousands: ' ' }],
    ['1,234', '1234', { thousands: ',' }],
    ['1,234', '1234', { decimal: '.' }],
    ['1.234,5', '1234.5', { decimal: ',', thousands: '.' }],
    ['1 234', 'cell-not-a-number', { decimal: ',', thousands: '.' }],
    ['1,5', 'cell-not-a-number', { decimal: '.' }],
  ])('%s is %s with %o', (text, expected, options) => {
    expect(read(text, options)).toBe(expected);
  });
});

test.each([
  ['$76.4', 'USD', '76.4'],
  ['US$ 76.4', 'USD', '76.4'],
  ['-$5', 'USD', '-5'],
  ['($5)', 'USD', '-5'],
  ['$(5)', 'USD', '-5'],
  ['USD 5', 'USD/yr', '5'],
  ['76,4 €', 'EUR', '76.4'],
  ['¥5', 'JPY', '5'],
  ['5円', 'JPY', '5'],
  ['5.3%', 'percent', '5.3'],
  ['5.3 %', 'percentage-points', '5.3'],
  ['€76.4', 'USD', 'cell-unit-differs'],
  ['A$5', 'USD', 'cell-unit-differs'],
  ['CHF 5', 'USD', 'cell-unit-differs'],
  ['5.3%', 'USD', 'cell-unit-differs'],
  ['$5', 'persons', 'cell-unit-differs'],
])('%s in %s is %s', (text, unit, expected) => {
  expect(read(text, {}, unit)).toBe(expected);
});

test.each(['', 'n/a', 'N/A', 'n.a.', '–', '—', '-', '..', '…', ':'])('`%s` is a missing value', (text) => {
  expect(read(text)).toBe('missing');
});

test('a mapping has its own texts for missing values', () => {
  const missing = new Set(['x']);
  expect([read('X', { missing }), read('..', { missing }), read('', { missing })]).toEqual([
    'missing',
    'cell-not-a-number',
    'missing',
  ]);
});

test.each(['12.5*', '12.5 †', '12.5¹', '12.5[2]'])('the footnote sign of %s wants a meaning', (text) => {
  expect(read(text)).toBe('cell-footnote-undeclared');
});

test('declared footnote signs are taken off, and say what they mean', () => {
  const footnotes = new Map([
    ['*', 'estimated'],
    ['p', 'projected'],
    ['¹', undefined],
  ] as const);
  expect(['12.5*', '12.5 p', '12.5¹*', '12.5¹'].map((text) => read(text, { footnotes }))).toEqual([
    '12.5 estimated',
    '12.5 projected',
    '12.5 estimated',
    '12.5',
  ]);
});
