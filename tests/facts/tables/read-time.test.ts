import { expect, test } from 'vitest';
import { isDateFormat, readTime } from '../../../src/facts/tables/read-time.ts';
import { regularPeriods } from '../../../src/facts/tables/regular-periods.ts';
import { slug } from '../../../src/facts/tables/slug.ts';

const place = { file: 'trade.csv', line: 1, column: 1 };

test.each([
  ['2024', undefined, '2024'],
  ['2024-03', undefined, '2024-03'],
  ['2024-Q3', undefined, '2024-Q3'],
  ['2024-02-29', undefined, '2024-02-29'],
  ['2025/2030', undefined, '2025/2030'],
  ['03/04/2025', undefined, 'cell-date-ambiguous'],
  ['25.04.2025', undefined, 'cell-date-ambiguous'],
  ['03/04/2025', 'DD/MM/YYYY', '2025-04-03'],
  ['03/04/2025', 'MM/DD/YYYY', '2025-03-04'],
  ['3.4.2025', 'D.M.YYYY', '2025-04-03'],
  ['Mar 2025', 'MMM YYYY', '2025-03'],
  ['31.04.2025', 'DD.MM.YYYY', 'cell-not-a-date'],
  ['Xyz 2025', 'MMM YYYY', 'cell-not-a-date'],
  ['2025-02-29', undefined, 'cell-not-a-date'],
  ['Total', undefined, 'cell-not-a-date'],
])('%s in the format %s is %s', (text, dateFormat, expected) => {
  const options = {
    missing: new Set<string>(),
    footnotes: new Map(),
    numbers: 'shown',
    ...(dateFormat && { dateFormat }),
  };
  const read = readTime({ text, place }, options as Parameters<typeof readTime>[1]);
  expect(typeof read === 'string' ? read : read.time).toBe(expected);
});

test('a date format has a year, each part once, and no other letters', () => {
  const formats = ['DD.MM.YYYY', 'MMM YYYY', 'YYYY', 'YY', 'DD.MM', 'dd.mm.yyyy', 'YYYY-DD', 'MM.MM.YYYY'];
  expect(formats.filter(isDateFormat)).toEqual(['DD.MM.YYYY', 'MMM YYYY', 'YYYY']);
});

test.each([
  [
    ['2003', '2001'],
    ['2001', '2003'],
  ],
  [
    ['2001', '2002', '2005'],
    ['2001', '2002', '2003', '2004', '2005'],
  ],
  [
    ['2000', '2005', '2015'],
    ['2000', '2005', '2010', '2015'],
  ],
  [
    ['2024-Q4', '2025-Q1', '2025-Q3'],
    ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3'],
  ],
  [
    ['2024-11', '2024-12', '2025-02'],
    ['2024-11', '2024-12', '2025-01', '2025-02'],
  ],
  [
    ['2024-01-01', '2024-01-05'],
    ['2024-01-01', '2024-01-05'],
  ],
  [['2024', '2024-01'], 'mixed'],
  [['2024-01', '2024-Q1'], 'mixed'],
])('the periods %o are %o with their gaps', (given, expected) => {
  expect(regularPeriods(given)).toEqual(expected);
});

test('ids are made of names', () => {
  expect(['Côte d’Ivoire', 'JPN', 'Türkiye', 'U.S.', ' a  b ', '日本'].map(slug)).toEqual([
    'cote-d-ivoire',
    'jpn',
    'turkiye',
    'u.s',
    'a-b',
    '日本',
  ]);
});
