import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, verify } from '../../src/index.ts';
import { sha256 } from '../../src/pipeline/sha256.ts';
import { snapshot } from '../pipeline/commit/editions.ts';

/** Builds that are killed; `BRIEFPACK_KILLS=200` kills more of them, and tells what they left. */
const kills = Number(process.env.BRIEFPACK_KILLS || 8);
/** Steps of two builds, about. */
const steps = 60;
/** Milliseconds of some builds, about. */
const span = 3000;

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-killed-'));
const pack = join(scratch, 'pack');
const editions = new Map<string, string>();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(async () => {
  cpSync('tests/fixtures/mini', pack, { recursive: true });
  const config = join(pack, 'briefpack.yaml');
  const draft = readFileSync(config, 'utf8');
  for (const status of ['final', 'draft']) {
    writeFileSync(config, draft.replace('draft', status));
    expect((await build({ pack })).ok).toBe(true);
    writeFileSync(join(pack, 'output/notes.txt'), 'of the analyst');
    editions.set(JSON.stringify(snapshot(join(pack, 'output'))), status);
  }
});

/** The edition in a folder, or the names and hashes of what is there when it is none. */
function editionIn(folder: string): string {
  const found = snapshot(folder);
  const files = Object.entries(found ?? {}).map(([path, held]) => `${path} ${sha256(held).slice(0, 8)}`);
  return editions.get(JSON.stringify(found) ?? '') ?? `no edition: ${files.join(', ')}`;
}

/** Lets builds run until they are killed, by themselves at a step or from here after some time. */
async function killBuilds(folder: string, at: { readonly step: number } | { readonly milliseconds: number }) {
  const operands = [folder, ...('step' in at ? [String(at.step)] : [])];
  const child = fork('tests/end-to-end/builds-for-ever.mjs', operands, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let faults = '';
  child.stderr?.on('data', (text) => {
    faults += text;
  });
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  if ('milliseconds' in at) {
    await new Promise((resolve) => child.once('message', resolve));
    await new Promise((resolve) => setTimeout(resolve, at.milliseconds));
    child.kill('SIGKILL');
  }
  expect(await ended, faults).toBe('SIGKILL');
}

// `npm test` compiles before it tests; a bare vitest run may find no `dist`.
test.runIf(existsSync('dist/index.js'))(
  'builds that are killed leave one edition whole, and the next command finishes what they began',
  { timeout: 60_000 + kills * 20_000 },
  async () => {
    const left = { draft: 0, final: 0, both: 0, litter: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      const copy = mkdtempSync(join(scratch, 'copy-'));
      cpSync(pack, copy, { recursive: true });
      const out = join(copy, 'output');
      const turn = Math.floor(kill / 2);
      // Strides without a common factor reach every step and all of the time, whatever the number of kills.
      const at = kill % 2 === 0 ? { step: (turn * 13) % steps } : { milliseconds: (turn * 211) % span };
      await killBuilds(copy, at);

      const stage = join(copy, '.output.stage');
      const found = editionIn(out);
      const both = [editionIn(join(stage, 'old')), editionIn(join(stage, 'new'))];
      if (existsSync(out)) expect(found, JSON.stringify(at)).toMatch(/^(?:draft|final)$/);
      else expect(both.sort(), JSON.stringify(at)).toEqual(['draft', 'final']);
      if (found === 'draft' || found === 'final') left[found] += 1;
      else left.both += 1;
      if (readdirSync(copy).some((name) => name.startsWith('.output.'))) left.litter += 1;

      const { ok, diagnostics } = await verify({ pack: join(scratch, 'none'), out, withoutPack: true });
      expect({ ok, diagnostics }, JSON.stringify(at)).toEqual({ ok: true, diagnostics: [] });
      expect(editionIn(out), JSON.stringify(at)).toMatch(/^(?:draft|final)$/);
      expect(readdirSync(copy).filter((name) => name.startsWith('.'))).toEqual([]);
      rmSync(copy, { recursive: true });
    }
    if (process.env.BRIEFPACK_KILLS) console.info(`${kills} builds killed, which left`, left);
  },
);

test.runIf(existsSync('dist/cli/main.js'))(
  'builds of several processes at once in one folder leave the edition of one of them',
  async () => {
    const out = join(scratch, 'shared', 'output');
    const other = join(scratch, 'other');
    cpSync('tests/fixtures/mini', other, { recursive: true });
    writeFileSync(
      join(other, 'briefpack.yaml'),
      readFileSync(join(pack, 'briefpack.yaml'), 'utf8').replace('draft', 'final'),
    );
    for (let turn = 0; turn < 2; turn += 1) {
      const builds = [pack, other, pack].map((folder) => {
        const child = fork('dist/cli/main.js', ['build', folder, '--out', out], { silent: true });
        return new Promise((resolve) => child.on('exit', resolve));
      });
      expect(await Promise.all(builds)).toEqual([0, 0, 0]);
      expect(readdirSync(join(scratch, 'shared'))).toEqual(['output']);
      writeFileSync(join(out, 'notes.txt'), 'of the analyst');
      expect(editionIn(out)).toMatch(/^(?:draft|final)$/);
    }
  },
);
