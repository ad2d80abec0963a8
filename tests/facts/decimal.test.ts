import { describe, expect, test } from 'vitest';
import type { Rounding } from '../../src/facts/decimal.ts';
import { Decimal, root, round, toDecimalText, toFull } from '../../src/facts/decimal.ts';
import type { UnitMultiplier } from '../../src/facts/index.ts';
import { toUnit } from '../../src/facts/index.ts';
import { figure } from './dataset-fixture.ts';

describe('round', () => {
  test.each<[string, number, string, string, string]>([
    // value, decimals, nearest, down, up
    ['2.5', 0, '3', '2', '3'],
    ['3.5', 0, '4', '3', '4'],
    ['-2.5', 0, '-3', '-3', '-2'],
    ['2.4', 0, '2', '2', '3'],
    ['-2.4', 0, '-2', '-3', '-2'],
    ['0.25', 1, '0.3', '0.2', '0.3'],
    ['0.35', 1, '0.4', '0.3', '0.4'],
    ['19.2307692', 1, '19.2', '19.2', '19.3'],
    ['684.8428835', 1, '684.8', '684.8', '684.9'],
    ['666.6666667', 0, '667', '666', '667'],
    ['5', 2, '5.00', '5.00', '5.00'],
    ['-0.04', 1, '0.0', '-0.1', '0.0'],
    ['0.04', 1, '0.0', '0.0', '0.1'],
  ])('%s to %d decimals', (value, decimals, nearest, down, up) => {
    const rounded = (rounding: Rounding) => toDecimalText(round(new Decimal(value), decimals, rounding), decimals);
    expect([rounded('nearest'), rounded('down'), rounded('up')]).toEqual([nearest, down, up]);
  });

  test('down and up never pass the value, and meet only where it is exact', () => {
    for (let hundredths = -250; hundredths <= 250; hundredths += 1) {
      const value = new Decimal(hundredths).div(100);
      const [down, up] = [round(value, 1, 'down'), round(value, 1, 'up')];
      expect(down.lte(value) && up.gte(value)).toBe(true);
      expect(up.minus(down).toString()).toBe(hundredths % 10 === 0 ? '0' : '0.1');
    }
  });
});

describe('decimals', () => {
  test('are exact where binary floats are not', () => {
    expect(toDecimalText(new Decimal('0.1').plus('0.2'))).toBe('0.3');
    expect(toDecimalText(toFull('76.4', 'billion'))).toBe('76400000000');
  });

  test('have no exponent and no negative zero', () => {
    expect(toDecimalText(new Decimal('1e30'))).toBe(`1${'0'.repeat(30)}`);
    expect(toDecimalText(new Decimal('1e-10'))).toBe('0.0000000001');
    expect(toDecimalText(new Decimal('-0'), 1)).toBe('0.0');
  });

  test.each([
    ['8', 3, '2'],
    ['2', 2, '1.4142135624'],
    ['1.61051', 5, '1.1'],
    ['7', 1, '7'],
  ])('the root of %s of degree %d is %s', (value, degree, expected) => {
    expect(toDecimalText(round(root(new Decimal(value), degree), 10, 'nearest').round(10))).toBe(expected);
  });
});

describe('toUnit', () => {
  test.each<[string, UnitMultiplier, UnitMultiplier, string]>([
    ['1', 'trillion', 'billion', '1000'],
    ['2.1', 'trillion', 'billion', '2100'],
    ['76.40', 'billion', 'billion', '76.40'],
    ['74', 'billion', 'trillion', '0.074'],
    ['1.5', 'million', 'thousand', '1500'],
    ['123456789012345', 'unit', 'billion', '123456.789012345'],
    ['-3', 'billion', 'million', '-3000'],
    ['0', 'billion', 'unit', '0'],
  ])('%s %s is in %s %s', (value, from, to, expected) => {
    expect(toUnit(figure(value, { unitMultiplier: from }), 'USD', to)).toBe(expected);
  });

  test('there is no way from one unit to another', () => {
    expect(toUnit(figure('1', { unitMeasure: 'USD/yr' }), 'USD', 'billion')).toBeUndefined();
  });
});
