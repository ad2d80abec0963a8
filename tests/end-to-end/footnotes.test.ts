import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPptx } from '../../src/pptx/index.ts';
import { countRole, type MadeBrief, makePack, readBrief } from './made-brief.ts';

const read = (path: string) => readFileSync(`tests/fixtures/mini/templates/trade/${path}`, 'utf8');
const letters = Array.from({ length: 30 }, (_, index) =>
  String.fromCharCode(97 + (index % 26)).repeat(index < 26 ? 1 : 2),
);

/** Thirty paragraphs, each with a footnote, over several pages; the last footnote has two signs and a fact. */
const many = [
  ...letters.map((letter) => `${'Words that fill a line of the text. '.repeat(12)}So it is[^${letter}].\n`),
  'And again[^bb].\n',
  ...letters.map((letter) => `[^${letter}]: The words of ${letter}.\n`),
]
  .join('\n')
  .replace('The words of dd.', 'The words of dd, with {{fact "machinery"}} and a [link](https://example.org/method).');

const long = 'It says more than two lines at the foot of a slide could hold. '.repeat(8);

let pack: Awaited<ReturnType<typeof makePack>>;
let brief: MadeBrief;

beforeAll(async () => {
  const deck = read('deck.md.hbs')
    .replace('{{fact "exports"}}\n-', '{{fact "exports"}}[^short]\n-')
    .replace('"goods-only"}}', '"goods-only"}}[^long]');
  pack = await makePack({
    'templates/trade/brief.md.hbs': `${read('brief.md.hbs').replace('stand at', 'stand[^a] at')}\n${many}`,
    'templates/trade/deck.md.hbs': `${deck}\n[^short]: Goods, of which food {{fact "food"}}.\n[^long]: ${long}\n`,
  });
  brief = await readBrief(pack.read('trade.pdf'));
});
afterAll(() => pack.remove());

describe('the footnotes of a brief', () => {
  test('are proved with the facts in them', () => {
    expect(pack.diagnostics).toEqual([]);
    const { outputs } = pack.manifest;
    expect(outputs.map(({ path }) => path)).toContain('trade.pdf');
  });

  test('stand on the page that has their first sign, all thirty of them', () => {
    letters.forEach((letter, index) => {
      const words = `The words of ${letter}${letter === 'dd' ? ',' : '.'}`;
      const pages = brief.pages.flatMap((text, page) => (text.includes(words) ? [page] : []));
      const signs = brief.links.filter(({ to }) => to === `footnote-${index + 1}`).map(({ page }) => page - 1);
      expect(pages, letter).toEqual([Math.min(...signs)]);
    });
  });

  test('have signs that are no mark of a source', () => {
    const all = brief.pages.join('\n');
    expect(all).toMatch(/Exports of goods stand\s*\*1 at/);
    expect(all).toMatch(/So it is\.\s*\*30/);
  });

  test('lead to the sign and back, and are notes of the structure with references to them', () => {
    for (const number of [1, 28, 30]) {
      expect(brief.destinations).toEqual(expect.arrayContaining([`footnote-${number}`, `footnote-sign-${number}`]));
      expect(brief.links.map(({ to }) => to)).toEqual(
        expect.arrayContaining([`footnote-${number}`, `footnote-sign-${number}`]),
      );
    }
    const count = (role: string) => brief.trees.reduce((sum, tree) => sum + countRole(tree, role), 0);
    expect(count('Note')).toBe(30);
    expect(count('Reference')).toBe(32);
  });

  test('keep their links', () => {
    expect(brief.links.map(({ to }) => to)).toContain('https://example.org/method');
  });
});

test('a footnote of a deck stands at the foot of its slide, or in the speaker notes where that has no room', async () => {
  const { value } = await readPptx(pack.read('trade.pptx'), 'trade.pptx');
  const words = (kind: 'notes' | 'text') =>
    (value?.leaves ?? []).flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.kind === kind).map(({ text }) => text),
    );
  expect(words('text').join('\n')).toContain('*2 Goods, of which food $6\u00a0billion.');
  expect(words('notes').join('\n')).toContain('*1 It says more than two lines');
  expect(words('text').join('\n')).not.toContain('It says more');
});
