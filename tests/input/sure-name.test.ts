import { describe, expect, test } from 'vitest';
import { type NameKind, sureName } from '../../src/input/sure-name.ts';
import { clockTimeOf, isoDateOf, isoMonthOf } from '../../src/input/written-times.ts';

describe('sureName', () => {
  test.each<readonly [name: string, known: readonly string[], kind: NameKind, sure: string | undefined]>([
    ['Unit_Measure', ['unitMeasure', 'unitMultiplier'], 'word', 'unitMeasure'],
    ['usd', ['USD', 'EUR'], 'word', 'USD'],
    ['qualifer', ['qualifier', 'value'], 'word', 'qualifier'],
    ['quallifier', ['qualifier'], 'word', 'qualifier'],
    ['qualifeir', ['qualifier'], 'word', 'qualifier'],
    ['modalita', ['modality'], 'word', 'modality'],
    ['us-trade-defict', ['us-trade-deficit'], 'id', 'us-trade-deficit'],
    ['US-Trade-Deficit', ['us-trade-deficit'], 'id', 'us-trade-deficit'],
  ])('%s of %j is sure', (name, known, kind, sure) => {
    expect(sureName(name, known, kind)).toBe(sure);
  });

  test.each<readonly [what: string, name: string, known: readonly string[], kind: NameKind]>([
    ['another unit', 'AUD', ['USD', 'EUR'], 'word'],
    ['another year', 'exports-2031', ['exports-2030'], 'id'],
    ['a missing digit', 'exports-203', ['exports-2030'], 'id'],
    ['another country', 'uk-deficit', ['us-deficit'], 'id'],
    ['two that are as near', 'expors', ['expons', 'export'], 'word'],
    ['two of one spelling', 'a-trade', ['atrade', 'A-TRADE'], 'id'],
    ['two slips', 'qalifer', ['qualifier'], 'word'],
    ['a part of a name', 'deficit', ['us-trade-deficit'], 'id'],
  ])('%s is not sure', (_, name, known, kind) => {
    expect(sureName(name, known, kind)).toBeUndefined();
  });
});

test.each([
  ['8 February 2025', '2025-02-08'],
  ['8 Feb. 2025', '2025-02-08'],
  ['February 8, 2025', '2025-02-08'],
  ['2025/2/8', '2025-02-08'],
  ['2025.02.08', '2025-02-08'],
  ['8/2/2025', undefined],
  ['30 February 2025', undefined],
  ['2025/02-08', undefined],
  ['Smarch 8, 2025', undefined],
])('the date %s can only mean %s', (written, date) => {
  expect(isoDateOf(written)).toBe(date);
});

test.each([
  ['3:30 pm', '15:30'],
  ['11.55 a.m.', '11:55'],
  ['12:05 a.m.', '00:05'],
  ['12:05 p.m.', '12:05'],
  ['9:30', undefined],
  ['13:30 pm', undefined],
])('the time %s can only mean %s', (written, time) => {
  expect(clockTimeOf(written)).toBe(time);
});

test('a month in words is one', () => {
  expect([isoMonthOf('March 2028'), isoMonthOf('spring 2028')]).toEqual(['2028-03', undefined]);
});
