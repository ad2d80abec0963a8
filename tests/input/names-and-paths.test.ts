import { describe, expect, test } from 'vitest';
import { isId, isoDateProblem, nearestName, packPathProblem } from '../../src/input/index.ts';

describe('nearestName', () => {
  const known = ['value', 'unitMeasure', 'unitMultiplier', 'us-trade-deficit', 'fdi-stock', 'USD', 'USD/yr'];

  test.each([
    ['valeu', 'value'],
    ['vlaue', 'value'],
    ['Value', 'value'],
    ['unitmeasure', 'unitMeasure'],
    ['unit', undefined],
    ['unitMultiplyer', 'unitMultiplier'],
    ['us-trade-defict', 'us-trade-deficit'],
    ['usd', 'USD'],
    ['USD/year', 'USD/yr'],
    ['trade-deficit', 'us-trade-deficit'],
    ['stock', 'fdi-stock'],
    ['colour', undefined],
    ['', undefined],
  ])('%j means %s', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  test('one letter is never near another', () => {
    expect(nearestName('a', ['b'])).toBeUndefined();
  });

  test('of several names with the same words none is meant', () => {
    expect(nearestName('stock', ['fdi-stock', 'gold-stock'])).toBeUndefined();
  });

  test('the first of equally near names is meant', () => {
    expect(nearestName('part-x', ['part-a', 'part-b'])).toBe('part-a');
  });
});

describe('isId', () => {
  test.each(['a', 'us-trade-deficit', 'gdp-2027', 'g7'])('%s is one', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', '7g', 'a b', 'é', '__proto__'])('%j is none', (id) => {
    expect(isId(id)).toBe(false);
  });
});

describe('isoDateProblem', () => {
  test.each(['2025-02-08', '2024-02-29', '2000-02-29', '2025-12-31'])('%s is a date', (date) => {
    expect(isoDateProblem(date)).toBeUndefined();
  });

  test.each(['2025-02-29', '2025-02-30', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00'])(
    '%s does not exist',
    (date) => {
      expect(isoDateProblem(date)).toBe('date-does-not-exist');
    },
  );

  test.each(['8 February 2025', '2025-2-8', '20250208', '2025-02-08T00:00', ' 2025-02-08', ''])(
    '%j is not ISO',
    (date) => {
      expect(isoDateProblem(date)).toBe('date-not-iso');
    },
  );
});

describe('packPathProblem', () => {
  test.each(['a.md', 'data/facts/a.yaml', './a', 'a/../b', 'a/..', 'a..b', '...'])('%s stays in the pack', (path) => {
    expect(packPathProblem(path)).toBeUndefined();
  });

  test.each([
    ['/etc/passwd', 'path-absolute'],
    ['//server/share', 'path-absolute'],
    ['C:/x', 'path-absolute'],
    ['c:x', 'path-absolute'],
    ['~/x', 'path-absolute'],
    ['..', 'path-leaves-pack'],
    ['../x', 'path-leaves-pack'],
    ['a/../../x', 'path-leaves-pack'],
    ['./..', 'path-leaves-pack'],
    ['a//../..', 'path-leaves-pack'],
    ['a\\b', 'path-characters'],
    ['..\\x', 'path-characters'],
    ['a\u0000b', 'path-characters'],
    ['ab:c', 'path-characters'],
    ['', 'path-characters'],
  ])('%j is refused as %s', (path, problem) => {
    expect(packPathProblem(path)).toBe(problem);
  });
});
