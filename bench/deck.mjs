/**
 * How long decks of 20 and 200 slides take, three of five with a native chart, on a brand that is loaded, and in the same run how long
 * pptxgenjs takes to write the same words, tables and charts: the ratio of the two says more than milliseconds of a machine that does
 * other things as well. Run it with `npm run bench:deck`, or with the numbers of slides: `node bench/deck.mjs 50`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../dist/pipeline/examine.js';
import { FileBuildEffects } from '../dist/pipeline/file-build-effects.js';
import { renderDocuments } from '../dist/pipeline/render-documents.js';
import { readBrand, renderPptx, toPresentation } from '../dist/pptx/index.js';
import { createTemplates } from '../dist/template/index.js';
import { makeDeckPack } from './deck-pack.mjs';
import { profileParts } from './profile-parts.mjs';
import { writeRawDeck } from './raw-deck.mjs';

const runs = 9;

/** What a call belongs to, by the file that it is written in. */
const parts = [
  ['present', /\/dist\/pptx\/(presentation|compose|fit|native-chart)\/|\/dist\/text\//],
  ['zip', /\/dist\/pptx\/package\/(zip|deflate-part)\.js|\/node_modules\/fflate\//],
  ['drawings', /\/dist\/pptx\/free-form\/|\/node_modules\/(pptxgenjs|jszip)\//],
  ['workbook', /\/dist\/pptx\/chart\/workbook\.js/],
  ['chart', /\/dist\/pptx\/chart\//],
  ['graft', /\/dist\/pptx\//],
];

for (const slides of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 200]) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-bench-'));
  const charts = makeDeckPack(folder, slides);
  const { root, context } = await readDeck(folder);
  rmSync(folder, { recursive: true });
  report(await measure(root, context), charts);
}

/** The content of the deck, and what it is decided with: a deck that was built is its brand. */
async function readDeck(folder) {
  const options = { pack: folder, only: 'economic.pptx' };
  const { examined, diagnostics } = await examine(options, new FileBuildEffects());
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  const { pack, plan, charts, edition, context: plain } = examined;
  const templates = createTemplates({ templates: pack.templates, dataset: pack.dataset, edition });
  const [{ root, info }] = renderDocuments(plan, { pack, templates, charts }).value;
  const bytes = await examined.documents[0].render();
  const { value: brand } = await readBrand(bytes, { file: 'brand.pptx', theme: plain.theme });
  return { root, context: { ...plain, document: info, brand } };
}

async function measure(root, context) {
  const write = async () => renderPptx(toPresentation(root, context).value, context);
  const { value: deck } = toPresentation(root, context);
  // in turns, so that both meet the machine as it is
  const ours = [];
  const raw = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timed(write));
    raw.push(await timed(() => writeRawDeck(deck)));
  }
  const byPart = await profileParts(write, parts);
  const slides = deck.sections.reduce((sum, section) => sum + section.slides.length, 0);
  return { slides, byPart, ours: warm(ours), raw: warm(raw) };
}

async function timed(run) {
  const begin = performance.now();
  const bytes = await run();
  return { wall: performance.now() - begin, size: bytes.length };
}

/** The quickest and the middle of the runs behind the first, which also compiles. */
function warm([, ...rest]) {
  const sorted = rest.map(({ wall }) => wall).sort((a, b) => a - b);
  return { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], size: rest[0].size };
}

function report({ slides, byPart, ours, raw }, charts) {
  const row = (name, { least, median, size }) =>
    `  ${name.padEnd(10)}${`${Math.round(least)} ms`.padStart(10)}${`${Math.round(median)} ms`.padStart(10)}` +
    `${`${(least / slides).toFixed(2)} ms`.padStart(12)}${`${Math.round(size / 1024)} kB`.padStart(10)}`;
  console.log(`${slides} slides, ${charts} charts, on a brand, warm`);
  console.log('               least    median     a slide      size');
  console.log(row('briefpack', ours));
  console.log(row('pptxgenjs', raw));
  console.log(
    `  ratio     ${(ours.least / raw.least).toFixed(2)} of the least, ${(ours.median / raw.median).toFixed(2)} of the middle`,
  );
  const sorted = Object.entries(byPart).sort(([, a], [, b]) => b - a);
  console.log(`  by part: ${sorted.map(([name, time]) => `${name} ${Math.round(time)} ms`).join(', ')}`);
}
