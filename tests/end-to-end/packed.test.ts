import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { starters } from '../../src/index.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'briefpack-packed-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const modules = join(scratch, 'node_modules');
const installed = join(modules, 'briefpack');
const { dependencies, bundleDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bundleDependencies: readonly string[];
};

/** Unpacks the tarball as npm would install it, with what the registry would give linked from this checkout. */
function installTarball(): void {
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch];
  const [packed] = JSON.parse(execFileSync('npm', packing, { encoding: 'utf8' })) as [{ readonly filename: string }];
  execFileSync('tar', ['-xzf', join(scratch, packed.filename), '-C', scratch]);
  cpSync(join(scratch, 'package'), installed, { recursive: true });
  for (const name of Object.keys(dependencies).filter((name) => !bundleDependencies.includes(name))) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
}

/** Calls the command of the installed package. */
const briefpack = (...words: readonly string[]) =>
  execFileSync(process.execPath, [join(installed, 'dist/cli/main.js'), ...words], { cwd: scratch, encoding: 'utf8' });

test('what is packed makes, builds and verifies each starter with nothing but its dependencies', () => {
  installTarball();
  expect(readdirSync(join(installed, 'node_modules'))).toEqual(expect.arrayContaining([...bundleDependencies]));
  for (const from of starters) {
    briefpack('init', from, '--from', from);
    briefpack('build', from);
    briefpack('verify', from);
    expect(readdirSync(join(scratch, from, 'output/charts')).length).toBeGreaterThan(0);
  }
}, 120_000);

test('the canvas of the packed package is the shim, which needs no compiler', () => {
  const canvas = join(installed, 'node_modules/canvas');
  const { scripts } = JSON.parse(readFileSync(join(canvas, 'package.json'), 'utf8')) as { readonly scripts?: object };
  expect(scripts).toBeUndefined();
  expect(readdirSync(canvas)).not.toContain('binding.gyp');
});
