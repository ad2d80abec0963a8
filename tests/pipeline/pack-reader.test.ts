import { expect, test } from 'vitest';
import { toFolders } from '../../src/pipeline/folders.ts';
import { createPackReader } from '../../src/pipeline/pack-reader.ts';
import { MemoryEffects } from './memory-effects.ts';

const folders = toFolders({ pack: '/pack' });

test('prefers the file of the pack to that of the tool', async () => {
  const effects = new MemoryEffects({ '/pack/templates/theme/mine.yaml': 'name: mine\n' });
  const reader = await createPackReader(folders, effects);
  expect(reader.paths).toContain('templates/theme/default.yaml');
  await reader.read('templates/theme/default.yaml');
  await reader.read('templates/theme/mine.yaml');
  expect(reader.inputs.map(({ path, from }) => `${from} ${path}`)).toEqual([
    'tool templates/theme/default.yaml',
    'pack templates/theme/mine.yaml',
  ]);
  const own = new MemoryEffects({ '/pack/templates/theme/default.yaml': 'name: own\n' });
  const source = await (await createPackReader(folders, own)).read('templates/theme/default.yaml');
  expect(source?.text).toBe('name: own\n');
});

test('the content of the first pack is not a default of others', async () => {
  const reader = await createPackReader(folders, new MemoryEffects());
  expect(reader.paths.filter((path) => !/^templates\/(theme|partials)\//.test(path))).toEqual([]);
});

test('names a file that is missing, where it was asked for, and the nearest that is there', async () => {
  const reader = await createPackReader(folders, new MemoryEffects({ '/pack/data/facts/trade.yaml': '' }));
  const asked = { file: 'briefpack.yaml', line: 7, column: 3 };
  expect(await reader.read('data/facts/trad.yaml', asked)).toBeUndefined();
  expect(reader.diagnostics).toMatchObject([
    { code: 'missing-file', place: asked, hint: 'did you mean `data/facts/trade.yaml`?' },
  ]);
});

test('refuses a file that leaves the pack by a link', async () => {
  const effects = new MemoryEffects({ '/pack/briefpack.yaml': '', '/elsewhere/secret.yaml': 'facts: {}' });
  effects.links.set('/pack/data/facts/trade.yaml', '/elsewhere/secret.yaml');
  const reader = await createPackReader(folders, effects);
  expect(reader.paths).toContain('data/facts/trade.yaml');
  expect(await reader.read('data/facts/trade.yaml')).toBeUndefined();
  expect(reader.diagnostics).toMatchObject([{ code: 'path-leaves-pack', place: { file: 'data/facts/trade.yaml' } }]);
  expect(reader.inputs).toEqual([]);
});
