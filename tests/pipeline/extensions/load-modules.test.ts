import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeModules } from '../../../src/pipeline/extensions/module-effects.ts';

let pack = '';
beforeEach(() => {
  pack = realpathSync(mkdtempSync(join(tmpdir(), 'briefpack-modules-')));
});
afterEach(() => rmSync(pack, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    writeFileSync(join(pack, path), text);
  }
}

const load = (file = 'briefpack.config.js') => nodeModules.loadModules(join(pack, file));

test('every module of the pack is told, however it is imported', async () => {
  write({
    'briefpack.config.js': "import './lib/a.js'; const b = await import('./lib/b.mjs'); export default { b: b.b };",
    'lib/a.js': "export { c } from './c.js';",
    'lib/b.mjs': 'export const b = 1;',
    'lib/c.js': 'export const c = 1;',
  });
  const { exports, imports } = await load();
  expect(exports?.default).toEqual({ b: 1 });
  expect(imports.map(({ path }) => path?.slice(pack.length + 1)).sort()).toEqual(['lib/a.js', 'lib/b.mjs', 'lib/c.js']);
});

test('what has changed is loaded anew, in the first module and behind it', async () => {
  write({ 'briefpack.config.js': "import { a } from './a.js'; export default a;", 'a.js': 'export const a = 1;' });
  expect((await load()).exports?.default).toBe(1);
  write({ 'a.js': 'export const a = 2;' });
  expect((await load()).exports?.default).toBe(2);
});

test('a module is one of the ES, whatever a package.json says', async () => {
  write({
    'package.json': '{ "type": "commonjs" }',
    'briefpack.config.js': 'export default import.meta.url !== undefined;',
  });
  expect((await load()).exports?.default).toBe(true);
});

test('a link that leads out of the pack is no module of it', async () => {
  const elsewhere = join(pack, 'elsewhere.js');
  write({
    'elsewhere.js': 'export const a = 1;',
    'pack/briefpack.config.js': "import { a } from './a.js'; export default a;",
  });
  symlinkSync(elsewhere, join(pack, 'pack', 'a.js'));
  const { exports, imports } = await load('pack/briefpack.config.js');
  expect(exports).toBeUndefined();
  expect(imports).toMatchObject([{ specifier: './a.js', why: 'outside' }]);
});

test('loads that go on at once keep apart what they are told', async () => {
  write({
    'one/briefpack.config.js': "import './only-one.js'; export default 1;",
    'one/only-one.js': '',
    'two/briefpack.config.js': "import './only-two.js'; export default 2;",
    'two/only-two.js': '',
  });
  const both = await Promise.all([load('one/briefpack.config.js'), load('two/briefpack.config.js')]);
  expect(both.map(({ imports }) => imports.map(({ specifier }) => specifier))).toEqual([
    ['./only-one.js'],
    ['./only-two.js'],
  ]);
});

test.runIf(nodeModules.canStripTypes())('a module in TypeScript is loaded where Node strips types', async () => {
  write({ 'briefpack.config.ts': 'const one: number = 1; export default one;' });
  expect((await load('briefpack.config.ts')).exports?.default).toBe(1);
});

test.runIf(!nodeModules.canStripTypes())('a module in TypeScript is none where Node does not strip types', async () => {
  write({ 'briefpack.config.js': "import './a.ts'; export default 1;", 'a.ts': '' });
  expect((await load()).imports).toMatchObject([{ specifier: './a.ts', why: 'kind' }]);
});
