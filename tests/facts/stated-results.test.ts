import { describe, expect, test } from 'vitest';
import { amount, located, observation, readGroups } from './dataset-fixture.ts';

/** What is said when the sum of two amounts must equal a third, each written as `value` or `value, qualifier: over`. */
function sum(left: string, right: string, stated: string): string | undefined {
  const [a, b, total] = [left, right, stated].map((written) => {
    const [value = '', ...more] = written.split(', ');
    return amount(value, more.join(', '));
  });
  const { diagnostics } = readGroups({
    facts: { a: a ?? '', b: b ?? '', total: total ?? '' },
    derived: { both: 'indicator: x, operation: sum, of: [a, b], equals: total' },
  });
  expect(diagnostics.length).toBeLessThan(2);
  return diagnostics[0]?.code;
}

const over = (value: string) => `${value}, qualifier: over`;
const under = (value: string) => `${value}, qualifier: under`;
const about = (value: string) => `${value}, qualifier: about`;

describe('a stated figure agrees with what is recomputed', () => {
  test.each([
    // left, right, stated, what is said
    ['240', '180', '420', undefined],
    ['240', '180', '420.0', undefined],
    ['240', '180', '421', 'derivation-mismatch'],
    ['240.2', '180.2', '420', undefined],
    ['240.25', '180.25', '421', undefined],
    ['240.25', '180.24', '421', 'derivation-mismatch'],
    ['240.25', '180.25', '420', 'derivation-mismatch'],
    ['-240.25', '-180.25', '-421', undefined],
    ['0.1', '0.2', '0.3', undefined],
  ])('%s + %s = %s to the decimals of the stated one', (left, right, stated, code) => {
    expect(sum(left, right, stated)).toBe(code);
  });

  test.each([
    ['240', '180', about('421'), undefined],
    ['240', '180', about('419'), undefined],
    ['240', '180', about('422'), 'derivation-mismatch'],
    ['240', '180', about('420.1'), undefined],
    ['240', '180', about('420.2'), 'derivation-mismatch'],
    [about('240'), '180', '421', undefined],
    [about('240'), '180', '422', 'derivation-mismatch'],
    [about('240'), '180', about('422'), 'derivation-mismatch'],
    // Bounds on both sides make the result approximate.
    [over('240'), under('180'), '421', undefined],
    [over('240'), under('180'), '422', 'derivation-mismatch'],
  ])('%s + %s = %s within one unit of the last digit where one is approximate', (left, right, stated, code) => {
    expect(sum(left, right, stated)).toBe(code);
  });

  test.each([
    ['240', '180', over('400'), undefined],
    ['240', '180', over('420'), undefined],
    ['240', '180', over('421'), 'derivation-mismatch'],
    ['240', '180.4', over('420'), undefined],
    ['240', '179.6', over('420'), undefined],
    ['240', '180', under('500'), undefined],
    ['240', '180', under('420'), undefined],
    ['240', '180', under('419'), 'derivation-mismatch'],
    [over('240'), '180', '500', undefined],
    [over('240'), '180', '420', undefined],
    [over('240'), '180', '419', 'derivation-mismatch'],
    [under('240'), '180', '300', undefined],
    [under('240'), '180', '421', 'derivation-mismatch'],
    [about('240'), '180', over('421'), undefined],
    [about('240'), '180', over('422'), 'derivation-mismatch'],
    [over('240'), '180', about('419'), undefined],
    [over('240'), '180', about('418'), 'derivation-mismatch'],
  ])('%s + %s and %s do not contradict a bound', (left, right, stated, code) => {
    expect(sum(left, right, stated)).toBe(code);
  });

  test.each([
    [over('240'), '180', under('421'), undefined],
    [over('240'), '180', under('419'), 'derivation-mismatch'],
    [over('240'), '180', under('420'), 'derivation-mismatch'],
    ['240, qualifier: at least', '180', '420, qualifier: up to', undefined],
    ['240, qualifier: at least', '180', under('420'), 'derivation-mismatch'],
    ['240.3, qualifier: over', '180', under('420'), undefined],
    [under('240'), '180', over('419'), undefined],
    [under('240'), '180', over('421'), 'derivation-mismatch'],
  ])('%s + %s and %s leave something between them', (left, right, stated, code) => {
    expect(sum(left, right, stated)).toBe(code);
  });

  test.each([
    [over('240'), '180', over('900')],
    [under('240'), '180', under('1')],
  ])('%s + %s and %s prove nothing', (left, right, stated) => {
    expect(sum(left, right, stated)).toBe('equals-proves-nothing');
  });
});

describe('equals', () => {
  const facts = {
    before: amount('684.8'),
    after: amount('741', 'qualifier: over'),
    growth: amount('8.2', '', 'percent'),
    'small-growth': amount('0.5', '', 'percent'),
    large: amount('0.7', '', 'USD, unitMultiplier: trillion'),
    small: amount('684800', '', 'USD, unitMultiplier: million'),
  };
  const check = (fields: string, more: Readonly<Record<string, string>> = {}) =>
    readGroups({
      facts,
      statements: { said: 'text: x, modality: reported, at: T, evidence: w' },
      derived: { one: `indicator: x, ${fields}`, ...more },
    });

  test.each([
    // Over 684.84 billion.
    ['large', []],
    ['before', []],
    ['small', ['derivation-mismatch']],
  ])('takes %s in its own multiplier, as precisely as it is written there', (id, codes) => {
    const { diagnostics } = check(`operation: ratio, base: growth, of: [after, growth], equals: ${id}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('compares the result before its own rounding', () => {
    const checked = check('operation: growth, of: [before, after], round: 0, equals: growth');
    expect(checked.diagnostics).toEqual([]);
    expect(observation(checked, 'one').value).toBe('8');
  });

  test('tells what was recomputed and what is stated, at the field', () => {
    const { diagnostics } = check('operation: growth, of: [before, after], equals: small-growth');
    expect(located(diagnostics)).toEqual(['economic:12:71 derivation-mismatch']);
    expect(diagnostics[0]?.message.replaceAll('\u00A0', ' ')).toBe(
      'the computation comes to over 8.2 per cent, but `small-growth` is stated as 0.5 per cent',
    );
    expect(diagnostics[0]?.hint).toContain('over $741bn ÷ $684.8bn − 1 = over 8.2%');
  });

  test('does not go into the dataset', () => {
    const checked = check('operation: growth, of: [before, after], equals: growth');
    expect(JSON.stringify(observation(checked, 'one'))).not.toContain('equals');
  });

  test.each([
    ['an unknown figure', 'growht', 'unknown-fact'],
    ['a statement', 'said', 'not-a-figure'],
    ['a figure of another unit', 'before', 'expected-unit-differs'],
    ['itself', 'one', 'equals-not-stated'],
    ['another derived figure', 'two', 'equals-not-stated'],
  ])('%s is refused', (_, id, code) => {
    const { diagnostics } = check(`operation: growth, of: [before, after], equals: ${id}`, {
      two: 'indicator: x, operation: sum, of: [before, after]',
    });
    expect(located(diagnostics)).toEqual([`economic:12:71 ${code}`]);
  });

  test('nothing is compared where the id belongs to a fact already', () => {
    const { diagnostics } = readGroups({
      facts: { a: amount('1'), b: amount('1'), total: amount('3'), both: amount('2') },
      derived: { both: 'indicator: x, operation: sum, of: [a, b], equals: total' },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  test('nothing is compared where the result or the stated figure is wrong already', () => {
    const { diagnostics } = readGroups({
      facts: { a: amount('1'), b: amount('x'), c: amount('1'), total: amount('y') },
      derived: {
        one: 'indicator: x, operation: sum, of: [a, b], equals: a',
        two: 'indicator: x, operation: sum, of: [a, c], equals: total',
      },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-type', 'wrong-type']);
  });
});
