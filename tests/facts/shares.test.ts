import { describe, expect, test } from 'vitest';
import { withShares } from '../../src/facts/index.ts';
import { datasetHash } from '../../src/pipeline/edition.ts';
import { amount, located, readGroups } from './dataset-fixture.ts';

const facts = {
  total: amount('520', 'label: Everything, modality: projected'),
  a: amount('240', 'label: One part, qualifier: over'),
  b: amount('180'),
  c: amount('100'),
  nothing: amount('0'),
};

type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;

function split(fields: string, groups: Groups = {}) {
  return readGroups({ facts, breakdowns: { split: fields }, ...groups });
}

const stated = 'total: total, parts: [a, b], relation: stated';

describe('the shares of a stated breakdown', () => {
  test('are made of every part and of the residual, in whole per cent', () => {
    const { shares, diagnostics } = split(stated);
    expect(diagnostics).toEqual([]);
    expect([...shares.keys()]).toEqual(['split-share-of-a', 'split-share-of-b', 'split-share-of-split-residual']);
    expect(shares.get('split-share-of-b')).toMatchObject({
      section: 'economic',
      indicator: 'Share in “Everything”: x',
      value: '35',
      unitMeasure: 'percent',
      derivation: { operation: 'share', operands: ['b', 'total'], computation: '$180bn ÷ $520bn ≈ 35%' },
    });
  });

  test('inherit bounds and the weakest modality, and a bound is rounded so that it stays true', () => {
    const { shares } = split(stated);
    expect(shares.get('split-share-of-a')).toMatchObject({ value: '46', qualifier: 'over', modality: 'projected' });
    expect(shares.get('split-share-of-split-residual')).toMatchObject({ value: '20', qualifier: 'under' });
  });

  test('are left to the entries of `derived:` that compute them, whatever their decimals', () => {
    const derived = { own: 'indicator: x, operation: share, of: [b, total], round: 3' };
    expect([...split(stated, { derived }).shares.keys()]).toEqual([
      'split-share-of-a',
      'split-share-of-split-residual',
    ]);
  });

  test('are those of a declared residual, too', () => {
    const derived = { rest: 'indicator: x, operation: remainder, of: [total, a, b]' };
    expect([...split(stated, { derived }).shares.keys()]).toContain('split-share-of-rest');
  });

  test('are made once where two breakdowns share a part and a total', () => {
    const again = { split: stated, again: 'total: total, parts: [a, c], relation: stated' };
    const { shares } = readGroups({ facts, breakdowns: again });
    expect([...shares.keys()].filter((id) => id.endsWith('-of-a'))).toEqual(['split-share-of-a']);
  });

  test('are no facts of the dataset until they are printed', () => {
    const { value, shares } = split(stated);
    expect([...value.facts.keys()]).toEqual(['total', 'a', 'b', 'c', 'nothing', 'split-residual']);
    const printed = withShares(value, [...shares.values()].slice(0, 1));
    expect([...printed.facts.keys()].at(-1)).toBe('split-share-of-a');
    expect(printed.facts.size).toBe(value.facts.size + 1);
    expect(withShares(value, [])).toBe(value);
    expect(datasetHash(withShares(value, []))).not.toBe(datasetHash(printed));
  });

  test('cannot be named by the data files themselves', () => {
    const derived = { more: 'indicator: x, operation: sum, of: [split-share-of-a, split-share-of-b]' };
    expect(split(stated, { derived }).diagnostics.map(({ code }) => code)).toEqual([
      'unknown-operand',
      'unknown-operand',
    ]);
  });
});

describe('there is no share', () => {
  test('of what is only compared', () => {
    expect(split('total: total, parts: [a, b], relation: compared').shares.size).toBe(0);
  });

  test('in a total of zero, and nothing is told of it', () => {
    const { shares, diagnostics } = split('total: nothing, parts: [a], relation: stated');
    expect(shares.size).toBe(0);
    expect(located(diagnostics).filter((line) => line.includes('derivation'))).toEqual([]);
  });

  test('whose id is taken', () => {
    const taken = { ...facts, 'split-share-of-a': amount('46', '', 'percent') };
    const { shares, value } = readGroups({ facts: taken, breakdowns: { split: stated } });
    expect(shares.has('split-share-of-a')).toBe(false);
    expect(value.facts.get('split-share-of-a')).toMatchObject({ value: '46', at: 'Table' });
  });
});
