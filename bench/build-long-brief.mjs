/**
 * Builds one brief three times in this process, the last time under the profiler, and says what it took as JSON: run by `brief.mjs`.
 * Arguments: the folder of the pack, and where the brief goes.
 */
import { Session } from 'node:inspector/promises';
import { build } from '../dist/index.js';

const [pack, out] = process.argv.slice(2);

async function timeBuild() {
  const begin = performance.now();
  const { ok, diagnostics, timings, counts } = await build({ pack, out, only: 'economic.pdf' });
  if (!ok) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return { wall: performance.now() - begin, timings, pages: counts.pages };
}

/** What a call belongs to, by the file that it is written in; what is called from there counts with it. */
const parts = [
  ['pack', /\/dist\/pdf\/pack\//],
  ['shape', /\/dist\/text\/|\/node_modules\/(fontkit|linebreak)\//],
  ['chart', /\/dist\/chart\/|\/node_modules\/chart\.js\//],
  ['preflight', /\/dist\/pdf\/preflight\//],
  ['layout', /\/dist\/pdf\/layout/],
  ['paint', /\/dist\/pdf\/paint\/|\/node_modules\/pdfkit\//],
];

/** Milliseconds by part of the innermost caller that belongs to one. */
function sumByPart({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const partOf = new Map();
  const find = (id) => {
    if (id === undefined) return 'other';
    if (!partOf.has(id)) {
      const { url, functionName } = byId.get(id).callFrame;
      const own = functionName === '(garbage collector)' ? 'collect' : parts.find(([, path]) => path.test(url))?.[0];
      partOf.set(id, own ?? find(parents.get(id)));
    }
    return partOf.get(id);
  };
  const sums = {};
  samples.forEach((sample, index) => {
    sums[find(sample)] = (sums[find(sample)] ?? 0) + timeDeltas[index] / 1000;
  });
  return sums;
}

const cold = await timeBuild();
const { maxRSS } = process.resourceUsage();
const warm = await timeBuild();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');
await timeBuild();
const { profile } = await session.post('Profiler.stop');
process.stdout.write(JSON.stringify({ cold, warm, maxRSS, parts: sumByPart(profile) }));
