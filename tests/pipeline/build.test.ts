import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Manifest, PhaseTiming } from '../../src/pipeline/index.ts';
import { build, check } from '../../src/pipeline/index.ts';
import { told } from '../told.ts';
import type { MemoryEffects } from './memory-effects.ts';
import { miniPack } from './mini-pack.ts';

const config = readFileSync('tests/fixtures/mini/briefpack.yaml', 'utf8');
const everything = [
  'briefing.pdf',
  'briefing.pptx',
  'charts/exports-by-kind.png',
  'manifest.json',
  'trade.pdf',
  'trade.pptx',
];

function outputsOf(effects: MemoryEffects): readonly string[] {
  const paths = [...effects.files.keys()].filter((path) => path.startsWith('/pack/output/'));
  return paths.map((path) => path.slice('/pack/output/'.length)).sort();
}

const manifestOf = (effects: MemoryEffects) => JSON.parse(effects.text('/pack/output/manifest.json')) as Manifest;

test('makes a brief and a deck of the pack and of each section, pictures and a manifest', async () => {
  const effects = miniPack();
  const phases: PhaseTiming[] = [];
  const result = await build({ pack: '/pack', onPhase: (timing) => phases.push(timing) }, effects);
  expect(told(result.diagnostics)).toEqual([]);
  expect(result.ok).toBe(true);
  expect(outputsOf(effects)).toEqual(everything);
  expect(result.outputs.at(-1)?.path).toBe('manifest.json');
  expect(phases.map(({ phase }) => phase)).toEqual([
    'read',
    'check',
    'charts',
    'render',
    'layout',
    'present',
    'compare',
    'paint',
    'graft',
    'picture',
    'write',
  ]);
  expect(result.timings).toEqual(phases);
  expect(result.counts).toMatchObject({ facts: 9, caveats: 1, charts: 1, documents: 4 });
  expect(result.counts.pages).toBeGreaterThan(2);
  expect(result.counts.slides).toBeGreaterThan(4);
});

test('says in the manifest where each fact is printed', async () => {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  const manifest = manifestOf(effects);
  const exports = manifest.facts.find(({ fact }) => fact === 'exports');
  expect(exports?.printed.map(({ output }) => output)).toEqual([
    'briefing.pdf',
    'briefing.pptx',
    'trade.pdf',
    'trade.pptx',
  ]);
  expect(manifest.edition).toMatchObject({ date: '2024-03-01', asOf: '2024-02-01', epoch: 1709251200 });
  expect(manifest.tool.libraries.pdfkit).toMatch(/^\d+\.\d+\.\d+$/);
});

test('gives the same bytes twice', async () => {
  const [first, second] = [miniPack(), miniPack()];
  await build({ pack: '/pack' }, first);
  await build({ pack: '/pack' }, second);
  for (const file of everything) {
    expect(second.files.get(`/pack/output/${file}`), file).toEqual(first.files.get(`/pack/output/${file}`));
  }
});

test('SOURCE_DATE_EPOCH takes the place of the date of the edition', async () => {
  const effects = miniPack();
  effects.epoch = '1000000000';
  expect((await build({ pack: '/pack', only: 'trade.pdf' }, effects)).ok).toBe(true);
  expect(manifestOf(effects).edition.epoch).toBe(1_000_000_000);
  for (const invalid of ['yesterday', '-1', '1.5', '0x10', ' 1', '253402300800']) {
    effects.epoch = invalid;
    const { ok, diagnostics } = await check({ pack: '/pack' }, effects);
    expect(ok).toBe(false);
    expect(told(diagnostics)).toMatchObject([{ code: 'source-date-epoch', message: expect.stringContaining(invalid) }]);
  }
  effects.epoch = '';
  await build({ pack: '/pack', only: 'trade.pdf' }, effects);
  expect(manifestOf(effects).edition.epoch).toBe(1_709_251_200);
});

test('makes only what is asked for, and keeps the rest in the manifest while nothing has changed', async () => {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  const before = manifestOf(effects);
  const result = await build({ pack: '/pack', only: 'trade.pdf' }, effects);
  expect(result.outputs.map(({ path }) => path)).toEqual(['trade.pdf', 'manifest.json']);
  expect(told(result.diagnostics)).toEqual([]);
  expect(manifestOf(effects)).toEqual(before);
});

test('says which outputs are outdated when only some are made from changed inputs', async () => {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  effects.files.set('/pack/briefpack.yaml', new TextEncoder().encode(config.replace('draft', 'final')));
  const result = await build({ pack: '/pack', only: 'trade.*' }, effects);
  expect(result.ok).toBe(true);
  expect(told(result.diagnostics)).toMatchObject([{ code: 'outputs-outdated', severity: 'warning' }]);
  expect(manifestOf(effects).outdated).toEqual(['briefing.pdf', 'briefing.pptx', 'charts/exports-by-kind.png']);
  expect(told((await build({ pack: '/pack' }, effects)).diagnostics)).toEqual([]);
  expect(manifestOf(effects).outdated).toBeUndefined();
});

test('names the outputs when none is meant', async () => {
  const { ok, diagnostics } = await build({ pack: '/pack', only: 'econmic.*' }, miniPack());
  expect(ok).toBe(false);
  expect(told(diagnostics)).toMatchObject([{ code: 'nothing-to-build' }]);
  expect(told(diagnostics)[0]?.hint).toContain('`trade.pptx`');
});

test('deletes what an earlier build made and this one no longer does', async () => {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  effects.files.set('/pack/output/notes.txt', new Uint8Array());
  effects.files.set('/pack/briefpack.yaml', new TextEncoder().encode(`${config}outputs: [brief]\n`));
  await build({ pack: '/pack' }, effects);
  expect(outputsOf(effects)).toEqual(['briefing.pdf', 'manifest.json', 'notes.txt', 'trade.pdf']);
});

test('a full disk leaves the earlier outputs whole', async () => {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  effects.files.set('/pack/briefpack.yaml', new TextEncoder().encode(config.replace('draft', 'final')));
  const before = new Map(effects.files);
  effects.failure = { path: '/pack/.output.stage/new/trade.pptx', code: 'ENOSPC' };
  const result = await build({ pack: '/pack' }, effects);
  expect(result.ok).toBe(false);
  expect(result.outputs).toEqual([]);
  expect(told(result.diagnostics)).toMatchObject([{ code: 'output-not-writable' }]);
  expect(effects.files).toEqual(before);
});

test('writes nothing where the outputs are what they ought to be', async () => {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  const done = effects.log.length;
  const { ok, outputs } = await build({ pack: '/pack' }, effects);
  expect(ok).toBe(true);
  expect(outputs.map(({ path }) => path).sort()).toEqual(everything);
  expect(effects.log.slice(done).filter((line) => /^\w+ \/pack\/(output|\.output\.stage\/new)/.test(line))).toEqual([]);
});

test('check writes nothing', async () => {
  const effects = miniPack();
  const result = await check({ pack: '/pack' }, effects);
  expect(result.ok).toBe(true);
  expect(result.outputs).toEqual([]);
  expect(result.timings.map(({ phase }) => phase)).toEqual([
    'read',
    'check',
    'charts',
    'render',
    'layout',
    'present',
    'compare',
  ]);
  expect(effects.log).toEqual([]);
});

test('a folder without briefpack.yaml is not a pack', async () => {
  const { ok, diagnostics } = await build({ pack: '/elsewhere' }, miniPack());
  expect(ok).toBe(false);
  expect(diagnostics).toMatchObject([{ code: 'not-a-pack' }]);
});
