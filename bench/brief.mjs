/**
 * How long briefs of about 10, 100 and 1,000 pages take, cold and warm, where the time goes, and how much memory the first build needs.
 * Run it with `npm run bench:brief`, or with the numbers of copies: `node bench/brief.mjs 14`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLongPack } from './long-pack.mjs';

const copies = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2, 16, 250];

/** How `briefpack` sets V8 (`src/cli/main.ts`). */
const flags = ['--interrupt-budget=1000000', '--heap-growing-percent=100'];

for (const times of copies) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));
  makeLongPack(folder, times);
  const args = [...flags, 'bench/build-long-brief.mjs', folder, join(folder, 'output')];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  report(JSON.parse(stdout));
}

function report({ cold, warm, maxRSS, parts }) {
  const { pages } = warm;
  const perPage = (milliseconds) => `${(milliseconds / pages).toFixed(1)} ms`;
  const phase = ({ timings }, ...names) =>
    timings.filter(({ phase }) => names.includes(phase)).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(`${pages} pages, first build in ${Math.round(maxRSS / 1024)} MB`);
  console.log('  a page          cold      warm');
  for (const [name, ...phases] of [
    ['all', ...warm.timings.map(({ phase }) => phase)],
    ['pages', 'layout', 'paint'],
    ...warm.timings.filter(({ milliseconds }) => milliseconds / pages > 0.05).map(({ phase }) => [phase, phase]),
  ]) {
    const [first, second] = [cold, warm].map((run) => perPage(phase(run, ...phases)).padStart(10));
    console.log(`  ${name.padEnd(10)}${first}${second}`);
  }
  const sorted = Object.entries(parts).sort(([, a], [, b]) => b - a);
  console.log(`  warm, by part: ${sorted.map(([name, time]) => `${name} ${perPage(time)}`).join(', ')}`);
}
