import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GitEffects } from '../../src/pipeline/index.ts';
import { build, diff } from '../../src/pipeline/index.ts';
import type { MemoryEffects } from './memory-effects.ts';
import { miniPack } from './mini-pack.ts';

const facts = readFileSync('tests/fixtures/mini/data/facts/trade.yaml', 'utf8');
const newer = facts.replaceAll('18.25', '19');

/** A git that has some objects, and remembers what it was asked. */
function gitWith(objects: Readonly<Record<string, Uint8Array>>): GitEffects & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    show: async (folder, object) => {
      asked.push(`${folder} ${object}`);
      return objects[object] ?? `path '${object}' does not exist`;
    },
  };
}

async function editedPack(): Promise<MemoryEffects> {
  const effects = miniPack();
  await build({ pack: '/pack' }, effects);
  effects.files.set('/pack/data/facts/trade.yaml', new TextEncoder().encode(newer));
  return effects;
}

const changesOf = ({ report, diagnostics }: Awaited<ReturnType<typeof diff>>) =>
  report?.changes.map(({ kind, id, change }) => `${kind} ${id} ${change}`.replaceAll('\u00a0', ' ')) ??
  diagnostics.map(({ code }) => code);

const expected = [
  'revised machinery +$0.75bn (+4.1%)',
  'revised exports-not-itemised about −$0.75bn (−10.3%)',
  'revised machinery-share about +2 pp',
  'revised exports-by-kind-share-of-exports-not-itemised about −2 pp',
];

test.each([
  ['a folder of outputs and the pack around it', 'output', undefined],
  ['a manifest and a pack', 'output/manifest.json', '.'],
  ['absolute paths', '/pack/output', '/pack'],
])('compares %s, the pack as its data stand now', async (_, before, after) => {
  const git = gitWith({});
  const found = await diff({ before, folder: '/pack', ...(after !== undefined && { after }) }, await editedPack(), git);
  expect(changesOf(found)).toEqual(expected);
  expect(git.asked).toEqual([]);
});

test.each([
  ['HEAD~1', 'HEAD~1:./output/manifest.json'],
  ['v2:packs/trade', 'v2:packs/trade/output/manifest.json'],
  ['v2:packs/trade/output/', 'v2:packs/trade/output/manifest.json'],
  ['v2:kept.json', 'v2:kept.json'],
  ['v2:', 'v2:output/manifest.json'],
])('finds the manifest of the revision %s', async (before, object) => {
  const effects = await editedPack();
  const manifest = effects.files.get('/pack/output/manifest.json') ?? new Uint8Array();
  const found = await diff({ before, folder: '/pack' }, effects, gitWith({ [object]: manifest }));
  expect(changesOf(found)).toEqual(expected);
});

test('what is neither a path nor a revision is told with the reason, and nothing is passed to git as an option', async () => {
  const effects = await editedPack();
  const git = gitWith({});
  const found = await diff({ before: 'nothing', after: '--output=x', folder: '/pack' }, effects, git);
  expect(found.ok).toBe(false);
  expect(found.diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      'no-such-edition',
      "`nothing` is no edition that can be read: path 'nothing:./output/manifest.json' does not exist",
    ],
    ['no-such-edition', '`--output=x` is no edition that can be read: it begins with a hyphen'],
  ]);
  expect(git.asked.some((line) => line.includes('--'))).toBe(false);
});

test('a folder without either file, and a manifest of before, are told', async () => {
  const effects = await editedPack();
  effects.files.set(
    '/pack/old.json',
    new TextEncoder().encode('{"schemaVersion":1,"edition":{"title":"T","date":"2024-01-01"}}'),
  );
  expect(changesOf(await diff({ before: 'data', folder: '/pack' }, effects, gitWith({})))).toEqual(['no-such-edition']);
  expect(changesOf(await diff({ before: 'old.json', folder: '/pack' }, effects, gitWith({})))).toEqual([
    'edition-without-facts',
  ]);
});

test('errors of a pack that is compared are told at their lines, from where the command stands', async () => {
  const effects = await editedPack();
  effects.files.set('/pack/data/facts/trade.yaml', new TextEncoder().encode(facts.replace('value: 6', 'value: six')));
  const found = await diff({ before: 'pack/output', after: 'pack', folder: '/' }, effects, gitWith({}));
  const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`)).toEqual([
    'pack/data/facts/trade.yaml:27 wrong-type',
  ]);
  expect(found.sources.has('pack/data/facts/trade.yaml')).toBe(true);
});
