import { describe, expect, test } from 'vitest';
import { addDuration } from '../../src/facts/duration.ts';
import { checkStale, holdsUntil } from '../../src/facts/index.ts';
import { amount, factsFile, located, read, readGroups } from './dataset-fixture.ts';

describe('addDuration', () => {
  test.each([
    ['2025-02-08', 'P1Y', '2026-02-08'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2096-02-29', 'P4Y', '2100-02-28'],
    ['2025-01-31', 'P1M', '2025-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2025-01-31', 'P2M', '2025-03-31'],
    ['2025-03-31', 'P1M', '2025-04-30'],
    ['2025-12-15', 'P1M', '2026-01-15'],
    ['2025-11-30', 'P3M', '2026-02-28'],
    ['2025-06-30', 'P18M', '2026-12-30'],
    ['2025-02-22', 'P2W', '2025-03-08'],
    ['2025-12-31', 'P1D', '2026-01-01'],
    ['2024-02-28', 'P1D', '2024-02-29'],
    ['2025-02-28', 'P1D', '2025-03-01'],
    ['2025-02-08', 'P90D', '2025-05-09'],
    ['2025-01-01', 'P365D', '2026-01-01'],
    ['2024-01-01', 'P366D', '2025-01-01'],
    ['0099-12-31', 'P1D', '0100-01-01'],
    ['9999-12-31', 'P1D', undefined],
    ['2025-02-30', 'P1D', undefined],
    ['2025-02-08', 'P1H', undefined],
  ])('%s and %s give %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  test('days agree with a proleptic Gregorian calendar that others have written', () => {
    for (const date of ['1999-12-31', '2023-03-01', '2024-02-29', '2100-01-31']) {
      for (const days of [1, 27, 28, 29, 31, 59, 60, 365, 366, 1000, 9999]) {
        const expected = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDuration(date, `P${days}D`)).toBe(expected);
      }
    }
  });
});

test('the last day on which a fact holds is that of its duration, and there is none without one', () => {
  expect(holdsUntil({ asOf: '2025-02-08', validFor: 'P1M' })).toBe('2025-03-08');
  expect(holdsUntil({ asOf: '2025-02-08' })).toBeUndefined();
});

describe('validFor', () => {
  const said = 'text: x, modality: reported, at: Table, evidence: w';
  const valid = (text: string) => {
    const { value, diagnostics } = read({ economic: text });
    expect(diagnostics).toEqual([]);
    return Object.fromEntries([...value.facts.values()].map(({ id, validFor }) => [id, validFor]));
  };

  test('of the fact wins over that of its indicator, that over that of the file', () => {
    const groups = factsFile({
      facts: {
        own: amount('1', 'indicator: Deficit, validFor: P2W'),
        shared: amount('1', 'indicator: Deficit'),
        plain: amount('1', 'indicator: Surplus'),
      },
      statements: { statement: said, 'own-statement': `${said}, validFor: P90D` },
      events: { event: said },
    });
    expect(valid(`validFor: P1Y\nindicators: {Deficit: {validFor: P1M}}\n${groups}`)).toEqual({
      own: 'P2W',
      shared: 'P1M',
      plain: 'P1Y',
      statement: 'P1Y',
      'own-statement': 'P90D',
      event: 'P1Y',
    });
  });

  test('of an indicator holds in all files, that of a file only there', () => {
    const { value, diagnostics } = read({
      bilateral: `validFor: P1Y\nindicators: {"Trade: goods": {validFor: P1M}}\n${factsFile({ facts: { a: amount('1') } })}`,
      economic: factsFile({ facts: { b: amount('1', 'indicator: "Trade: goods"'), c: amount('1') } }),
    });
    expect(diagnostics).toEqual([]);
    expect([...value.facts.values()].map(({ validFor }) => validFor)).toEqual(['P1Y', 'P1M', undefined]);
  });

  test('is not taken over by derived figures', () => {
    const { value } = readGroups({
      facts: { a: amount('1', 'validFor: P1D'), b: amount('2', 'validFor: P1D') },
      derived: { sum: 'indicator: x, operation: sum, of: [a, b]' },
    });
    expect(value.facts.get('sum')).not.toHaveProperty('validFor');
    expect(located(checkStale(value, '2026-01-01'))).toEqual(['economic:3:3 stale', 'economic:4:3 stale']);
  });

  test.each(['1 year', 'P', 'P1', 'P0D', 'P1Y6M', 'P1.5Y', 'PT24H', 'p1y', 'P-1Y', 'P12345D', ' P1Y'])(
    '%j is refused',
    (duration) => {
      const { diagnostics } = readGroups({ facts: { a: amount('1', `validFor: "${duration}"`) } });
      expect(diagnostics.map(({ code }) => code)).toEqual(['duration-not-iso']);
    },
  );

  test('is refused at the top of a file and of an indicator, once', () => {
    const { value, diagnostics } = read({
      economic: `validFor: soon\nindicators: {x: {validFor: 7}, x2: {}}\n${factsFile({ facts: { a: amount('1') } })}`,
    });
    expect([...located(diagnostics)].sort()).toEqual([
      'economic:1:11 duration-not-iso',
      'economic:2:28 wrong-type',
      'economic:2:32 missing-field',
      'economic:2:32 unknown-indicator',
    ]);
    expect(checkStale(value, '2099-01-01')).toEqual([]);
  });

  test('of an indicator that no figure has is told with the nearest one', () => {
    const { diagnostics } = read({
      economic: `indicators: {Trade defict: {validFor: P1M}}\n${factsFile({
        facts: { a: amount('1', 'indicator: Trade deficit'), c: amount('1') },
        derived: { b: 'indicator: Trade defict, operation: sum, of: [a, c]' },
      })}`,
    });
    expect(located(diagnostics)).toEqual(['economic:1:14 unknown-indicator']);
    expect(diagnostics[0]?.hint).toBe('did you mean `Trade deficit`?');
  });

  test('of an indicator whose figure is wrong, or in a file that cannot be read, is not called unknown', () => {
    const head = 'indicators: {Trade deficit: {validFor: P1M}}\n';
    const wrong = factsFile({ facts: { a: amount('x', 'indicator: Trade deficit') } });
    expect(read({ economic: head + wrong }).diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
    expect(read({ economic: head, forecast: 'facts: [' }).diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  test('of an indicator in two files is told at the second, and the first counts', () => {
    const entry = (duration: string) => `indicators: {x: {validFor: ${duration}}}\n`;
    const { value, diagnostics } = read({
      bilateral: entry('P1M') + factsFile({ facts: { a: amount('1') } }),
      economic: entry('P1Y') + factsFile({ facts: { b: amount('1') } }),
    });
    expect(located(diagnostics)).toEqual(['economic:1:14 duplicate-indicator']);
    expect(diagnostics[0]?.related?.place.file).toBe('data/facts/bilateral.yaml');
    expect([...value.facts.values()].map(({ validFor }) => validFor)).toEqual(['P1M', 'P1M']);
  });
});

describe('checkStale', () => {
  const { value: dataset } = readGroups({
    facts: {
      month: amount('1', 'asOf: 2025-01-31, validFor: P1M'),
      always: amount('1', 'asOf: 1990-01-01'),
      year: amount('1', 'asOf: 2025-02-08, validFor: P1Y'),
    },
  });

  test('tells nothing up to the last day, and each fact from the day after', () => {
    expect(checkStale(dataset, '2025-01-01')).toEqual([]);
    expect(checkStale(dataset, '2025-02-28')).toEqual([]);
    expect(located(checkStale(dataset, '2025-03-01'))).toEqual(['economic:3:3 stale']);
    expect(located(checkStale(dataset, '2026-02-08'))).toEqual(['economic:3:3 stale']);
    expect(located(checkStale(dataset, '2026-02-09'))).toEqual(['economic:3:3 stale', 'economic:5:3 stale']);
  });

  test('says since when', () => {
    expect(checkStale(dataset, '2025-06-01').map(({ message }) => message)).toEqual([
      '`month` is stale since 1 March 2025: it is as of 31 January 2025 and holds for `P1M`',
    ]);
  });

  test('warns, unless another severity is asked for', () => {
    expect(checkStale(dataset, '2025-06-01').map(({ severity }) => severity)).toEqual(['warning']);
    expect(checkStale(dataset, '2025-06-01', 'error').map(({ severity }) => severity)).toEqual(['error']);
  });
});
