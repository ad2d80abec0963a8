import { expect, test } from 'vitest';
import { datasetHash } from '../../src/pipeline/edition.ts';
import { toFolders } from '../../src/pipeline/folders.ts';
import { build } from '../../src/pipeline/index.ts';
import { createPackReader } from '../../src/pipeline/pack-reader.ts';
import { readPack } from '../../src/pipeline/read-pack.ts';
import { miniPack } from './mini-pack.ts';

const chart = 'templates/trade/charts/exports-by-kind.yaml';
const spec = (more: string) =>
  `title: Exports\nsubtitle: Exports of goods\ndata: { breakdown: exports-by-kind }\nunitMeasure: USD\nunitMultiplier: billion\n${more}\n`;
const food = 'exports-by-kind-share-of-food';
const rest = 'exports-by-kind-share-of-exports-not-itemised';

/** The dataset of the smallest pack with some files changed. */
async function datasetOf(changes: Readonly<Record<string, string>>) {
  const effects = miniPack(changes);
  const reader = await createPackReader(toFolders({ pack: '/pack' }), effects);
  return (await readPack(reader, effects)).dataset;
}

async function sharesIn(changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return [...(await datasetOf(changes)).facts.keys()].filter((id) => id.includes('-share-of-'));
}

test('shares that a chart prints are facts of the pack', async () => {
  expect(await sharesIn({ [chart]: spec('labels: [value, share]') })).toEqual([food, rest]);
  expect(await sharesIn({ [chart]: spec('stack: normalize') })).toEqual([food, rest]);
});

test('shares that nothing prints are nowhere, and change no hash', async () => {
  const silent = await datasetOf({ [chart]: spec('labels: [value]') });
  expect([...silent.facts.keys()].filter((id) => id.includes('-share-of-'))).toEqual([]);
  const undivided = await datasetOf({ [chart]: spec('stack: zero') });
  expect(datasetHash(undivided)).toBe(datasetHash(silent));
});

test('a share that a template or a chart file names is a fact of the pack', async () => {
  const silent = { [chart]: spec('labels: [value]') };
  expect(await sharesIn({ ...silent, 'templates/trade/deck.md.hbs': `{{fact "${food}"}}` })).toEqual([food]);
  expect(await sharesIn({ ...silent, [chart]: spec(`note: '{{fact "${rest}"}}'`) })).toEqual([rest]);
  expect(await sharesIn({ ...silent, 'templates/trade/deck.md.hbs': `${food}-and-more` })).toEqual([]);
});

test('a printed share is traced like every derived figure', async () => {
  const effects = miniPack();
  const { ok } = await build({ pack: '/pack', out: '/out' }, effects);
  expect(ok).toBe(true);
  const manifest = JSON.parse(new TextDecoder().decode(await effects.read('/out/manifest.json'))) as {
    readonly facts: readonly { readonly fact: string; readonly printed: readonly { readonly output: string }[] }[];
  };
  const printed = manifest.facts.find(({ fact }) => fact === food)?.printed.map(({ output }) => output);
  expect(printed).toEqual(['briefing.pdf', 'briefing.pptx', 'charts/exports-by-kind.png', 'trade.pdf', 'trade.pptx']);
});
