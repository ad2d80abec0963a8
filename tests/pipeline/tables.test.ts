import { expect, test } from 'vitest';
import { check } from '../../src/pipeline/index.ts';
import { sha256 } from '../../src/pipeline/sha256.ts';
import { miniPack } from './mini-pack.ts';

const table = 'Port;Freight\nTokyo;76,4\nKobe;5,5\n';
const mapping =
  'source: customs\ntable: ports.csv\ncolumns: { id: Port, value: Freight }\ndefaults: { indicator: "Freight of {Port}", unitMeasure: USD }\n';

function pack(sha = '') {
  const sources = `sources:\n  yearbook: {title: Yearbook, kind: statistics, asOf: 2024-02-01}\n  customs: {title: Customs, kind: statistics, asOf: 2024-02-01${sha}}\n`;
  return miniPack({
    'data/sources.yaml': sources,
    'data/facts/ports.yaml': mapping,
    'data/facts/ports.csv': table,
    'data/evidence.lock': JSON.stringify({ version: 2, sources: {}, facts: {} }),
  });
}

const toldOf = (result: Awaited<ReturnType<typeof check>>) =>
  result.diagnostics
    .filter(({ place }) => place?.file.includes('ports'))
    .map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`)
    .filter((one) => !one.startsWith('unused'));

test('a table that nobody has held against its source is told once', async () => {
  expect(toldOf(await check({ pack: '/pack' }, pack()))).toEqual(['table-unverified data/facts/ports.csv:2:7']);
});

test('a table whose hash is that of its source is the source', async () => {
  expect(toldOf(await check({ pack: '/pack' }, pack(`, sha256: ${sha256(table)}`)))).toEqual([]);
});

test('a table that is given as the source is noted in the lock', async () => {
  const effects = pack();
  const given = { customs: '/pack/data/facts/ports.csv' };
  expect(toldOf(await check({ pack: '/pack', sources: given }, effects))).toEqual([]);
  expect(Object.keys(JSON.parse(effects.text('/pack/data/evidence.lock')).facts)).toEqual(['kobe', 'tokyo']);
  expect(toldOf(await check({ pack: '/pack' }, effects))).toEqual([]);
});

test('the bytes of a table are an input of the build', async () => {
  const { sources } = await check({ pack: '/pack' }, pack());
  expect(sources.get('data/facts/ports.csv')).toBe(table);
});
