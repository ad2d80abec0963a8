import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds a copy of this repository's pack in a process of its own, in a folder of its own. */
function buildElsewhere(name: string, environment: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> {
  const pack = mkdtempSync(join(tmpdir(), `briefpack-${name}-`));
  folders.push(pack);
  for (const entry of ['briefpack.yaml', 'data', 'templates']) cpSync(entry, join(pack, entry), { recursive: true });
  execFileSync(process.execPath, ['dist/cli/main.js', 'build', pack], {
    env: { PATH: process.env.PATH, ...environment },
  });
  const out = join(pack, 'output');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
      .sort()
      .map((file) => [file, readFileSync(join(out, file))]),
  );
}

// `npm test` compiles before it tests; a bare vitest run may find no `dist`.
test.runIf(existsSync('dist/cli/main.js'))('two folders, time zones, locales and processes give the same bytes', () => {
  const east = buildElsewhere('east', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  const west = buildElsewhere('a-longer-name-west', { TZ: 'America/Los_Angeles', LC_ALL: 'C', NO_COLOR: '1', CI: '1' });
  expect([...east.keys()]).toEqual([...west.keys()]);
  expect(east.size).toBeGreaterThan(8);
  for (const [file, bytes] of east) expect(west.get(file)?.equals(bytes), file).toBe(true);
});
