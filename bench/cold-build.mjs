/**
 * How long a cold build of this pack takes, process start included, compiling left out, and where the time goes.
 * Run it with `npm run bench:phases`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = 5;
const out = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));

function timeBuild() {
  const begin = performance.now();
  const args = ['dist/cli/main.js', 'build', '--out', out, '--format', 'json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const wall = performance.now() - begin;
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  return { wall, phases: JSON.parse(stdout).timings };
}

const measured = Array.from({ length: runs }, timeBuild).sort((a, b) => a.wall - b.wall);
rmSync(out, { recursive: true });

const { wall, phases } = measured[Math.floor(runs / 2)];
const inPhases = phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
const rows = [...phases, { phase: 'start', milliseconds: wall - inPhases, summary: 'Node and imports' }];
console.log(`cold build, median of ${runs}: ${Math.round(wall)} ms`);
for (const { phase, milliseconds, summary } of rows) {
  console.log(`  ${phase.padEnd(9)}${`${Math.round(milliseconds)} ms`.padStart(8)}  ${summary}`);
}
