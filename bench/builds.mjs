/**
 * How long the command builds this pack: cold, with nothing kept; warm, again in one process; when nothing or one fact has changed; and ten
 * packs in one process. Medians as a table, and as JSON in `bench/results/`, compared with the last one of the same machine and Node.js by
 * ratio. Run it with `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.env.BENCH_RUNS ?? 5);
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));
const pack = join(scratch, 'pack');
const facts = join(pack, 'data/facts/economic.yaml');
for (const path of ['briefpack.yaml', 'data', 'templates']) cpSync(path, join(pack, path), { recursive: true });

/** Runs a script that reports its processor time and memory at its end. */
function run(script) {
  const report = `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('@' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
  });`;
  const begin = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', `${report}\n${script}`], {
    encoding: 'utf8',
  });
  const wall = performance.now() - begin;
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return { wall, ...JSON.parse(stderr.slice(stderr.lastIndexOf('@') + 1)) };
}

/** The command itself, whole process. */
function command(...options) {
  const argv = JSON.stringify(['node', 'briefpack', 'build', pack, '--quiet', ...options]);
  return run(`process.argv = ${argv}; process.stdout.write = () => true; await import('./dist/cli/main.js');`);
}

const library = (code) =>
  run(`import { build } from './dist/index.js';\nconst pack = ${JSON.stringify(pack)};\n${code}`);

/** Gives one fact another value, each time another one. */
let value = 5;
function changeFact() {
  const text = readFileSync(facts, 'utf8');
  const words = { 5: 'five', 6: 'six' };
  const next = value === 5 ? 6 : 5;
  const changed = text
    .replace(`value: ${value}\n    unitMeasure: years`, `value: ${next}\n    unitMeasure: years`)
    .replace(`for ${words[value]} consecutive years`, `for ${words[next]} consecutive years`);
  if (changed === text) throw new Error('the fact to change is not there');
  writeFileSync(facts, changed);
  value = next;
}

const cache = join(pack, '.briefpack');
const cases = {
  'cold build': () => {
    rmSync(cache, { recursive: true, force: true });
    return command();
  },
  'without a cache': () => command('--no-cache'),
  'nothing changed': () => command(),
  'one fact changed': () => {
    rmSync(cache, { recursive: true, force: true });
    command();
    changeFact();
    return command();
  },
  'two builds in one process': () => library('for (let i = 0; i < 2; i++) await build({ pack });'),
  '10 packs in one process': () =>
    library(
      `for (let i = 0; i < 10; i++) await build({ pack: 'tests/fixtures/mini', out: ${JSON.stringify(scratch)} + '/' + i });`,
    ),
};

function median(values) {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);
}

const measured = {};
command();
for (const [name, measure] of Object.entries(cases)) {
  const all = Array.from({ length: runs }, measure);
  measured[name] = Object.fromEntries(
    ['wall', 'cpu', 'memory'].map((key) => [key, median(all.map((each) => each[key]))]),
  );
}
rmSync(scratch, { recursive: true });

const machine = { cpu: cpus()[0].model, node: process.version };
const file = 'bench/results/builds.json';
const last = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const comparable = last?.machine.cpu === machine.cpu && last?.machine.node === machine.node ? last.measured : {};
console.log(`${machine.cpu}, Node.js ${machine.node}, medians of ${runs}`);
console.log(
  `${''.padEnd(28)}${['wall ms', 'cpu ms', 'MB', 'of full', 'of last'].map((head) => head.padStart(9)).join('')}`,
);
for (const [name, { wall, cpu, memory }] of Object.entries(measured)) {
  const ratio = (other) => (other === undefined ? '–' : (cpu / other.cpu).toFixed(2));
  const cells = [wall, cpu, memory, ratio(measured['without a cache']), ratio(comparable[name])];
  console.log(`${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
}
mkdirSync('bench/results', { recursive: true });
writeFileSync(file, `${JSON.stringify({ machine, runs, measured }, undefined, 2)}\n`);
