import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/index.ts';
import type { FactQuery } from '../../src/trace/index.ts';
import { factStatuses, selectFacts, toFactRows, usesOf } from '../../src/trace/index.ts';
import { datasetOf, place } from '../document/document-nodes.ts';
import { dataset, printedPack } from './printed-pack.ts';

const day = '2025-02-08';
const rows = toFactRows(printedPack, day);
const rowOf = (id: string) => rows.find((row) => row.id === id);

describe('the use of a fact', () => {
  test('is printed where an output prints, draws or cites it, operand where only its results are, else unused', () => {
    expect(Object.fromEntries(usesOf(printedPack))).toEqual({
      stock: 'printed',
      growth: 'operand',
      pledge: 'printed',
      target: 'unused',
      base: 'operand',
      twice: 'printed',
      apart: 'unused',
    });
  });

  test('is known of printed facts alone where something was left out', () => {
    expect(Object.fromEntries(usesOf({ ...printedPack, complete: false }))).toEqual({
      stock: 'printed',
      pledge: 'printed',
      twice: 'printed',
    });
  });

  test('takes no part of a picture that could not be made', () => {
    expect(usesOf({ ...printedPack, charts: new Map() }).get('pledge')).toBe('unused');
  });
});

describe('a row', () => {
  test('has what a figure says, in one order of fields', () => {
    expect(rowOf('stock')).toEqual({
      id: 'stock',
      section: 'economic',
      kind: 'observation',
      indicator: 'Indicator of stock',
      label: 'Direct Investment',
      text: 'surpassing $741\u00a0billion',
      value: '741',
      unitMeasure: 'USD',
      unitMultiplier: 'billion',
      qualifier: 'surpassing',
      status: ['reported', 'looked-up', 'printed'],
      source: 'article',
      at: 'row 1',
      asOf: day,
      printed: [{ output: 'briefing.pdf', pages: [3, 4] }],
      place,
    });
    expect(Object.keys(rowOf('stock') ?? {})).toEqual([
      ...['id', 'section', 'kind', 'indicator', 'label', 'text', 'value', 'unitMeasure', 'unitMultiplier', 'qualifier'],
      ...['status', 'source', 'at', 'asOf', 'printed', 'place'],
    ]);
  });

  test('has the words of a statement, and none of the fields of figures', () => {
    const said: Fact = {
      kind: 'statement',
      id: 'said',
      section: 'economic',
      text: 'They go on',
      modality: 'characterised',
      source: 'article',
      at: 'row 5',
      evidence: 'go on',
      asOf: day,
      place,
    };
    const [row] = toFactRows({ ...printedPack, dataset: datasetOf([said]) }, day);
    expect(row).toEqual({
      ...{ id: 'said', section: 'economic', kind: 'statement', text: 'They go on' },
      ...{
        status: ['characterised', 'not-looked-up', 'unused'],
        source: 'article',
        at: 'row 5',
        asOf: day,
        printed: [],
        place,
      },
    });
  });

  test('names every output by name, with pages or slides, and pictures with neither', () => {
    expect(rowOf('twice')?.printed).toEqual([
      { output: 'areas.pptx', slides: [5] },
      { output: 'briefing.pdf', pages: [1, 2] },
      { output: 'charts/areas.png' },
    ]);
    expect(rowOf('pledge')?.printed).toEqual([{ output: 'charts/pledges.png' }]);
  });

  test('is stale from the day after the last on which it holds', () => {
    const statusAt = (at: string) => toFactRows(printedPack, at).find(({ id }) => id === 'growth')?.status;
    expect(statusAt('2025-01-31')).toEqual(['reported', 'not-looked-up', 'operand']);
    expect(statusAt('2025-02-01')).toEqual(['reported', 'not-looked-up', 'stale', 'operand']);
  });

  test('tells its statuses in the order of all statuses', () => {
    for (const { status } of rows) {
      expect(status).toEqual(factStatuses.filter((each) => status.includes(each)));
    }
  });

  test('is there for each fact, in the order of the dataset', () => {
    expect(rows.map(({ id }) => id)).toEqual([...dataset.facts.keys()]);
  });
});

describe('a query', () => {
  const found = (query: FactQuery) => selectFacts(rows, query).map(({ id }) => id);

  test.each<[FactQuery, readonly string[]]>([
    [{}, ['stock', 'growth', 'pledge', 'target', 'base', 'twice', 'apart']],
    [{ sections: ['forecast'] }, ['pledge', 'target']],
    [{ sections: ['forecast', 'economic'] }, ['stock', 'growth', 'pledge', 'target', 'base', 'twice', 'apart']],
    [{ sections: [] }, []],
    [{ status: [] }, ['stock', 'growth', 'pledge', 'target', 'base', 'twice', 'apart']],
    [{ status: ['proposed', 'projected'] }, ['pledge', 'target']],
    [{ status: ['proposed', 'projected', 'unused'] }, ['target']],
    [{ status: ['derived', 'unused'] }, ['apart']],
    [{ status: ['unused', 'operand'] }, ['growth', 'target', 'base', 'apart']],
    [{ status: ['stale'] }, ['growth']],
    [{ status: ['looked-up'] }, ['stock', 'pledge']],
    [{ status: ['not-looked-up', 'projected'] }, ['target']],
    [{ find: 'stock' }, ['stock']],
    [{ find: 'direct INVESTMENT' }, ['stock']],
    [{ find: '$741 billion' }, ['stock']],
    [{ find: '741' }, ['stock']],
    [{ find: '  billion   proposed ' }, ['pledge']],
    [{ find: 'stock pledge' }, []],
    [{ find: '', sections: ['forecast'] }, ['pledge', 'target']],
    [{ find: 'indicator', sections: ['forecast'], status: ['projected'] }, ['target']],
  ])('%j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('for a status that there is not is a mistake of the program', () => {
    const status = ['printd'] as unknown as NonNullable<FactQuery['status']>;
    expect(() => found({ status })).toThrow('unknown status: printd');
  });
});
