import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sortDiagnostics } from '../../src/diagnostics/index.ts';
import { build } from '../../src/index.ts';
import { told } from '../told.ts';
import { layOver } from './lay-over.ts';

/**
 * Each folder of `tests/good-cases/` is an input that must build: `pack/` is laid over `tests/fixtures/mini/`, `case.json` says with
 * which options and which diagnostics are expected, none of them an error. `UPDATE_CASES=1` writes those that come; read them before
 * you commit them.
 */
interface GoodCase {
  readonly what: string;
  readonly options?: { readonly at?: string; readonly strict?: boolean; readonly prove?: boolean };
  /** Codes of the infos that the case is about; others are left out. Default: none. */
  readonly infos?: readonly string[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly at?: string }[];
}

const cases = 'tests/good-cases';
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-good-cases-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each(readdirSync(cases).sort())('%s', async (name) => {
  const file = `${cases}/${name}/case.json`;
  const expected = JSON.parse(readFileSync(file, 'utf8')) as GoodCase;
  const pack = join(scratch, name);
  layOver(pack, `${cases}/${name}`);
  const { ok, outputs, diagnostics } = await build({ pack, ...expected.options });
  const infos = diagnostics.filter(({ code }) => expected.infos?.includes(code));
  const found = sortDiagnostics([...told(diagnostics), ...infos]).map(({ code, severity, place }) => ({
    code,
    severity,
    ...(place && { at: `${place.file}:${place.line}:${place.column}` }),
  }));
  if (process.env.UPDATE_CASES === '1') {
    writeFileSync(file, `${JSON.stringify({ ...expected, diagnostics: found }, undefined, 2)}\n`);
  } else {
    expect(found).toEqual(expected.diagnostics);
  }

  expect(ok).toBe(true);
  expect(found.map(({ severity }) => severity)).not.toContain('error');
  for (const { message, hint } of diagnostics) expect(hint, message).toBeTruthy();
  expect(outputs.map(({ path }) => path)).toContain('manifest.json');
  for (const { path } of outputs) expect(existsSync(join(pack, 'output', path)), path).toBe(true);

  // A build that keeps what it makes, and one that has nothing to do, come to the same.
  for (const phase of ['write', 'current']) {
    const kept = await build({ pack, ...expected.options, prove: false, cache: true });
    expect(kept.timings.at(-1)?.phase).toBe(phase);
    expect(kept).toMatchObject({ ok, outputs, diagnostics });
  }
});
