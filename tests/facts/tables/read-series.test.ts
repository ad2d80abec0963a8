import { describe, expect, test } from 'vitest';
import { askedTables, readDataset } from '../../../src/facts/index.ts';
import { readTable, type Table } from '../../../src/table/index.ts';
import { observation, read, sourcesText } from '../dataset-fixture.ts';

/** Reads a facts file beside a table. */
async function readWith(yaml: string, csv: string) {
  const facts = [{ file: 'data/facts/trade.yaml', text: `source: article\n${yaml}` }];
  const tables = new Map<string, Table>();
  for (const [key, asked] of askedTables(facts)) {
    const { value } = await readTable(new TextEncoder().encode(csv), asked);
    if (value !== undefined) tables.set(key, value);
  }
  return readDataset({ facts, tables, sources: { file: 'data/sources.yaml', text: sourcesText } });
}

const rows = `
series:
  ships:
    indicator: Ships built
    unitMeasure: assets
    rows:
      - { period: 2025, value: 9, status: projected }
      - { period: 2021, value: 5 }
      - { period: 2022, value: 7.50, status: estimated }
      - { period: 2024, value: .. }
`;

describe('a series that is written by hand', () => {
  const data = read({ economic: `source: article${rows}` });

  test('gives a fact for each value, with the status as the way it is put', () => {
    expect([...data.value.facts.keys()]).toEqual(['ships.2025', 'ships.2021', 'ships.2022']);
    expect(observation(data, 'ships.2022')).toMatchObject({
      value: '7.50',
      period: '2022',
      modality: 'reported',
      qualifier: 'estimated',
      observationStatus: 'E',
      evidence: '7.50',
    });
    expect(observation(data, 'ships.2025')).toMatchObject({ modality: 'projected', observationStatus: 'F' });
  });

  test('has its periods in order, with gaps and no zeros', () => {
    const [series] = data.value.series.values();
    expect(series?.periods).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(series?.categories.map(({ facts }) => facts)).toEqual([
      ['ships.2021', 'ships.2022', null, null, 'ships.2025'],
    ]);
    expect(data.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info series-periods-missing',
    ]);
  });

  test('has no periods between its own where it is irregular', () => {
    const irregular = read({ economic: `source: article${rows}    frequency: irregular\n` });
    expect([...irregular.value.series.values()][0]?.periods).toEqual(['2021', '2022', '2024', '2025']);
  });

  test('cannot have two values of one period', () => {
    const twice = read({ economic: `source: article${rows}      - { period: 2021, value: 6 }\n` });
    const told = twice.diagnostics.find(({ code }) => code === 'duplicate-id');
    expect(told).toMatchObject({ place: { line: 11 }, related: { place: { line: 8 } } });
  });
});

const mapping = (more = '') => `
series:
  exports:
    indicator: Exports
    unitMeasure: USD
    table: t.csv
    columns: { category: Country, period: Year, value: Value }
${more}`;

describe('a series of a table', () => {
  const csv = 'Country,Year,Value\nCôte d’Ivoire,2023,1.5\nJapan,2023,2.5\nJapan,2024,3.5\nRemark,,\n';

  test('names its facts by category and period, and places them at their cells', async () => {
    const data = await readWith(mapping(), csv);
    expect(data.diagnostics).toEqual([]);
    expect([...data.value.facts.keys()]).toEqual([
      'exports.cote-d-ivoire.2023',
      'exports.japan.2023',
      'exports.japan.2024',
    ]);
    expect(observation(data, 'exports.japan.2024')).toMatchObject({
      indicator: 'Exports, Japan',
      at: 't.csv',
      table: 'data/facts/t.csv',
      place: { file: 'data/facts/t.csv', line: 4, column: 12 },
    });
    expect(data.places.fact('exports.japan.2024', 'unitMeasure')).toMatchObject({
      file: 'data/facts/trade.yaml',
      line: 6,
    });
  });

  test('is projected from a period on, and leaves out categories that it does not list', async () => {
    const data = await readWith(mapping('    projectedFrom: 2024\n    categories: { jp: Japan }\n'), csv);
    expect([...data.value.facts.values()].map(({ id, modality }) => `${id} ${modality}`)).toEqual([
      'exports.jp.2023 reported',
      'exports.jp.2024 projected',
    ]);
  });

  test('wants ids for categories that are not in Latin letters', async () => {
    const data = await readWith(mapping(), 'Country,Year,Value\n日本,2023,1.5\n');
    expect(data.diagnostics.map(({ code }) => code)).toContain('series-category-without-id');
    const named = await readWith(mapping('    categories: { japan: 日本 }\n'), 'Country,Year,Value\n日本,2023,1.5\n');
    expect([...named.value.facts.keys()]).toEqual(['exports.japan.2023']);
  });

  test('may be computed with as any facts are', async () => {
    const of = '[exports.cote-d-ivoire.2023, exports.japan.2023]';
    const data = await readWith(`${mapping()}derived:\n  both: { indicator: Both, operation: sum, of: ${of} }\n`, csv);
    expect(data.diagnostics).toEqual([]);
    expect(observation(data, 'both')).toMatchObject({ value: '4', period: '2023', unitMeasure: 'USD' });
    expect(observation(data, 'both').table).toBeUndefined();
  });
});
