import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, check } from '../../src/index.ts';
import { told } from '../told.ts';
import { layOver } from './lay-over.ts';

/**
 * Each folder of `tests/cases/` is an input and what it must give: `pack/` is laid over `tests/fixtures/mini/`, `case.json` says what
 * else is changed and which diagnostics are expected. `UPDATE_CASES=1` writes those that come; read them before you commit them.
 */
interface Case {
  readonly what: string;
  /** Files to delete. */
  readonly remove?: readonly string[];
  /** Links to make, from path in the pack to a name outside of it. */
  readonly links?: Readonly<Record<string, string>>;
  /** Files of the case's folder with the texts of sources, by id; then the pack is checked against them instead of built. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly diagnostics: readonly { readonly code: string; readonly at?: string }[];
}

const cases = 'tests/cases';
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-cases-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Makes the pack of a case, with the output of an earlier build in it. */
function makePack(name: string, { remove = [], links = {} }: Case): string {
  const pack = join(scratch, name, 'pack');
  layOver(pack, `${cases}/${name}`);
  for (const file of remove) rmSync(join(pack, file));
  for (const [file, target] of Object.entries(links)) {
    writeFileSync(join(scratch, name, target), 'facts: {}\n');
    mkdirSync(dirname(join(pack, file)), { recursive: true });
    symlinkSync(join(scratch, name, target), join(pack, file));
  }
  mkdirSync(join(pack, 'output'));
  writeFileSync(join(pack, 'output', 'briefing.pdf'), 'the last good one');
  return pack;
}

/** Builds the pack, or holds its evidence against the texts of its sources. */
function run(pack: string, { name, sources }: { readonly name: string; readonly sources: Case['sources'] }) {
  if (sources === undefined) return build({ pack });
  const texts = Object.entries(sources).map(([id, file]) => [id, `${cases}/${name}/${file}`]);
  return check({ pack, sources: Object.fromEntries(texts) });
}

test.each(readdirSync(cases).sort())('%s', async (name) => {
  const file = `${cases}/${name}/case.json`;
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Case;
  const pack = makePack(name, expected);
  const { ok, outputs, diagnostics } = await run(pack, { name, sources: expected.sources });
  const found = told(diagnostics).map(({ code, place }) => ({
    code,
    ...(place && { at: `${place.file}:${place.line}:${place.column}` }),
  }));
  if (process.env.UPDATE_CASES === '1') {
    writeFileSync(file, `${JSON.stringify({ ...expected, diagnostics: found }, undefined, 2)}\n`);
  } else {
    expect(found).toEqual(expected.diagnostics);
  }

  expect(ok).toBe(false);
  expect(outputs).toEqual([]);
  for (const { message, hint } of diagnostics) expect(hint, message).toBeTruthy();
  expect(readdirSync(join(pack, 'output'))).toEqual(['briefing.pdf']);
  expect(readFileSync(join(pack, 'output', 'briefing.pdf'), 'utf8')).toBe('the last good one');
});
