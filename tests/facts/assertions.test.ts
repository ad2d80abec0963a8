import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { checkAssertions } from '../../src/facts/index.ts';
import { amount, located, readGroups } from './dataset-fixture.ts';

const facts = {
  plan: amount('1', '', 'USD, unitMultiplier: trillion'),
  chips: amount('238'),
  energy: amount('44.25'),
  'over-stock': amount('741', 'qualifier: over'),
  before: amount('684.8'),
  growth: amount('8.2', '', 'percent'),
  jobs: amount('1.5', '', 'jobs, unitMultiplier: million'),
  'per-job': amount('667', '', 'USD/job, unitMultiplier: thousand'),
  zero: amount('0'),
};
const said = 'text: x, modality: reported, at: Table, evidence: w';
const { value: dataset, diagnostics: ofDataset } = readGroups({
  facts,
  statements: { said },
  derived: { named: 'indicator: x, operation: sum, of: [chips, energy]' },
});

/** Checks assertions, each the fields of an entry. */
function assertAll(entries: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const lines = Object.entries(entries).map(([id, fields]) => `  ${id}: {${fields}}\n`);
  return checkAssertions({ file: 'data/checks.yaml', text: `checks:\n${lines.join('')}` }, dataset);
}

const told = (fields: string) => located(assertAll({ one: fields }));

/** What a failing check says, no-break spaces as plain ones. */
function failure(fields: string): string | undefined {
  const [first, ...others] = assertAll({ one: fields });
  expect(first?.code).toBe('check-failed');
  expect(others).toEqual([]);
  return first?.message.replaceAll('\u00A0', ' ');
}

test('the facts of these tests are sound', () => {
  expect(ofDataset).toEqual([]);
});

describe('an assertion that holds', () => {
  test.each([
    ['the value of a fact as a number', 'of: [chips], equals: 238'],
    ['a number written with more decimals', 'of: [chips], equals: 238.00'],
    ['a fact of another multiplier', 'of: [plan], atMost: plan'],
    ['a sum of at most a fact in another multiplier', 'operation: sum, of: [chips, energy], atMost: plan'],
    ['a sum of at most exactly what it is', 'operation: sum, of: [chips, energy], atMost: 282.25'],
    ['a derived figure', 'operation: sum, of: [chips, energy], equals: named'],
    ['a growth, as precise as the stated one', 'operation: growth, of: [before, over-stock], equals: growth'],
    ['a growth, less precisely', 'operation: growth, of: [before, over-stock], equals: 8'],
    ['a base', 'operation: ratio, base: growth, of: [over-stock, growth], equals: before'],
    [
      'a ratio of two units',
      'operation: ratio, of: [plan, jobs], unitMeasure: USD/job, unitMultiplier: thousand, equals: per-job',
    ],
    ['a range, ends included', 'of: [chips], within: [238, 238]'],
    ['a range from number to fact', 'of: [chips], within: [50, plan]'],
    ['a negative difference', 'operation: difference, of: [energy, chips], equals: -193.75'],
    ['half of the last decimal away from zero', 'operation: difference, of: [energy, chips], equals: -193.8'],
    ['a whole number of another multiplier', 'operation: sum, of: [over-stock, before], equals: 1425.8'],
    ['nothing', 'of: [zero], equals: 0'],
  ])('%s', (_, fields) => {
    expect(assertAll({ one: fields })).toEqual([]);
  });

  test('a sum is rounded in the multiplier of the figure that is expected', () => {
    // 1.4258 trillion is 1 trillion without decimals.
    expect(told('operation: sum, of: [over-stock, before], equals: plan')).toEqual([]);
  });

  test('there is nothing to say without the file, and of an empty one', () => {
    expect(checkAssertions(undefined, dataset)).toEqual([]);
    expect(checkAssertions({ file: 'data/checks.yaml', text: 'checks: {}\n' }, dataset)).toEqual([]);
  });
});

describe('an assertion that does not hold', () => {
  test.each([
    ['of: [chips], equals: 239', 'the check `one` does not hold: found $238 billion, expected $239 billion'],
    ['of: [chips], equals: plan', 'the check `one` does not hold: found $238 billion, expected $1 trillion (`plan`)'],
    [
      'operation: sum, of: [chips, energy], atMost: 282.249, message: Too much is named.',
      'Too much is named: found $282.25 billion, expected at most $282.249 billion',
    ],
    [
      'operation: growth, of: [before, over-stock], equals: 8.3',
      'the check `one` does not hold: found 8.2 per cent, expected 8.3 per cent',
    ],
    [
      'operation: growth, of: [before, over-stock], equals: 8.208',
      'the check `one` does not hold: found 8.207 per cent, expected 8.208 per cent',
    ],
    [
      'of: [over-stock], within: [50, chips]',
      'the check `one` does not hold: found $741 billion, expected $50 billion to $238 billion (`chips`)',
    ],
    [
      'operation: ratio, of: [plan, over-stock], within: [1, 1.3]',
      'the check `one` does not hold: found 1.35 times, expected 1 times to 1.3 times',
    ],
  ])('%s', (fields, message) => {
    expect(failure(fields)).toBe(message);
  });

  test('stands at its id, with the computation in the hint', () => {
    const [failed] = assertAll({
      fine: 'of: [chips], equals: 238',
      one: 'operation: sum, of: [chips, energy], atMost: 9',
    });
    expect(failed).toMatchObject({
      severity: 'error',
      place: { file: 'data/checks.yaml', line: 3, column: 3, endColumn: 6 },
    });
    expect(failed?.hint).toBe('computed as $238bn + $44.25bn; correct the facts, or the check');
  });

  test('is a warning where the file says so', () => {
    expect(assertAll({ one: 'of: [chips], equals: 1, severity: warning' })).toMatchObject([{ severity: 'warning' }]);
    expect(assertAll({ one: 'of: [chips], equals: 1, severity: error' })).toMatchObject([{ severity: 'error' }]);
  });

  test('never prints what was found as what was expected', () => {
    // 8.2068…: one decimal would read as 8.2.
    expect(failure('operation: growth, of: [before, over-stock], atMost: 8.2')).toBe(
      'the check `one` does not hold: found 8.21 per cent, expected at most 8.2 per cent',
    );
    expect(failure('operation: growth, of: [before, over-stock], within: [8.21, 9]')).toContain('found 8.207 per cent');
  });

  test('compares values, whatever their qualifiers', () => {
    expect(told('of: [over-stock], atMost: 741')).toEqual([]);
    expect(told('of: [over-stock], atMost: 740.999')).toEqual(['checks:2:3 check-failed']);
  });

  test('is exact where binary floats are not', () => {
    const { value } = readGroups({ facts: { a: amount('0.1'), b: amount('0.2'), c: amount('0.3') } });
    const text = 'checks: {one: {operation: sum, of: [a, b], atMost: c}}';
    expect(checkAssertions({ file: 'data/checks.yaml', text }, value)).toEqual([]);
  });
});

describe('an assertion that means nothing', () => {
  test.each([
    ['no expectation', 'of: [chips]', ['checks:2:3 check-expectation']],
    ['two expectations', 'of: [chips], equals: 1, atMost: 2', ['checks:2:3 check-expectation']],
    ['two facts without an operation', 'of: [chips, energy], equals: 1', ['checks:2:13 check-without-operation']],
    ['a base without an operation', 'of: [chips], base: growth, equals: 1', ['checks:2:28 check-without-operation']],
    [
      'a base of a sum',
      'operation: sum, of: [chips, energy], base: growth, equals: 1',
      ['checks:2:52 base-not-for-operation'],
    ],
    ['too many operands', 'operation: share, of: [chips, energy, plan], equals: 1', ['checks:2:20 operand-count']],
    ['operands of two units', 'operation: sum, of: [chips, jobs], equals: 1', ['checks:2:20 operands-not-comparable']],
    ['a sum of percentages', 'operation: sum, of: [growth, growth], equals: 1', ['checks:2:20 unit-not-additive']],
    [
      'a ratio of two units without one',
      'operation: ratio, of: [plan, jobs], equals: 1',
      ['checks:2:3 derived-unit-missing'],
    ],
    ['a share of nothing', 'operation: share, of: [chips, zero], equals: 1', ['checks:2:3 derivation-undefined']],
    ['a statement', 'of: [said], equals: 1', ['checks:2:14 not-a-figure']],
    ['a statement as expectation', 'of: [chips], equals: said', ['checks:2:30 not-a-figure']],
    ['another unit', 'of: [chips], atMost: jobs', ['checks:2:30 expected-unit-differs']],
    ['another unit at one end', 'of: [chips], within: [1, growth]', ['checks:2:34 expected-unit-differs']],
    ['a range that ends before it begins', 'of: [chips], within: [plan, energy]', ['checks:2:30 check-range-reversed']],
    ['a range of one', 'of: [chips], within: [1]', ['checks:2:30 value-out-of-bounds']],
    ['a range of three', 'of: [chips], within: [1, 2, 3]', ['checks:2:30 value-out-of-bounds']],
    ['a blank expectation', 'of: [chips], equals: ""', ['checks:2:30 blank-text']],
    ['a list as expectation', 'of: [chips], equals: [1]', ['checks:2:30 wrong-type']],
    ['an unknown field', 'of: [chips], atmost: 1', ['checks:2:22 unknown-field']],
    ['an unknown operation', 'operation: add, of: [chips, energy], equals: 1', ['checks:2:20 unknown-choice']],
    ['an unknown severity', 'of: [chips], equals: 1, severity: fatal', ['checks:2:43 unknown-choice']],
  ])('%s', (_, fields, problems) => {
    expect(told(fields)).toEqual(problems);
  });

  test('names facts that are unknown on both sides, with the nearest name', () => {
    const found = assertAll({ one: 'operation: sum, of: [chps, energy], within: [1, plna]' });
    expect(located(found)).toEqual(['checks:2:30 unknown-fact', 'checks:2:57 unknown-fact']);
    expect(found.map(({ hint }) => hint)).toEqual(['did you mean `chips`?', 'did you mean `plan`?']);
  });

  test('does not hide the others', () => {
    const entries = {
      unread: 'of: chips, equals: 1',
      unknown: 'of: [nothing-like-it], equals: 1',
      failing: 'of: [chips], equals: 1',
      fine: 'of: [chips], equals: 238',
      'Not-Kebab': 'of: [chips], equals: 238',
    };
    expect([...located(assertAll(entries))].sort()).toEqual([
      'checks:2:16 wrong-type',
      'checks:3:18 unknown-fact',
      'checks:4:3 check-failed',
      'checks:6:3 id-not-kebab-case',
    ]);
  });

  test('a file that is no YAML, and one with another group, are told', () => {
    const check = (text: string) => located(checkAssertions({ file: 'data/checks.yaml', text }, dataset));
    expect(check('checks: [')).toEqual(['checks:1:10 yaml-syntax']);
    expect(check('chekcs: {}')).toEqual(['checks:1:1 unknown-field']);
  });
});
