import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart, ChartPoint } from '../../src/chart/index.ts';
import { visit } from '../../src/document/index.ts';
import type { ReadFile } from '../../src/trace/index.ts';
import { validatorErrors } from '../pptx/fixture/validate.ts';
import { told } from '../told.ts';
import type { BuiltPack } from './built-pack.ts';
import { buildPack } from './built-pack.ts';
import { countFonts, inspectPdf } from './inspect-pdf.ts';
import { normalised } from './normalised.ts';
import { readBack, wordsOf } from './read-back.ts';
import type { RenderedPack } from './render-pack.ts';
import { factReferences, renderPack } from './render-pack.ts';

const names = ['briefing', 'bilateral', 'economic', 'forecast'];

let built: BuiltPack;
let rendered: RenderedPack;
const files = new Map<string, ReadFile>();

beforeAll(async () => {
  rendered = await renderPack('.');
  built = await buildPack('.');
  for (const path of names.flatMap((name) => [`${name}.pdf`, `${name}.pptx`])) {
    files.set(path, await readBack(built.read(path), path));
  }
});
afterAll(() => built?.remove());

function fileOf(path: string): ReadFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file;
}

function documentOf(file: string) {
  const document = rendered.documents.find((candidate) => candidate.file === file);
  if (document === undefined) throw new Error(`no document ${file}`);
  return document;
}

/** Numbers of the pages or slides that the manifest names for each fact of an output. */
function placesOf(output: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    built.manifest.facts.flatMap(({ fact, printed }) =>
      printed
        .filter((place) => place.output === output)
        .map((place): [string, readonly number[]] => [fact, place.pages ?? place.slides ?? []]),
    ),
  );
}

test('the pack is built without a problem', () => {
  expect(told(built.result.diagnostics)).toEqual([]);
  const paths = built.manifest.outputs.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(names.flatMap((name) => [`${name}.pdf`, `${name}.pptx`])));
  expect(paths.filter((path) => /^charts\/[a-z0-9-]+\.png$/.test(path)).length).toBeGreaterThanOrEqual(10);
});

test('the manifest vouches for every output and names every input', () => {
  for (const { path, bytes, sha256 } of built.manifest.outputs) {
    const file = built.read(path);
    expect(file.length, path).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex'), path).toBe(sha256);
  }
  const inputs = built.manifest.inputs.map(({ path }) => path);
  expect(inputs).toEqual(expect.arrayContaining(['briefpack.yaml', 'data/caveats.yaml', 'data/sources.yaml']));
  expect(inputs).toEqual(expect.arrayContaining(['templates/theme/default.yaml', 'templates/economic/brief.md.hbs']));
  expect(inputs.some((path) => path.startsWith('@expo-google-fonts/source-sans-3/'))).toBe(true);
});

describe.each(names)('%s.pdf', (name) => {
  test('is tagged, and has title, language and outline', async () => {
    const { tagged, language, outline } = await inspectPdf(built.read(`${name}.pdf`));
    expect(tagged).toBe(true);
    expect(fileOf(`${name}.pdf`).title).toBe(documentOf(`${name}.pdf`).info.title);
    expect(language).toBe('en-GB');
    expect(outline.length).toBeGreaterThan(2);
  });

  test('embeds all its fonts', () => {
    const { used, embedded, standard } = countFonts(built.read(`${name}.pdf`));
    expect(used).toBeGreaterThan(0);
    expect(embedded).toBe(used);
    expect(standard).toBe(0);
  });

  test('holds every fact that its template prints, on the pages that the manifest names', () => {
    const pages = fileOf(`${name}.pdf`).leaves.map((leaf) => normalised(wordsOf([leaf], 'text')));
    const places = placesOf(`${name}.pdf`);
    const missing = factReferences(documentOf(`${name}.pdf`))
      .filter(({ form }) => form !== 'indicator')
      .filter(({ fact, printed }) => {
        // A sentence may run on to the next page, and stands there in part.
        const numbers = places.get(fact) ?? [];
        const text = numbers.map((number) => `${pages[number - 1] ?? ''}${pages[number] ?? ''}`).join('');
        return !text.includes(normalised(printed.text));
      })
      .map(({ fact, printed }) => `${fact}: ${printed.text}`);
    expect(missing).toEqual([]);
  });

  test('draws every number of its charts, and says it in the alternative text', () => {
    const { leaves } = fileOf(`${name}.pdf`);
    const text = normalised(wordsOf(leaves, 'text'));
    const alternatives = normalised(wordsOf(leaves, 'alt'));
    for (const chart of chartsOf(`${name}.pdf`)) {
      for (const point of pointsOf(chart)) {
        expect(text, `${chart.id}: ${point.fact}`).toContain(normalised(point.label));
      }
      expect(alternatives, chart.id).toContain(normalised(chart.description));
    }
  });
});

describe.each(names)('%s.pptx', (name) => {
  test('has a title, and as many slides as the manifest says', () => {
    const deck = fileOf(`${name}.pptx`);
    expect(deck.title).toBe(documentOf(`${name}.pptx`).info.title);
    const output = built.manifest.outputs.find(({ path }) => path === `${name}.pptx`);
    expect(deck.leaves).toHaveLength(output?.slides ?? 0);
  });

  test('holds every fact that its template prints, on the slides that the manifest names', () => {
    const slides = fileOf(`${name}.pptx`).leaves.map((leaf) => normalised(wordsOf([leaf], 'text', 'notes', 'chart')));
    const places = placesOf(`${name}.pptx`);
    const missing = factReferences(documentOf(`${name}.pptx`))
      .filter(({ form }) => form !== 'indicator')
      .filter(({ fact, printed }) => {
        const numbers = places.get(fact) ?? [];
        return !numbers.some((number) => slides[number - 1]?.includes(normalised(printed.text)));
      })
      .map(({ fact, printed }) => `${fact}: ${printed.text}`);
    expect(missing).toEqual([]);
  });

  test('has the same numbers in its charts, in their workbooks and in the facts', () => {
    const { leaves } = fileOf(`${name}.pptx`);
    const charts = leaves.flatMap(({ cells }) => [...new Set(cells.map(({ shape }) => shape))]);
    expect(charts.length).toBe(chartsOf(`${name}.pptx`).length);
    const cells = leaves.flatMap((leaf) => leaf.cells);
    for (const { series, cell, cached, value } of cells) expect(value, `${series}, ${cell}`).toBe(cached);
    const written = cells.map(({ cached }) => cached);
    const labels = normalised(wordsOf(leaves, 'chart'));
    for (const chart of chartsOf(`${name}.pptx`)) {
      for (const { fact, decimal, label } of pointsOf(chart)) {
        expect(written, `${chart.id}: ${fact}`).toContain(decimal);
        expect(labels, `${chart.id}: ${fact}`).toContain(normalised(label));
      }
    }
  });
});

describe('Open XML SDK validator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefpack-validate-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(names)('finds nothing wrong with %s.pptx', async (name) => {
    const file = join(folder, `${name}.pptx`);
    writeFileSync(file, built.read(`${name}.pptx`));
    expect(await validatorErrors(file)).toEqual([]);
  });
});

/** The charts that a document shows. */
function chartsOf(file: string): readonly Chart[] {
  const shown: Chart[] = [];
  visit(documentOf(file).root, {
    enter: (node) => {
      const chart = node.type === 'chart' ? rendered.charts.get(node.chart) : undefined;
      if (chart !== undefined) shown.push(chart);
    },
  });
  return shown;
}

/** What a chart draws as bars. */
function pointsOf(chart: Chart): readonly ChartPoint[] {
  return chart.series.flatMap(({ points }) => points).filter((point) => point !== null);
}
