import { describe, expect, test } from 'vitest';
import { amount, located, observation, readGroups } from './dataset-fixture.ts';

const facts = {
  total: amount('520', 'period: 2025/2030, modality: projected'),
  'part-a': amount('240', 'period: 2025/2030, modality: projected'),
  'part-b': amount('180', 'period: 2025/2030, modality: projected'),
  stock: amount('741', 'qualifier: over'),
  growth: amount('8.2', '', 'percent'),
  'other-growth': amount('3.1', '', 'percent'),
  pledge: amount('1', '', 'USD, unitMultiplier: trillion'),
  jobs: amount('1.5', 'qualifier: over, modality: projected', 'jobs, unitMultiplier: million'),
  early: amount('100', 'horizon: 2020'),
  late: amount('161.051', 'horizon: 2025'),
  yearly: amount('125', 'horizon: 2028, modality: projected', 'USD/yr, unitMultiplier: billion'),
  negative: amount('-5'),
  zero: amount('0'),
  under: amount('10', 'qualifier: under'),
  about: amount('10', 'qualifier: approximately'),
  'year-before': amount('50', 'period: 2022'),
  year: amount('60.5', 'period: 2024'),
  month: amount('5', 'period: 2024-03'),
  'quarter-before': amount('20', 'period: 2023-Q4'),
  quarter: amount('21', 'period: 2024-Q1'),
};

function derive(fields: string, more: Readonly<Record<string, string>> = {}) {
  const checked = readGroups({ facts, derived: { result: `indicator: x, ${fields}`, ...more } });
  return { checked, diagnostics: located(checked.diagnostics), result: () => observation(checked, 'result') };
}

/** Line of the first derived figure in the file. */
const line = 2 + Object.keys(facts).length + 2;

/** What is printed of a result: qualifier, value and unit; then the computation, no-break spaces as plain ones. */
function outcome(fields: string): readonly [string, string] {
  const { checked, result } = derive(fields);
  expect(checked.diagnostics).toEqual([]);
  const { qualifier = '', value, unitMultiplier, unitMeasure, derivation } = result();
  const computation = derivation?.computation.replaceAll('\u00A0', ' ') ?? '';
  return [`${qualifier} ${value} ${unitMultiplier} ${unitMeasure}`.trim(), computation];
}

describe('operations', () => {
  test.each([
    ['sum', 'operation: sum, of: [part-a, part-b]', '420 billion USD', '$240bn + $180bn = $420bn'],
    ['sum over multipliers', 'operation: sum, of: [pledge, negative]', '0.995 trillion USD', '$1tn + −$5bn = $0.995tn'],
    [
      'sum in a stated multiplier',
      'operation: sum, of: [pledge, stock], unitMultiplier: billion',
      'over 1741 billion USD',
      '$1tn + over $741bn = over $1,741bn',
    ],
    [
      'remainder',
      'operation: remainder, of: [total, part-a, part-b]',
      '100 billion USD',
      '$520bn − ($240bn + $180bn) = $100bn',
    ],
    [
      'remainder of one part',
      'operation: remainder, of: [total, part-a]',
      '280 billion USD',
      '$520bn − $240bn = $280bn',
    ],
    [
      'difference',
      'operation: difference, of: [stock, under]',
      'over 731 billion USD',
      'over $741bn − under $10bn = over $731bn',
    ],
    [
      'difference of percentages',
      'operation: difference, of: [growth, other-growth]',
      '5.1 unit percentage-points',
      '8.2% − 3.1% = 5.1 pp',
    ],
    ['share', 'operation: share, of: [part-a, total]', '46.2 unit percent', '$240bn ÷ $520bn ≈ 46.2%'],
    [
      'share rounded',
      'operation: share, of: [part-a, total], round: 3',
      '46.154 unit percent',
      '$240bn ÷ $520bn ≈ 46.154%',
    ],
    [
      'share that comes out even',
      'operation: share, of: [part-b, part-a]',
      '75.0 unit percent',
      '$180bn ÷ $240bn = 75.0%',
    ],
    [
      'base of a growth',
      'operation: ratio, of: [stock, growth], base: growth',
      'over 684.8 billion USD',
      'over $741bn ÷ (1 + 8.2%) = over $684.8bn',
    ],
    [
      'ratio of two units, an upper bound rounded up',
      'operation: ratio, of: [pledge, jobs], unitMeasure: USD/job, unitMultiplier: thousand, round: 0',
      'under 667 thousand USD/job',
      '$1tn ÷ over 1.5m jobs = under $667k/job',
    ],
    ['ratio of one unit', 'operation: ratio, of: [total, part-a]', '2.2 unit times', '$520bn ÷ $240bn ≈ 2.2×'],
    ['growth', 'operation: growth, of: [part-b, part-a]', '33.3 unit percent', '$240bn ÷ $180bn − 1 ≈ 33.3%'],
    [
      'growth between years',
      'operation: growth, of: [year-before, year]',
      '21.0 unit percent',
      '$60.5bn ÷ $50bn − 1 = 21.0%',
    ],
    [
      'difference between years',
      'operation: difference, of: [year, year-before]',
      '10.5 billion USD',
      '$60.5bn − $50bn = $10.5bn',
    ],
    [
      'growth between quarters, over the turn of a year',
      'operation: growth, of: [quarter-before, quarter]',
      '5.0 unit percent',
      '$21bn ÷ $20bn − 1 = 5.0%',
    ],
    [
      'difference between quarters',
      'operation: difference, of: [quarter, quarter-before]',
      '1 billion USD',
      '$21bn − $20bn = $1bn',
    ],
    [
      'rate a year between years',
      'operation: cagr, of: [year-before, year]',
      '10.0 unit percent',
      '($60.5bn ÷ $50bn)^(1/2) − 1 = 10.0%',
    ],
    [
      'growth of a bound',
      'operation: growth, of: [stock, negative]',
      'about -100.7 unit percent',
      '−$5bn ÷ over $741bn − 1 = about −100.7%',
    ],
    [
      'rate a year',
      'operation: cagr, of: [early, late]',
      '10.0 unit percent',
      '($161.051bn ÷ $100bn)^(1/5) − 1 = 10.0%',
    ],
    [
      'opposing bounds',
      'operation: sum, of: [stock, under]',
      'about 751 billion USD',
      'over $741bn + under $10bn = about $751bn',
    ],
    [
      'an approximate operand',
      'operation: sum, of: [zero, about]',
      'approximately 10 billion USD',
      '$0bn + approximately $10bn = approximately $10bn',
    ],
  ])('%s', (_, fields, value, computation) => {
    expect(outcome(fields)).toEqual([value, computation]);
  });

  test('an operand may be derived itself, in any order', () => {
    const checked = readGroups({
      facts,
      derived: {
        share: 'indicator: x, operation: share, of: [rest, total]',
        rest: 'indicator: x, operation: remainder, of: [total, part-a, part-b]',
      },
    });
    expect(checked.diagnostics).toEqual([]);
    expect(observation(checked, 'share').value).toBe('19.2');
    expect([...checked.value.facts.keys()].slice(-2)).toEqual(['share', 'rest']);
  });
});

describe('inheritance', () => {
  test('source, places, state of affairs, weakest modality and status come from the operands', () => {
    const { result } = derive('operation: ratio, of: [pledge, jobs], unitMeasure: USD/job, label: Per job');
    expect(result()).toMatchObject({
      source: 'article',
      section: 'economic',
      at: 'Table',
      asOf: '2025-02-08',
      modality: 'projected',
      observationStatus: 'F',
      label: 'Per job',
      derivation: { operation: 'ratio', operands: ['pledge', 'jobs'] },
      place: { file: 'data/facts/economic.yaml', line, column: 3 },
    });
  });

  test('sums and remainders keep the time, shares and bases have none', () => {
    expect(derive('operation: sum, of: [part-a, part-b]').result().period).toBe('2025/2030');
    expect(derive('operation: remainder, of: [total, part-a]').result().period).toBe('2025/2030');
    expect(derive('operation: share, of: [part-a, total]').result().period).toBeUndefined();
    expect(derive('operation: ratio, of: [yearly, growth], base: growth').result().horizon).toBeUndefined();
  });

  test('areas are kept where all operands share them', () => {
    const of = (a: string, b: string) =>
      observation(
        readGroups({
          facts: { a: amount('1', a), b: amount('2', b) },
          derived: { sum: 'indicator: x, operation: sum, of: [a, b]' },
        }),
        'sum',
      ).referenceArea;
    expect(of('referenceArea: US', 'referenceArea: US')).toBe('US');
    expect(of('referenceArea: US', 'referenceArea: JP')).toBeUndefined();
    expect(of('referenceArea: US', '')).toBeUndefined();
  });

  test('places and dates of several operands are put together', () => {
    const checked = readGroups({
      facts: {
        a: amount('1', 'at: Row one'),
        b: amount('2', 'at: Row two, asOf: 2025-03-01'),
        c: amount('3', 'at: Row one'),
      },
      derived: { sum: 'indicator: x, operation: sum, of: [a, b, c]' },
    });
    expect(observation(checked, 'sum')).toMatchObject({ at: 'Row one; Row two', asOf: '2025-03-01' });
  });
});

describe('what means nothing is refused', () => {
  test.each([
    ['different units', 'operation: sum, of: [total, jobs]', 'operands-not-comparable'],
    ['an amount and one a year', 'operation: difference, of: [total, yearly]', 'operands-not-comparable'],
    ['growth between horizons', 'operation: growth, of: [early, late]', 'operands-not-comparable'],
    ['growth backwards', 'operation: growth, of: [year, year-before]', 'operands-not-comparable'],
    ['growth from a year to a month', 'operation: growth, of: [year-before, month]', 'operands-not-comparable'],
    [
      'growth between quarters backwards',
      'operation: growth, of: [quarter, quarter-before]',
      'operands-not-comparable',
    ],
    ['growth from a quarter to a month', 'operation: growth, of: [quarter-before, month]', 'operands-not-comparable'],
    ['difference of a month and a quarter', 'operation: difference, of: [month, quarter]', 'operands-not-comparable'],
    ['growth from a year to a quarter', 'operation: growth, of: [year-before, quarter]', 'operands-not-comparable'],
    ['growth from a year to a span', 'operation: growth, of: [year, part-a]', 'operands-not-comparable'],
    ['sum over two years', 'operation: sum, of: [year-before, year]', 'operands-not-comparable'],
    ['difference between horizons', 'operation: difference, of: [early, late]', 'operands-not-comparable'],
    ['growth between modalities', 'operation: growth, of: [stock, total]', 'operands-not-comparable'],
    ['difference of a span and a level', 'operation: difference, of: [total, stock]', 'operands-not-comparable'],
    ['sum over stated horizons', 'operation: sum, of: [early, late]', 'operands-not-comparable'],
    [
      'base of a growth that is an amount',
      'operation: ratio, of: [stock, total], base: growth',
      'operands-not-comparable',
    ],
    ['rate a year without years', 'operation: cagr, of: [part-a, part-b]', 'operands-not-comparable'],
    ['rate a year backwards', 'operation: cagr, of: [late, early]', 'operands-not-comparable'],
    ['sum of percentages', 'operation: sum, of: [growth, growth]', 'unit-not-additive'],
    ['share of zero', 'operation: share, of: [stock, zero]', 'derivation-undefined'],
    ['share of three', 'operation: share, of: [part-a, part-b, total]', 'operand-count'],
    ['sum of one', 'operation: sum, of: [part-a]', 'operand-count'],
    ['base of a sum', 'operation: sum, of: [part-a, part-b], base: growth', 'base-not-for-operation'],
    ['ratio of two units without one', 'operation: ratio, of: [pledge, jobs]', 'derived-unit-missing'],
    ['ratio in an unfit unit', 'operation: ratio, of: [pledge, jobs], unitMeasure: percent', 'derived-unit-mismatch'],
    ['sum in another unit', 'operation: sum, of: [part-a, part-b], unitMeasure: jobs', 'derived-unit-mismatch'],
  ])('%s', (_, fields, code) => {
    const { checked, diagnostics } = derive(fields);
    expect(diagnostics.map((found) => found.split(' ')[1])).toEqual([code]);
    expect(diagnostics[0]).toMatch(new RegExp(`^economic:${line}:`));
    expect(checked.value.facts.has('result')).toBe(false);
  });

  test('growth between areas', () => {
    const checked = readGroups({
      facts: { us: amount('1', 'referenceArea: US'), jp: amount('2', 'referenceArea: JP') },
      derived: {
        growth: 'indicator: x, operation: growth, of: [us, jp]',
        gap: 'indicator: x, operation: difference, of: [us, jp]',
      },
    });
    expect(located(checked.diagnostics)).toEqual(['economic:6:37 operands-not-comparable']);
    expect(observation(checked, 'gap').value).toBe('-1');
  });

  test('a result with more digits than a cell holds', () => {
    const checked = readGroups({
      facts: { a: amount('123456789012345'), b: amount('0.1') },
      derived: {
        sum: 'indicator: x, operation: sum, of: [a, b]',
        fine: 'indicator: x, operation: sum, of: [a, b], unitMultiplier: billion',
      },
    });
    expect(located(checked.diagnostics)).toEqual([
      'economic:6:3 derivation-loses-digits',
      'economic:7:3 derivation-loses-digits',
    ]);
  });

  test('unknown operands, each at its place, with the nearest name', () => {
    const { checked, diagnostics } = derive('operation: sum, of: [part-x, nothing-like-it]');
    expect(diagnostics).toEqual([`economic:${line}:47 unknown-operand`, `economic:${line}:55 unknown-operand`]);
    expect(checked.diagnostics[0]?.hint).toBe('did you mean `part-a`?');
  });

  test('statements and events as operands', () => {
    const said = 'text: x, modality: reported, at: Table, evidence: w';
    const checked = readGroups({
      facts,
      statements: { said },
      events: { met: said },
      derived: { sum: 'indicator: x, operation: sum, of: [said, met]' },
    });
    expect(checked.diagnostics.map(({ code, message }) => [code, message.split(' and ')[0]])).toEqual([
      ['not-a-figure', '`said` is a statement'],
      ['not-a-figure', '`met` is an event'],
    ]);
  });

  test('figures that rest on each other are reported once, what rests on them not at all', () => {
    const checked = readGroups({
      facts,
      derived: {
        a: 'indicator: x, operation: sum, of: [total, b]',
        b: 'indicator: x, operation: sum, of: [total, c]',
        c: 'indicator: x, operation: sum, of: [total, a]',
        d: 'indicator: x, operation: sum, of: [total, a]',
        self: 'indicator: x, operation: sum, of: [self, total]',
      },
    });
    expect(checked.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['derivation-cycle', 'derived figures rest on each other: `a` → `b` → `c` → `a`'],
      ['derivation-cycle', 'derived figures rest on each other: `self` → `self`'],
    ]);
  });

  test('a wrong operand is not called unknown as well', () => {
    const checked = readGroups({
      facts: { good: amount('1'), bad: amount('x') },
      derived: { sum: 'indicator: x, operation: sum, of: [good, bad]' },
    });
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
  });
});
