import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/document/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';

const kit = nodeKit(fixtureDataset());

function spanOf(figure: string) {
  const timeline: Flow = {
    type: 'timeline',
    from: 2025,
    to: 2030,
    title: kit.words('Years'),
    items: [{ start: 2025, end: 2030, figure: kit.words(figure), text: kit.words('over five years'), place }],
    place,
  };
  const { value } = toPresentation(markedRoot([kit.heading(2, 'H'), timeline]), fixtureContext());
  const [drawing] = value.sections[0]?.slides[0]?.drawings ?? [];
  return drawing?.shapes.find((shape) => shape.name === 'Span 2025 to 2030');
}

describe('a span of a timeline', () => {
  it('is dashed when its figure is projected, outlined when committed, full when reported', () => {
    expect(spanOf('{military:short}')).toMatchObject({ fill: 'tint', line: { color: 'blue', dash: true } });
    expect(spanOf('{pledge:short}')).toMatchObject({ fill: 'tint', line: { color: 'blue', dash: false } });
    expect(spanOf('{stock:short}')).toMatchObject({ fill: 'blue' });
    expect(spanOf('{stock:short}')).not.toHaveProperty('line');
  });
});
