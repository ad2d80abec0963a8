import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BuildOptions } from '../../src/index.ts';
import { build, check } from '../../src/index.ts';
import { told } from '../told.ts';
import { layOver } from './lay-over.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-state-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The smallest pack in a folder of its own, its facts holding for as long as is said. */
function makePack(name: string, validFor?: string): string {
  const pack = join(scratch, name);
  layOver(pack);
  const file = join(pack, 'data/facts/trade.yaml');
  if (validFor !== undefined) writeFileSync(file, `validFor: ${validFor}\n${readFileSync(file, 'utf8')}`);
  return pack;
}

/** Builds a pack and reads all that was made. */
async function made(pack: string, options: BuildOptions = {}) {
  const { ok, diagnostics } = await build({ pack, ...options });
  const out = join(pack, 'output');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return {
    ok,
    diagnostics: told(diagnostics),
    files: new Map(files.map((path) => [path.slice(out.length + 1), readFileSync(path)])),
  };
}

function differing(files: ReadonlyMap<string, Buffer>, others: ReadonlyMap<string, Buffer>): readonly string[] {
  expect([...files.keys()]).toEqual([...others.keys()]);
  expect(files.size).toBe(6);
  return [...files].filter(([path, bytes]) => !others.get(path)?.equals(bytes)).map(([path]) => path);
}

test('the day that the facts are looked at changes what is told, and no byte of what is made', async () => {
  const onTime = await made(makePack('on-time', 'P1M'));
  const late = await made(makePack('late', 'P1M'), { at: '2999-01-01' });
  expect([onTime.ok, late.ok]).toEqual([true, true]);
  expect(onTime.diagnostics).toEqual([]);
  expect(late.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    Array.from({ length: 5 }, () => 'warning stale'),
  );
  expect(differing(onTime.files, late.files)).toEqual([]);
});

test('how long facts hold is not printed', async () => {
  const without = await made(makePack('without'));
  const lasting = await made(makePack('lasting', 'P1M'));
  // The manifest names the hash of the changed input.
  expect(differing(without.files, lasting.files)).toEqual(['manifest.json']);
});

test('strictly, facts that no longer hold are errors, and nothing is made', async () => {
  const pack = makePack('strict', 'P1M');
  expect((await check({ pack, sources: { yearbook: 'tests/fixtures/yearbook.txt' } })).ok).toBe(true);
  const { ok, outputs, diagnostics } = await build({ pack, at: '2024-03-02', strict: true });
  expect(ok).toBe(false);
  expect(outputs).toEqual([]);
  expect(new Set(told(diagnostics).map(({ code, severity }) => `${severity} ${code}`))).toEqual(
    new Set(['error stale']),
  );
  expect(readdirSync(pack)).not.toContain('output');
  // The last day on which they hold is that of the edition.
  expect(told((await check({ pack, strict: true })).diagnostics)).toEqual([]);
});

test('a day that is no date is told', async () => {
  const { ok, diagnostics } = await check({ pack: makePack('no-date'), at: 'tomorrow' });
  expect(ok).toBe(false);
  expect(told(diagnostics)).toMatchObject([{ code: 'date-not-iso' }]);
});
