/**
 * Builds one brief three times in this process, the last time under the profiler, and says what it took as JSON: run by `brief.mjs`.
 * Arguments: the folder of the pack, and where the brief goes.
 */
import { build } from '../dist/index.js';
import { profileParts } from './profile-parts.mjs';

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

const cold = await timeBuild();
const { maxRSS } = process.resourceUsage();
const warm = await timeBuild();
const byPart = await profileParts(timeBuild, parts);
process.stdout.write(JSON.stringify({ cold, warm, maxRSS, parts: byPart }));
