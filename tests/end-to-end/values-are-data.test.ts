import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuiltPack } from './built-pack.ts';
import { buildPack } from './built-pack.ts';
import { normalised } from './normalised.ts';
import { readBack, wordsOf, workbookCells } from './read-back.ts';

/** Text that means something in Markdown, Handlebars, HTML, XML, our directives, spreadsheets and PDF strings. */
const hostile = {
  statement: 'Talks **go on**, {{fact "food"}} and {{{x}}} aside: [more](http://a.b) `now` <b>&amp;</b> ~~or~~ | not',
  label: 'Food & <drink> "five" *x* =SUM(A:A)',
  caveat: '::chart{#exports-by-kind} and :::callout{title="x"} are printed, so is \\ and %PDF ( )',
  evidence: '1. # > - ![a](b) approximately $31.5 billion </a:t> ]]> & so on',
  source: 'A {{yearbook}} <i>of</i> "trade" & more',
  title: 'Trade & <travel> {{at}} a *glance*',
} as const;

const pack = mkdtempSync(join(tmpdir(), 'briefpack-data-'));
let built: BuiltPack;

function replaceIn(file: string, pairs: Readonly<Record<string, string>>): void {
  const path = join(pack, file);
  let text = readFileSync(path, 'utf8');
  for (const [line, value] of Object.entries(pairs)) {
    expect(text).toContain(line);
    text = text.replace(line, () => `${line.slice(0, line.indexOf(':'))}: ${JSON.stringify(value)}`);
  }
  writeFileSync(path, text);
}

beforeAll(async () => {
  cpSync('tests/fixtures/mini', pack, { recursive: true });
  replaceIn('data/facts/trade.yaml', {
    '    text: The two governments go on talking about tariffs': hostile.statement,
    '    label: Food': hostile.label,
    '    evidence: exports of approximately $31.5 billion': hostile.evidence,
  });
  replaceIn('data/caveats.yaml', { '    text: The yearbook counts goods and leaves services out.': hostile.caveat });
  replaceIn('data/sources.yaml', { '    title: "A yearbook that does not exist"': hostile.source });
  replaceIn('briefpack.yaml', { 'title: Trade at a glance': hostile.title });
  const deck = join(pack, 'templates/trade/deck.md.hbs');
  writeFileSync(deck, `${readFileSync(deck, 'utf8')}\n- {{fact "talks-continue"}}\n`);
  built = await buildPack(pack);
});
afterAll(() => {
  built?.remove();
  rmSync(pack, { recursive: true, force: true });
});

test('text of data files is printed as it stands in the brief', async () => {
  const pdf = await readBack(built.read('trade.pdf'), 'trade.pdf');
  const text = normalised(wordsOf(pdf.leaves, 'text'));
  for (const [where, value] of Object.entries(hostile)) {
    if (where !== 'title') expect(text, where).toContain(normalised(value));
  }
  expect(pdf.title).toBe(`${hostile.title}: Trade`);
});

test('text of data files is printed as it stands in the deck, its charts and its workbooks', async () => {
  const deck = await readBack(built.read('trade.pptx'), 'trade.pptx');
  const text = normalised(wordsOf(deck.leaves, 'text'));
  for (const where of ['statement', 'caveat', 'source'] as const)
    expect(text, where).toContain(normalised(hostile[where]));
  expect(wordsOf(deck.leaves, 'chart')).toContain(hostile.label);
  expect(await workbookCells(built.read('trade.pptx'))).toContain(hostile.label);
  expect(deck.title).toBe(`${hostile.title}: Trade`);
});

test('text of data files is printed as it stands in the manifest', () => {
  expect(built.manifest.edition.title).toBe(hostile.title);
});
