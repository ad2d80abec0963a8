import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Charts of this pack that fill a slide, without their `.yaml`. */
const charts = ['economic/charts/fdi-and-pledge', 'economic/charts/investment-areas', 'forecast/charts/outlook-lines'];

/** What stands on the slides of every five: three charts with commentary, points, a table. */
const kinds = ['chart', 'chart', 'chart', 'points', 'table'];

const commentary = ':::aside{title="Read with care"}\nThe source dates neither the sum nor its parts.\n:::';

const words = {
  points:
    '- **Dates.** Most sums of the outlook carry none.\n- **Payers.** The table names them only for some lines.\n- **Purposes.** Half of the largest sum has no stated use.',
  table:
    '| Line | Sum | Date |\n|---|---:|---|\n| Pledge | {{fact "investment-pledge" form="short"}} | none |\n| Stock | {{fact "fdi-stock" form="short"}} | as reported |',
};

function slideOf(index) {
  const kind = kinds[index % kinds.length];
  const letters = [...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
  const headline = `## What the outlook says of its sums and dates, part ${letters}`;
  if (kind === 'chart') return `${headline}\n\n::chart{#bench-${index}}\n\n${commentary}`;
  return `${headline}\n\n${words[kind]}`;
}

/** Makes a pack whose deck `economic.pptx` has so many slides, three of five with a native chart of their own. Returns its charts. */
export function makeDeckPack(folder, slides) {
  for (const part of ['briefpack.yaml', 'data', 'templates']) cpSync(part, join(folder, part), { recursive: true });
  const section = join(folder, 'templates/economic');
  const numbers = Array.from({ length: slides }, (_, index) => index);
  const charted = numbers.filter((index) => kinds[index % kinds.length] === 'chart');
  const sources = charts.map((path) => readFileSync(join('templates', `${path}.yaml`), 'utf8'));
  rmSync(join(section, 'charts'), { recursive: true });
  mkdirSync(join(section, 'charts'));
  for (const index of charted) {
    writeFileSync(join(section, 'charts', `bench-${index}.yaml`), sources[index % sources.length]);
  }
  writeFileSync(join(section, 'deck.md.hbs'), `# Sums and dates\n\n${numbers.map(slideOf).join('\n\n')}\n`);
  return charted.length;
}
