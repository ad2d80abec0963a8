import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import { build, check, init, starters } from '../../src/index.ts';
import { captureIo } from '../cli/captured-io.ts';
import { told } from '../told.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-init-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const invented = /^Example: \w+ and its figures are invented$/;

describe.each(starters)('the starter %s', (from) => {
  const folder = join(scratch, from);

  test('becomes a pack whose evidence holds and that is proved without a word', async () => {
    expect(await init({ folder, from })).toMatchObject({ ok: true, folder, diagnostics: [] });
    const texts = readdirSync(join(folder, 'sources')).map((file) => join(folder, 'sources', file));
    const lock = readFileSync(join(folder, 'data/evidence.lock'), 'utf8');
    const sources = Object.fromEntries(texts.map((file) => [basename(file, '.txt'), file]));
    expect(told((await check({ pack: folder, sources, strict: true })).diagnostics)).toEqual([]);
    expect(readFileSync(join(folder, 'data/evidence.lock'), 'utf8')).toBe(lock);
    const built = await build({ pack: folder, prove: true, strict: true });
    expect(told(built.diagnostics)).toEqual([]);
    expect(built.outputs.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['briefing.pdf', 'briefing.pptx', 'manifest.json']),
    );
  });

  test('says on each page and slide that it is invented', () => {
    const [, marking = ''] = /^marking: '(.*)'$/m.exec(readFileSync(join(folder, 'briefpack.yaml'), 'utf8')) ?? [];
    expect(marking).toMatch(invented);
  });

  test('has the files that a repository needs', () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['.gitignore', 'README.md', 'package.json']));
  });
});

test('title, publisher and date are set, whatever they hold, and the comments stay', async () => {
  const folder = join(scratch, 'named');
  const title = `A "new": pack #, 'quoted' & $& \\`;
  expect(await init({ folder, title, publisher: 'Ministère: é', edition: '2026-02-01' })).toMatchObject({ ok: true });
  const config = readFileSync(join(folder, 'briefpack.yaml'), 'utf8');
  expect(config).toContain('# date of this issue');
  const { outputs } = await build({ pack: folder, only: 'briefing.pdf' });
  expect(outputs.map(({ path }) => path)).toEqual(['briefing.pdf', 'manifest.json']);
  const manifest = readFileSync(join(folder, 'output/manifest.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ edition: { title, publisher: 'Ministère: é', date: '2026-02-01' } });
});

test('a folder that holds something is left alone, one that holds only a repository is not', async () => {
  const folder = join(scratch, 'full');
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git/config'), '');
  const io = captureIo({ folder: scratch });
  expect(await cli(['init', 'full'], io)).toBe(0);
  expect(io.written.out).toContain('cd full\n');
  const again = captureIo({ folder: scratch });
  expect(await cli(['init', 'full'], again)).toBe(1);
  expect(again.written.error).toContain('error folder-not-empty: `');
});

test('in a folder where npm has installed the tool, the pack is made beside, and what is there is kept', async () => {
  const folder = join(scratch, 'installed');
  mkdirSync(join(folder, 'node_modules/briefpack'), { recursive: true });
  const own = { 'package.json': '{"name":"ours"}', 'package-lock.json': '{}', '.gitignore': 'ours' };
  for (const [file, text] of Object.entries(own)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'node_modules/briefpack/package.json'), '{}');
  const io = captureIo({ folder });
  expect(await cli(['init', '.'], io)).toBe(0);
  for (const [file, text] of Object.entries(own)) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  expect(io.written.out).toContain('Next:\n\n  npx briefpack build\n');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['briefpack.yaml', 'data', 'templates']));
});

test('a date that there is not is told, and nothing is written', async () => {
  const folder = join(scratch, 'undated');
  const { ok, diagnostics } = await init({ folder, edition: '2025-13-01' });
  expect(ok).toBe(false);
  expect(diagnostics).toMatchObject([{ code: 'date-does-not-exist', place: { file: 'briefpack.yaml', line: 6 } }]);
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});

test('without a terminal the folder has to be named', async () => {
  const io = captureIo();
  expect(await cli(['init'], io)).toBe(2);
  expect(io.written.error).toContain('`init` needs DIR');
});
