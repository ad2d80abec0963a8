import { describe, expect, it } from 'vitest';
import { deckLayouts } from '../../src/pptx/grid/deck-layouts.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit } from './fixture/nodes.ts';

const kit = nodeKit(fixtureDataset());
const { theme } = fixtureContext();

function slidesWith(count: number) {
  const tiles = Array.from({ length: count }, () => ['Stock', '{stock:short}', 'as reported'] as const);
  const root = markedRoot([kit.heading(2, 'Headline'), kit.kpis(...tiles)]);
  return toPresentation(root, fixtureContext()).value.sections.flatMap((section) => section.slides);
}

describe('a row of tiles', () => {
  it.each([
    [2, ['kpiOnly2']],
    [3, ['kpiOnly3']],
    [4, ['kpiOnly']],
    [5, ['kpiOnly3', 'kpiOnly2']],
    [6, ['kpiOnly3', 'kpiOnly3']],
  ])('of %i stands in layouts without an empty tile', (count, layouts) => {
    expect(slidesWith(count).map((slide) => slide.layout)).toEqual(layouts);
  });

  it('has a rule over each tile of its layout and no other', () => {
    for (const layout of deckLayouts(theme).filter(({ role }) => role.startsWith('kpi'))) {
      const labels = layout.placeholders.filter(({ key }) => key.startsWith('kpiLabel')).map(({ box }) => box.x);
      const rules = layout.furniture.flatMap((one) => (one.kind === 'rule' && one.rule === 'tile' ? [one.x] : []));
      expect(rules, layout.role).toEqual(labels);
    }
  });

  it('sets its figures in one size, that of the longest', () => {
    const root = markedRoot([
      kit.heading(2, 'Headline'),
      kit.kpis(
        ['Growth', '{growth:bare}', 'expected'],
        ['Budget', '{budget:value}', 'as reported'],
        ['Jobs', '{jobs:bare}', 'projected'],
        ['Pledge', '{pledge:bare}', 'undated'],
      ),
    ]);
    const [slide] = toPresentation(root, fixtureContext()).value.sections.flatMap((section) => section.slides);
    const sizes = (slide?.placeholders ?? [])
      .filter(({ placeholder }) => placeholder.startsWith('kpiValue'))
      .map(({ content }) => {
        const runs = content.kind === 'text' ? content.paragraphs.flatMap((paragraph) => paragraph.runs) : [];
        return runs.find(({ text }) => /\d/.test(text))?.size;
      });
    expect(sizes).toHaveLength(4);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeLessThan(theme.deck.sizes.kpiValue);
  });

  it('sets text below it right under the rule, where a figure would have its title', () => {
    const root = markedRoot([
      kit.heading(2, 'Headline'),
      kit.kpis(['Stock', '{stock:short}', 'as reported'], ['Jobs', '{jobs:short}', 'projected']),
      kit.list('One point', 'Another point'),
    ]);
    const [slide] = toPresentation(root, fixtureContext()).value.sections.flatMap((section) => section.slides);
    const text = slide?.placeholders.find((one) => one.placeholder === 'content');
    const layout = deckLayouts(theme).find(({ role }) => role === slide?.layout);
    const title = layout?.placeholders.find(({ key }) => key === 'figureTitle');
    expect(slide?.layout).toBe('kpiWide2');
    expect((text?.box?.y ?? 0) - (title?.box.y ?? 0)).toBeLessThan(914_400 * 0.1);
  });
});
