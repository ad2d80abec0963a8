import { describe, expect, test } from 'vitest';
import { amount, located, observation, readGroups } from './dataset-fixture.ts';

const facts = {
  total: amount('520', 'period: 2025/2030'),
  a: amount('240', 'period: 2025/2030'),
  b: amount('180', 'period: 2025/2030'),
  c: amount('100', 'period: 2025/2030'),
  people: amount('5', '', 'persons'),
};

function breakdown(fields: string, groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) {
  return readGroups({ facts, breakdowns: { split: fields }, ...groups });
}

describe('a stated breakdown', () => {
  test('leaves its residual as a derived figure', () => {
    const checked = breakdown('total: total, parts: [a, b], relation: stated, residual: not itemised');
    expect(checked.diagnostics).toEqual([]);
    expect(checked.value.breakdowns.get('split')).toEqual({
      id: 'split',
      total: 'total',
      parts: ['a', 'b'],
      relation: 'stated',
      residualLabel: 'not itemised',
      residual: 'split-residual',
      place: { file: 'data/facts/economic.yaml', line: 9, column: 3, endColumn: 8 },
    });
    expect(observation(checked, 'split-residual')).toMatchObject({
      label: 'Not itemised',
      value: '100',
      unitMeasure: 'USD',
      unitMultiplier: 'billion',
      period: '2025/2030',
      derivation: { operation: 'remainder', operands: ['total', 'a', 'b'] },
    });
    expect([...checked.value.facts.keys()]).toEqual(['total', 'a', 'b', 'c', 'people', 'split-residual']);
  });

  test('takes a declared remainder of the same total and parts as its residual', () => {
    const checked = breakdown('total: total, parts: [a, b], relation: stated', {
      derived: { rest: 'indicator: x, operation: remainder, of: [total, b, a]' },
    });
    expect(checked.value.breakdowns.get('split')?.residual).toBe('rest');
    expect(checked.value.facts.has('split-residual')).toBe(false);
  });

  test('has no residual when the parts use up the total', () => {
    const checked = breakdown('total: total, parts: [a, b, c], relation: stated');
    expect(checked.diagnostics).toEqual([]);
    expect(checked.value.breakdowns.get('split')?.residual).toBeUndefined();
    expect(checked.value.facts.has('split-residual')).toBe(false);
  });

  test('gives its residual to other derived figures, unless nothing is left', () => {
    const derived = { share: 'indicator: x, operation: share, of: [split-residual, total]' };
    const some = breakdown('total: total, parts: [a, b], relation: stated', { derived });
    expect(observation(some, 'share').value).toBe('19.2');
    const none = breakdown('total: total, parts: [a, b, c], relation: stated', { derived });
    expect(none.diagnostics.map(({ code }) => code)).toEqual(['unknown-operand']);
  });

  test('may not exceed its total', () => {
    const checked = breakdown('total: c, parts: [a, b], relation: stated');
    expect(located(checked.diagnostics)).toEqual(['economic:9:28 breakdown-exceeds-total']);
    expect(checked.diagnostics[0]?.message.replaceAll('\u00A0', ' ')).toBe(
      'the parts come to $420 billion, more than the total of $100 billion',
    );
  });

  test.each([
    ['a lower bound as total', 'qualifier: over', ''],
    ['an approximate total', 'qualifier: approximately', ''],
    ['upper bounds as parts', '', 'qualifier: under'],
  ])('%s may be exceeded', (_, total, part) => {
    const checked = readGroups({
      facts: { total: amount('100', total), a: amount('60', part), b: amount('50') },
      breakdowns: { split: 'total: total, parts: [a, b], relation: stated' },
    });
    expect(checked.diagnostics).toEqual([]);
    expect(checked.value.breakdowns.get('split')?.residual).toBeUndefined();
  });

  test('compares amounts of different multipliers', () => {
    const checked = readGroups({
      facts: { total: amount('1', '', 'USD, unitMultiplier: trillion'), a: amount('999.5') },
      breakdowns: { split: 'total: total, parts: [a], relation: stated' },
    });
    expect(observation(checked, 'split-residual')).toMatchObject({ value: '0.0005', unitMultiplier: 'trillion' });
  });

  test('wants one period', () => {
    const checked = readGroups({
      facts: { total: amount('5', 'period: 2025/2030'), a: amount('1', 'period: 2024/2026') },
      breakdowns: { split: 'total: total, parts: [a], relation: stated' },
    });
    expect(located(checked.diagnostics)).toEqual(['economic:6:32 operands-not-comparable']);
  });
});

describe('a compared breakdown', () => {
  test('has no residual, and its parts may come to anything', () => {
    const checked = breakdown('total: c, parts: [a, b], relation: compared');
    expect(checked.diagnostics).toEqual([]);
    expect(checked.value.breakdowns.get('split')).not.toHaveProperty('residual');
    expect(checked.value.breakdowns.get('split')).not.toHaveProperty('residualLabel');
    expect(checked.value.facts.has('split-residual')).toBe(false);
  });

  test('may not name a residual', () => {
    const checked = breakdown('total: total, parts: [a], relation: compared, residual: rest');
    expect(located(checked.diagnostics)).toEqual(['economic:9:67 residual-not-for-compared']);
  });
});

describe('what is refused in both', () => {
  test.each([
    ['an unknown total', 'total: totla, parts: [a]', ['economic:9:18 unknown-fact']],
    [
      'unknown parts',
      'total: total, parts: [a, x-y, zzz]',
      ['economic:9:36 unknown-fact', 'economic:9:41 unknown-fact'],
    ],
    ['the total as a part', 'total: total, parts: [a, total]', ['economic:9:36 breakdown-total-in-parts']],
    ['a part twice', 'total: total, parts: [a, b, a]', ['economic:9:39 breakdown-part-twice']],
    ['another unit', 'total: total, parts: [a, people]', ['economic:9:36 breakdown-unit-mixed']],
  ])('%s', (_, fields, problems) => {
    for (const relation of ['stated', 'compared']) {
      expect(located(breakdown(`${fields}, relation: ${relation}`).diagnostics)).toEqual(problems);
    }
  });

  test('a statement as a part', () => {
    const checked = breakdown('total: total, parts: [said], relation: compared', {
      statements: { said: 'text: x, modality: reported, at: Table, evidence: w' },
    });
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(['not-a-figure']);
  });
});
