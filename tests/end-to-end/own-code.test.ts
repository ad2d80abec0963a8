import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { build, verify } from '../../src/index.ts';
import { told } from '../told.ts';
import { layOver } from './lay-over.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-own-code-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const pack = join(scratch, 'pack');
beforeEach(() => {
  rmSync(pack, { recursive: true, force: true });
  layOver(pack, 'tests/good-cases/own-code');
});

const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(pack, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(pack, file), text.replace(from, to));
};

const hashOf = (outputs: Awaited<ReturnType<typeof build>>['outputs'], path: string) =>
  outputs.find((output) => output.path === path)?.sha256;

test('the file and the modules that it imports are inputs of the manifest', async () => {
  await build({ pack });
  const { inputs } = JSON.parse(readFileSync(join(pack, 'output/manifest.json'), 'utf8'));
  const own = inputs.filter(({ path }: { path: string }) => path.endsWith('.js'));
  expect(own.map(({ path, from }: { path: string; from: string }) => `${from} ${path}`)).toEqual([
    'pack briefpack.config.js',
    'pack lib/words.js',
  ]);
});

test('what a module writes otherwise is built anew, and outputs of before are stale', async () => {
  const before = await build({ pack, cache: true });
  edit('lib/words.js', ' and ', ' as well as ');
  const verified = await verify({ pack });
  expect(verified.ok).toBe(false);
  const after = await build({ pack, cache: true });
  expect(hashOf(after.outputs, 'trade.pdf')).not.toBe(hashOf(before.outputs, 'trade.pdf'));
  expect((await verify({ pack })).ok).toBe(true);
});

test('code that comes to a pack is run, though all files of before are the same', async () => {
  layOver(join(scratch, 'plain'));
  const plain = { pack: join(scratch, 'plain'), cache: true };
  expect((await build(plain)).ok).toBe(true);
  const checks = "export default { checks: { always: () => [{ message: 'it is run', severity: 'warning' }] } };\n";
  writeFileSync(join(plain.pack, 'briefpack.config.js'), checks);
  const { diagnostics } = await build(plain);
  expect(told(diagnostics)).toMatchObject([
    { code: 'extension-check', message: 'it is run', place: { file: 'briefpack.config.js', line: 1, column: 28 } },
  ]);
});

test('a check that finds an error keeps the outputs from being written', async () => {
  edit('briefpack.config.js', "severity: 'warning'", "severity: 'error'");
  edit('briefpack.config.js', '/expect/', '/no section says this/');
  const { ok, outputs, diagnostics } = await build({ pack });
  expect(ok).toBe(false);
  expect(outputs).toEqual([]);
  expect(told(diagnostics).map(({ message }) => message)).toEqual([
    '`trade.pdf` does not say what is expected',
    '`trade.pptx` does not say what is expected',
  ]);
});

test('what stands in the content of a directive keeps its place in the template, in a list too', async () => {
  edit('templates/trade/brief.md.hbs', '*nothing* is said', '`nothing` is said of 12 ships');
  edit(
    'templates/trade/brief.md.hbs',
    '::chart{#exports-to-come}',
    '- A list\n  :::judgement{title="In it" on="exports"}\n  Words and\n  `code`.\n  :::\n\n::chart{#exports-to-come}',
  );
  const { diagnostics } = await build({ pack });
  const lines = readFileSync(join(pack, 'templates/trade/brief.md.hbs'), 'utf8').split('\n');
  const pointedAt = told(diagnostics).map(({ place }) =>
    lines[(place?.line ?? 1) - 1]?.slice((place?.column ?? 1) - 1),
  );
  expect(pointedAt).toEqual(['`nothing` is said of 12 ships of how they get there.', '`code`.']);
});
