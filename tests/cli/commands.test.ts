import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import type { BuildResult } from '../../src/index.ts';
import { captureIo } from './captured-io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-cli-'));
const pack = join(scratch, 'pack');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(pack, { recursive: true, force: true });
  cpSync('tests/fixtures/mini', pack, { recursive: true });
});

test('build tells each phase, then where the files are', async () => {
  const io = captureIo({ folder: scratch });
  expect(await cli(['build', 'pack'], io)).toBe(0);
  expect(io.written.out).toMatch(/^read {5}\d+ files +\d+ ms\n/);
  expect(io.written.out).toMatch(/^write {4}6 files +\d+ ms$/m);
  expect(io.written.out).toMatch(/^pack\/output\/\n(?: {2}.*\n)*? {2}trade\.pptx +\d+ kB {2}\d+ slides$/m);
  expect(io.written.out).not.toContain('\u001b');
  expect(io.written.error).toBe('');
  expect(readdirSync(join(pack, 'output')).sort()).toContain('manifest.json');
});

test('build takes another folder for the outputs, from the current folder', async () => {
  const io = captureIo({ folder: pack });
  expect(await cli(['build', '--out', '../elsewhere', '--only', 'trade.pdf'], io)).toBe(0);
  expect(readdirSync(join(scratch, 'elsewhere')).sort()).toEqual(['manifest.json', 'trade.pdf']);
});

test('build gives one JSON object on request', async () => {
  const io = captureIo({ folder: pack });
  expect(await cli(['build', '--format', 'json', '--only', 'trade.pdf'], io)).toBe(0);
  expect(io.written.out.trimEnd()).not.toContain('\n');
  const result = JSON.parse(io.written.out) as BuildResult;
  expect(result).toMatchObject({ ok: true, diagnostics: [{ severity: 'info' }] });
  expect(result.outputs.map(({ path }) => path)).toEqual(['trade.pdf', 'manifest.json']);
});

test('check shows each problem with its line, and fails', async () => {
  writeFileSync(join(pack, 'templates/trade/brief.md.hbs'), '# Exports of {{fact "exprts"}}\n');
  const io = captureIo({ folder: pack });
  expect(await cli(['check'], io)).toBe(1);
  expect(io.written.out).toContain('error unknown-fact: ');
  expect(io.written.out).toMatch(
    /templates\/trade\/brief\.md\.hbs:1:\d+\n {2}1 \| # Exports of \{\{fact "exprts"\}\}\n/,
  );
  expect(io.written.out).toContain('did you mean `exports`?');
  expect(io.written.out).toMatch(/\n1 error in 1 file\n$/);
});

test('check annotates lines for GitHub on request, from the current folder', async () => {
  writeFileSync(join(pack, 'templates/trade/brief.md.hbs'), '# Exports of {{fact "exprts"}}\n');
  const io = captureIo({ folder: scratch });
  expect(await cli(['check', 'pack', '--format', 'github', '--quiet'], io)).toBe(1);
  expect(io.written.out).toMatch(
    /^::error file=pack\/templates\/trade\/brief\.md\.hbs,line=1,col=\d+,endColumn=\d+,title=unknown-fact::.*`exprts`.*%0Ahint: /,
  );
  expect(io.written.out).toMatch(/\n1 error in 1 file\n$/);
});

test.each(['build', 'check', 'verify'])('%s says nothing when it is quiet and nothing is wrong', async (command) => {
  expect(await cli(['build', '--quiet'], captureIo({ folder: pack }))).toBe(0);
  const io = captureIo({ folder: pack });
  expect(await cli([command, '-q'], io)).toBe(0);
  expect(io.written).toEqual({ out: '', error: '' });
});

test('check shows problems when it is quiet, and nothing else', async () => {
  writeFileSync(join(pack, 'templates/trade/brief.md.hbs'), '# Exports of {{fact "exprts"}}\n');
  const io = captureIo({ folder: pack });
  expect(await cli(['check', '--quiet'], io)).toBe(1);
  expect(io.written.out).toMatch(/^\nerror unknown-fact: /);
});

test('check says when there is no problem', async () => {
  const io = captureIo({ folder: pack });
  expect(await cli(['check'], io)).toBe(0);
  expect(io.written.out).toMatch(/\nno problems\n$/);
});

test.each(['build', 'check'])(
  '%s tells what no longer holds on a day, and fails for it only when it is strict',
  async (command) => {
    const facts = join(pack, 'data/facts/trade.yaml');
    writeFileSync(facts, `validFor: P1M\n${readFileSync(facts, 'utf8')}`);
    const source = `yearbook=${resolve('tests/fixtures/yearbook.txt')}`;
    expect(await cli(['check', '--source', source], captureIo({ folder: pack }))).toBe(0);
    const run = async (...options: readonly string[]) => {
      const io = captureIo({ folder: pack });
      const status = await cli([command, ...options], io);
      return `${status} ${/\d+ (?:errors|warnings)/.exec(io.written.out)?.[0] ?? 'nothing'}`;
    };
    expect(await run('--strict')).toBe('0 nothing');
    expect(await run('--at', '2024-03-02')).toBe('0 5 warnings');
    expect(await run('--at', '2024-03-02', '--strict')).toBe('1 5 errors');
  },
);

test('check looks the evidence up in the text of its source, from the current folder', async () => {
  cpSync('tests/fixtures/yearbook.txt', join(scratch, 'yearbook.txt'));
  const check = async (...options: readonly string[]) => {
    const io = captureIo({ folder: scratch });
    return { status: await cli(['check', 'pack', ...options], io), out: io.written.out };
  };
  const passed = await check('--source', 'yearbook=yearbook.txt');
  expect(passed.status).toBe(0);
  expect(passed.out).toMatch(/^evidence 5 facts +\d+ ms$/m);
  expect(passed.out).toMatch(/\nno problems\n$/);
  expect(readdirSync(join(pack, 'data'))).toContain('evidence.lock');
  expect(readdirSync(pack)).not.toContain('output');
  const missing = await check('--source', 'yearbook=no.txt');
  expect(missing.status).toBe(1);
  expect(missing.out).toContain('error source-not-readable: ');
  const several = await check('--source=yearbook=yearbook.txt', '--source', 'yearbok=yearbook.txt');
  expect(several.out).toContain('did you mean `yearbook`?');
  expect(several.out).toMatch(/\n1 error\n$/);
});

test('colours problems on a terminal', async () => {
  const io = captureIo({ folder: scratch, isTerminal: true });
  expect(await cli(['check', 'nothing-here'], io)).toBe(1);
  expect(io.written.out).toContain('\u001b[');
});

test('verify reads the outputs back, and tells when there are none', async () => {
  const io = captureIo({ folder: scratch });
  expect(await cli(['verify', 'pack'], io)).toBe(1);
  expect(io.written.out).toContain('error output-missing: the output folder lacks `briefing.pdf`');
  expect(await cli(['build', 'pack', '--prove'], captureIo({ folder: scratch }))).toBe(0);
  const again = captureIo({ folder: scratch });
  expect(await cli(['verify', 'pack', '--only', '*.pptx'], again)).toBe(0);
  expect(again.written.out).toMatch(/^verify {3}2 files +\d+ ms$/m);
  expect(again.written.out).toMatch(/\nno problems\n$/);
});

test('build --check says whether the outputs are current, writes nothing, and fails where they are not', async () => {
  const check = async (...options: readonly string[]) => {
    const io = captureIo({ folder: pack });
    return { status: await cli(['build', '--check', ...options], io), out: io.written.out };
  };
  const none = await check();
  expect(none.status).toBe(1);
  expect(none.out).toContain('error output-missing: ');
  expect(readdirSync(pack)).not.toContain('output');
  expect(await cli(['build'], captureIo({ folder: pack }))).toBe(0);
  const current = await check();
  expect(current.status).toBe(0);
  expect(current.out).toMatch(/\nno problems\n$/);
  writeFileSync(join(pack, 'output/trade.pdf'), 'edited');
  expect((await check()).status).toBe(1);
  expect((await check('--only', '*.pptx')).status).toBe(0);
  expect(readFileSync(join(pack, 'output/trade.pdf'), 'utf8')).toBe('edited');
});

test('verify does without a pack where the folder of the outputs is named, and no pack', async () => {
  expect(await cli(['build', '--only', 'trade.pdf'], captureIo({ folder: pack }))).toBe(0);
  const io = captureIo({ folder: scratch });
  expect(await cli(['verify', '--out', 'pack/output'], io)).toBe(0);
  expect(io.written.out).toMatch(/^verify {3}1 file, no pack +\d+ ms$/m);
  expect(await cli(['verify', 'nothing-here', '--out', 'pack/output'], captureIo({ folder: scratch }))).toBe(1);
});

test('build says in one phase that nothing has changed, unless it is to make everything anew; clean deletes what it kept', async () => {
  const run = async (...argv: readonly string[]) => {
    const io = captureIo({ folder: scratch });
    expect(await cli(argv, io)).toBe(0);
    return io.written.out;
  };
  const first = await run('build', 'pack');
  expect(first).toMatch(/^paint /m);
  const listing = (text: string) => text.slice(text.indexOf('\n\n'));
  const again = await run('build', 'pack');
  expect(again).toMatch(/^current {2}\d+ files, 6 outputs +\d+ ms\n\n/);
  expect(listing(again)).toBe(listing(first));
  expect(await run('build', 'pack', '--no-cache')).toMatch(/^paint /m);
  expect(await run('clean', 'pack')).toBe('deleted pack/.briefpack/cache/\n');
  expect(readdirSync(pack)).not.toContain('.briefpack');
  expect(await run('clean', 'pack')).toBe('there is no cache\n');
  expect(await run('build', 'pack')).toMatch(/^paint /m);
});
