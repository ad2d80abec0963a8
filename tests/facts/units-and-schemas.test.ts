import { describe, expect, test } from 'vitest';
import type { UnitMultiplier } from '../../src/facts/index.ts';
import {
  caveatsFileSchema,
  checksFileSchema,
  factsFileSchema,
  labelOf,
  sourcesFileSchema,
  unitLabel,
  unitMultipliers,
  units,
} from '../../src/facts/index.ts';
import { undescribedFields } from '../../src/input/index.ts';
import { figure } from './dataset-fixture.ts';

describe('unitLabel', () => {
  test.each<[string, UnitMultiplier, string, string]>([
    ['USD', 'billion', 'US$ billion', 'Billions of U.S. dollars'],
    ['USD', 'unit', 'US$', 'U.S. dollars'],
    ['USD/yr', 'billion', 'US$ billion a year', 'Billions of U.S. dollars a year'],
    ['USD/job', 'thousand', 'US$ thousand a job', 'Thousands of U.S. dollars a job'],
    ['EUR', 'million', '€ million', 'Millions of euros'],
    ['percent', 'unit', '%', 'Per cent'],
    ['percentage-points', 'unit', 'percentage points', 'Percentage points'],
    ['jobs', 'million', 'million jobs', 'Millions of jobs'],
    ['minutes', 'unit', 'minutes', 'Minutes'],
    ['assets', 'unit', 'naval assets', 'Naval assets'],
  ])('of %s in %s is %s or %s', (unit, multiplier, symbol, words) => {
    expect(unitLabel(unit, multiplier)).toBe(symbol);
    expect(unitLabel(unit, multiplier, 'words')).toBe(words);
  });

  test('throws for a unit that no dataset has', () => {
    expect(() => unitLabel('quid', 'unit')).toThrow('unknown unit: quid');
  });
});

describe('units', () => {
  test('each can be printed in every multiplier', () => {
    for (const name of units.keys()) {
      for (const multiplier of unitMultipliers) expect(unitLabel(name, multiplier)).not.toBe('');
    }
  });

  test('a ratio names two known units and does not add up', () => {
    for (const { ratioOf, additive } of units.values()) {
      if (ratioOf === undefined) continue;
      expect(ratioOf.every((name) => units.has(name))).toBe(true);
      expect(additive).toBe(false);
    }
  });

  test('rates in per cent and ratios do not add up', () => {
    for (const { kind, additive } of units.values())
      expect(additive && (kind === 'percent' || kind === 'ratio')).toBe(false);
  });
});

test('labelOf prefers the short label', () => {
  expect(labelOf(figure('1', { label: 'Deficit' }))).toBe('Deficit');
  expect(labelOf(figure('1'))).toBe('What is measured');
});

test.each([
  ['facts', factsFileSchema],
  ['sources', sourcesFileSchema],
  ['caveats', caveatsFileSchema],
  ['checks', checksFileSchema],
])('every field of the files of %s has a description', (_, schema) => {
  expect(undescribedFields(schema)).toEqual([]);
});
