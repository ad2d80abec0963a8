import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/facts/index.ts';
import { factForms, formatFact } from '../../src/facts/index.ts';
import type { BuiltPack } from './built-pack.ts';
import { buildPack } from './built-pack.ts';
import { readBack, wordsOf, workbookCells } from './read-back.ts';
import { renderPack } from './render-pack.ts';
import { compareWords } from './word-difference.ts';

/** The figure that is changed: a part of a breakdown, drawn in charts, with figures derived from it. */
const changed = { fact: 'manufacturing-relocation', from: '240', to: '230' };

const pack = mkdtempSync(join(tmpdir(), 'briefpack-figure-'));
let before: BuiltPack;
let after: BuiltPack;
let datasets: readonly [Dataset, Dataset];

beforeAll(async () => {
  for (const entry of ['briefpack.yaml', 'data', 'templates']) cpSync(entry, join(pack, entry), { recursive: true });
  // The lock knows the figure as it was, and on a service that checks changes that would be an error.
  rmSync(join(pack, 'data/evidence.lock'));
  const file = join(pack, 'data/facts/forecast.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, withChange(text));
  [before, after] = [await buildPack('.'), await buildPack(pack)];
  datasets = [(await renderPack('.')).dataset, (await renderPack(pack)).dataset];
});
afterAll(() => {
  before?.remove();
  after?.remove();
  rmSync(pack, { recursive: true, force: true });
});

/** The data file with another value of the figure, and the words of its source that say so. */
function withChange(text: string): string {
  const { fact, from, to } = changed;
  const entry = new RegExp(
    `(^ {2}${fact}:\\n(?: {4}.*\\n)*? {4}value: )${from}(\\n(?: {4}.*\\n)*? {4}evidence: .*\\$)${from}(?= billion)`,
    'm',
  );
  expect(text).toMatch(entry);
  return text.replace(entry, `$1${to}$2${to}`);
}

/** Words by which the facts that differ between the two datasets are printed, in the first or the second. */
function wordsOfChange(which: 0 | 1): ReadonlySet<string> {
  const [facts, others] = which === 0 ? datasets : [datasets[1], datasets[0]];
  const words = [...facts.facts.values()].flatMap((fact) => {
    const other = others.facts.get(fact.id);
    if (other === undefined || formatFact(fact, 'full').text === formatFact(other, 'full').text) return [];
    const printed = factForms.map((form) => formatFact(fact, form).text);
    const computation = fact.kind === 'observation' && fact.derivation ? [fact.derivation.computation] : [];
    const decimal = fact.kind === 'observation' ? [fact.value] : [];
    return [...printed, ...computation, ...decimal].flatMap((text) => text.split(/\s+/u));
  });
  return new Set(words.map(bare));
}

/** A word without the punctuation around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}$−]+|[^\p{L}\p{N}%]+$/gu, '').toLowerCase();
}

/** What each document prints of its data as a whole changes with any of them. */
async function dataHashes(built: BuiltPack): Promise<readonly string[]> {
  const documents = built.manifest.outputs.map(({ path }) => path).filter((path) => /\.(pdf|pptx)$/.test(path));
  const files = await Promise.all(documents.map((path) => readBack(built.read(path), path)));
  return files.map(({ record }) => /datasetHash\W+([0-9a-f]{8})/.exec(JSON.stringify(record))?.[1] ?? 'none');
}

/** Every text of every output, by where it stands. */
async function textsOf(built: BuiltPack): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { path } of built.manifest.outputs) {
    if (!/\.(pdf|pptx)$/.test(path)) continue;
    const { leaves } = await readBack(built.read(path), path);
    texts.set(`${path} text`, wordsOf(leaves, 'text')).set(`${path} alternatives`, wordsOf(leaves, 'alt'));
    if (path.endsWith('.pdf')) continue;
    texts.set(`${path} notes`, wordsOf(leaves, 'notes')).set(`${path} charts`, wordsOf(leaves, 'chart'));
    texts.set(`${path} numbers`, leaves.flatMap(({ cells }) => cells.map(({ cached }) => cached)).join('\n'));
    texts.set(`${path} workbooks`, (await workbookCells(built.read(path))).join('\n'));
  }
  return texts;
}

test('one changed figure changes what is printed of it and of what is derived from it, and nothing else', async () => {
  const [old, now] = [await textsOf(before), await textsOf(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  const [was, is] = [wordsOfChange(0), wordsOfChange(1)];
  const touched: string[] = [];
  const hashes = [...(await dataHashes(before)), ...(await dataHashes(after))];
  for (const [place, text] of old) {
    const { removed, added } = compareWords(text, now.get(place) ?? '');
    const figures = (words: readonly string[]) =>
      words.map(bare).filter((word) => word !== '' && !hashes.some((hash) => word.includes(hash)));
    const [gone, come] = [figures(removed), figures(added)];
    expect(
      gone.filter((word) => !was.has(word)),
      `${place}: gone`,
    ).toEqual([]);
    expect(
      come.filter((word) => !is.has(word)),
      `${place}: come`,
    ).toEqual([]);
    if (gone.length > 0) touched.push(place);
  }
  const kinds = ['pdf text', 'pdf alternatives'].concat(
    ['text', 'alternatives', 'notes', 'charts', 'numbers', 'workbooks'].map((kind) => `pptx ${kind}`),
  );
  for (const kind of kinds) {
    expect(touched, kind).toContain(`forecast.${kind}`);
    expect(touched, kind).toContain(`briefing.${kind}`);
  }
  expect(touched.filter((place) => place.startsWith('bilateral.'))).toEqual([]);
});

test('documents and pictures that print nothing of it keep their bytes', () => {
  const hashes = (built: BuiltPack) => new Map(built.manifest.outputs.map(({ path, sha256 }) => [path, sha256]));
  const [old, now] = [hashes(before), hashes(after)];
  const same = [...old].filter(([path, hash]) => now.get(path) === hash).map(([path]) => path);
  const printing = after.manifest.facts.flatMap(({ fact, printed }) => {
    const [was, is] = datasets.map(({ facts }) => JSON.stringify(facts.get(fact)));
    return was === is ? [] : printed.map(({ output }) => output);
  });
  expect(same.sort()).toEqual([...old.keys()].filter((path) => !printing.includes(path)).sort());
  expect(same).toEqual(expect.arrayContaining(['bilateral.pdf', 'bilateral.pptx', 'economic.pdf', 'economic.pptx']));
});
