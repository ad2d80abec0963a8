import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPptx } from '../../src/pptx/index.ts';
import { type MadeBrief, makePack, readBrief } from './made-brief.ts';

const read = (path: string) => readFileSync(`tests/fixtures/mini/templates/trade/${path}`, 'utf8');
const sentence = 'By kind in {{ref "exports-by-kind"}} and {{ref "exports"}}.\n';

let pack: Awaited<ReturnType<typeof makePack>>;
let brief: MadeBrief;

beforeAll(async () => {
  pack = await makePack({
    'templates/trade/brief.md.hbs': `${read('brief.md.hbs')}\n${sentence}`,
    'templates/trade/deck.md.hbs': `${read('deck.md.hbs')}- By kind on {{ref "exports-by-kind"}}\n`,
  });
  brief = await readBrief(pack.read('trade.pdf'));
});
afterAll(() => pack.remove());

describe('a reference to a chart or table', () => {
  test('is proved with the figures around it, and is no figure itself', () => {
    expect(pack.diagnostics).toEqual([]);
  });

  test('prints its number in a brief, and leads to it', () => {
    expect(brief.pages.join('\n')).toContain('By kind in Figure 1 and Table 1.');
    expect(brief.links.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['figure-exports-by-kind', 'table-exports']),
    );
    expect(brief.destinations).toEqual(expect.arrayContaining(['figure-exports-by-kind', 'table-exports']));
  });

  test('prints the number of the slide in a deck', async () => {
    const { value } = await readPptx(pack.read('trade.pptx'), 'trade.pptx');
    const slides = value?.leaves.map(({ pieces }) => pieces.map(({ text }) => text).join('\n')) ?? [];
    const shown = slides.findIndex((words) => words.includes('Not itemised')) + 1;
    expect(shown).toBeGreaterThan(0);
    expect(slides.join('\n')).toContain(`By kind on Slide\u00a0${shown}`);
  });
});
