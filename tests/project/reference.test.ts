import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check, init } from '../../src/index.ts';
import { referencePages } from '../../src/pipeline/authoring/reference.ts';
import { directives, helpers } from '../../src/template/index.ts';
import { told } from '../told.ts';

const folder = 'docs/reference';
const pages = referencePages();
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-reference-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** `UPDATE_DOCS=1` writes the pages anew. */
const updates = process.env.UPDATE_DOCS === '1';

test.each(pages)('the page $file says what the tool defines', ({ file, text }) => {
  const path = `${folder}/${file}`;
  if (updates) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(readFileSync(path, 'utf8'), 'UPDATE_DOCS=1 writes the page anew').toBe(text);
});

test('there are no other pages', () => {
  expect(readdirSync(folder).sort()).toEqual(pages.map(({ file }) => file).sort());
});

test('each row has as many cells as the head of its table', () => {
  const cellsOf = (line: string) => line.replaceAll('\\|', '').split('|').length;
  const uneven = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:^\|.*\n)+/gm)].flatMap(([table]) => {
      const [head = '', ...rows] = table.trimEnd().split('\n');
      return rows.filter((row) => cellsOf(row) !== cellsOf(head)).map((row) => `${file}: ${row}`);
    }),
  );
  expect(uneven).toEqual([]);
});

/** What is wrong with a pack made from the starter `minimal` when a file of it is another one. */
async function faultsWith(name: string, edit: (pack: string) => void): Promise<readonly string[]> {
  const pack = join(scratch, name);
  await init({ folder: pack });
  edit(pack);
  const { diagnostics } = await check({ pack });
  return told(diagnostics).map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`);
}

describe('the example of', () => {
  const files = pages.flatMap(({ text }) =>
    [...text.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', yaml = '']) => ({ file, yaml })),
  );

  test.each(files)('$file is taken', async ({ file, yaml }) => {
    const faults = await faultsWith(file.replaceAll('/', '-'), (pack) => {
      mkdirSync(dirname(join(pack, file)), { recursive: true });
      writeFileSync(join(pack, file), yaml);
    });
    // its facts are new: nothing prints them yet, and no source was looked into
    expect(faults.filter((fault) => !/^(unused-fact|evidence-unverified|table-unverified)/.test(fault))).toEqual([]);
  });

  /** What the starter has of the same already, by file. */
  const places: Readonly<Record<string, readonly [file: string, own?: RegExp]>> = {
    chart: ['templates/budget/brief.md.hbs', /^::chart.*$/m],
    section: ['templates/briefing/brief.md.hbs', /^:::section\{#budget[\s\S]*?\n:::$/m],
    closing: ['templates/briefing/deck.md.hbs'],
    notes: ['templates/briefing/deck.md.hbs'],
  };
  const pieces = [...helpers, ...directives].map(([name, { example }]) => ({ name, example }));

  test.each(pieces)('$name in a template is taken', async ({ name, example }) => {
    const [file, own = ''] = places[name] ?? ['templates/briefing/brief.md.hbs'];
    expect(pages.some(({ text }) => text.includes(example))).toBe(true);
    const faults = await faultsWith(name, (pack) => {
      const text = readFileSync(join(pack, file), 'utf8');
      writeFileSync(join(pack, file), `${text.replace(own, '')}\n\n${example}\n`);
    });
    expect(faults).toEqual([]);
  });
});
