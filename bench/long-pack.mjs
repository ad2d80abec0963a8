import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a pack whose brief `economic.pdf` is that of this pack many times over, each time with tables and charts of its own. */
export function makeLongPack(folder, times) {
  for (const part of ['briefpack.yaml', 'data', 'templates']) cpSync(part, join(folder, part), { recursive: true });
  const section = join(folder, 'templates/economic');
  const template = readFileSync(join(section, 'brief.md.hbs'), 'utf8');
  const copies = Array.from({ length: times }, (_, copy) =>
    template.replace(/((?:chart|table|timeline)\{#[a-z0-9-]+)/g, `$1-${copy}`),
  );
  writeFileSync(join(section, 'brief.md.hbs'), copies.join('\n\n'));
  for (const file of readdirSync(join(section, 'charts'))) {
    const chart = readFileSync(join(section, 'charts', file), 'utf8');
    for (let copy = 0; copy < times; copy++) {
      writeFileSync(join(section, 'charts', file.replace('.yaml', `-${copy}.yaml`)), chart);
    }
  }
}
