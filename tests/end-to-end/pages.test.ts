import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPptx } from '../../src/pptx/index.ts';
import { type MadeBrief, makePack, readBrief } from './made-brief.ts';

const read = (path: string) => readFileSync(`tests/fixtures/mini/${path}`, 'utf8');

let pack: Awaited<ReturnType<typeof makePack>>;
let brief: MadeBrief;

beforeAll(async () => {
  pack = await makePack({
    'briefpack.yaml': `${read('briefpack.yaml')}page: Letter\nmarking: "TLP:AMBER"\n`,
    'data/sources.yaml': `${read('data/sources.yaml').trimEnd()}\n    url: https://example.org/yearbook\n`,
    'templates/trade/brief.md.hbs': `${read('templates/trade/brief.md.hbs')}\n::pagebreak\n\nSee <https://example.org/more>.\n`,
  });
  brief = await readBrief(pack.read('trade.pdf'));
});
afterAll(() => pack.remove());

describe('the pages of a brief', () => {
  test('are of the size that the pack names, and hold what A4 does', () => {
    expect(pack.diagnostics).toEqual([]);
    expect(brief.sizes.length).toBeGreaterThan(1);
    for (const size of brief.sizes) expect(size).toEqual([612, 792]);
  });

  test('have the marking above and below', () => {
    for (const text of brief.pages) expect(text.match(/TLP:AMBER/g)).toHaveLength(2);
  });

  test('say their number, how many there are, the edition and the state of affairs', () => {
    brief.pages.forEach((text, index) => {
      expect(text).toContain(`${index + 1} of ${brief.pages.length}`);
      expect(text).toContain('edition of 1 March 2024 · data as of 1 February 2024');
    });
    expect(brief.labels).toEqual(brief.pages.map((_, index) => String(index + 1)));
  });

  test('lead to addresses in the text and to the source of the facts', () => {
    const addresses = brief.links.map(({ to }) => to).filter((to) => to.startsWith('https:'));
    expect(addresses).toEqual(['https://example.org/more', 'https://example.org/yearbook']);
  });

  test('are destinations from outside: sections, headlines, figures and tables', () => {
    expect(brief.destinations).toEqual(
      expect.arrayContaining(['section-trade', 'heading-1', 'figure-exports-by-kind', 'table-exports']),
    );
  });
});

test('every slide has the marking', async () => {
  const { value } = await readPptx(pack.read('trade.pptx'), 'trade.pptx');
  const slides = value?.leaves.map(({ pieces }) => pieces.map(({ text }) => text).join('\n')) ?? [];
  expect(slides.length).toBeGreaterThan(4);
  for (const words of slides) expect(words).toContain('TLP:AMBER');
});
