import { expect, test } from 'vitest';
import type { LoadedModules } from '../../../src/pipeline/extensions/load-modules.js';
import { readExtensions } from '../../../src/pipeline/extensions/read-extensions.ts';
import { createPackReader } from '../../../src/pipeline/pack-reader.ts';
import { MemoryEffects } from '../memory-effects.ts';

async function read(files: Readonly<Record<string, string>>, loaded?: LoadedModules, stripsTypes = false) {
  const effects = new MemoryEffects(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`/pack/${path}`, text])),
  );
  effects.stripsTypes = stripsTypes;
  for (const file of ['briefpack.config.js', 'briefpack.config.ts']) {
    if (loaded) effects.modules.set(`/pack/${file}`, loaded);
  }
  const reader = await createPackReader({ pack: '/pack', tool: '/tool', out: '/pack/output' }, effects);
  return { extensions: await readExtensions(reader, effects), reader };
}

const helper = { print: () => '' };

test('a pack without the file adds nothing and runs nothing', async () => {
  const { extensions, reader } = await read({ 'briefpack.yaml': '' });
  expect(Object.values(extensions).flat()).toEqual([]);
  expect(reader.inputs).toEqual([]);
});

test('the file and the modules that it imports are inputs', async () => {
  const imports = [{ load: 1, specifier: './lib/a.js', importer: '/pack/briefpack.config.js', path: '/pack/lib/a.js' }];
  const loaded = { exports: { default: { helpers: { among: helper } } }, imports };
  const { extensions, reader } = await read({ 'briefpack.config.js': '', 'lib/a.js': '' }, loaded);
  expect(extensions.helpers.map(({ name }) => name)).toEqual(['among']);
  expect(reader.inputs.map(({ path, from }) => `${from} ${path}`)).toEqual([
    'pack briefpack.config.js',
    'pack lib/a.js',
  ]);
  expect(reader.diagnostics).toEqual([]);
});

test('TypeScript is loaded where Node strips types, and refused where it does not', async () => {
  const loaded = { exports: { default: { helpers: { among: helper } } }, imports: [] };
  const files = { 'briefpack.config.ts': 'export default {};' };
  const { extensions } = await read(files, loaded, true);
  expect(extensions.helpers).toHaveLength(1);
  const refused = await read(files, loaded);
  expect(refused.extensions.helpers).toEqual([]);
  expect(refused.reader.diagnostics).toMatchObject([
    { code: 'extension-typescript', place: { file: 'briefpack.config.ts', line: 1, column: 1 } },
  ]);
});

test('pieces without faults are kept beside those that have some', async () => {
  const config = "export default {\n  helpers: { among, 'too many': {} },\n};";
  const loaded = { exports: { default: { helpers: { among: helper, 'too many': {} } } }, imports: [] };
  const { extensions, reader } = await read({ 'briefpack.config.js': config }, loaded);
  expect(extensions.helpers.map(({ name, place }) => `${name} ${place.line}:${place.column}`)).toEqual(['among 2:14']);
  expect(reader.diagnostics).toMatchObject([{ code: 'extension-name', place: { line: 2 } }]);
});

test('an error that is no object of an error still has words', async () => {
  const { reader } = await read({ 'briefpack.config.js': '' }, { exports: undefined, error: null, imports: [] });
  expect(reader.diagnostics.map(({ message }) => message)).toEqual(['`briefpack.config.js` could not be loaded: null']);
});
