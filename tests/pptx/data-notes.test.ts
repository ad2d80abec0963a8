import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/facts/index.ts';
import type { Slide } from '../../src/pptx/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { wordsOf } from '../../src/pptx/presentation/stretches.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';

const plain = fixtureDataset();
const kit = nodeKit(plain);
const printed = ['stock', 'energy', 'military', 'growth'] as const;

/** The fixture with so many caveats on the printed facts that they take several slides. */
function cautious(): Dataset {
  const [known] = plain.caveats.values();
  if (known === undefined) throw new Error('the fixture has caveats');
  const many = Array.from({ length: 72 }, (_, index) => ({
    ...known,
    id: `note-${index}`,
    facts: [printed[Math.floor(index / 18)] ?? 'stock'],
    text: `Caveat ${index}: the source gives neither a start nor an end, and the sum may not be read as a rate of spending.`,
  }));
  const about = { ...known, id: 'tariffs', facts: ['tariffs'], text: 'The tariffs are open.' };
  return { ...plain, caveats: new Map([...many, about].map((caveat) => [caveat.id, caveat])) };
}

function dataNotes(): readonly Slide[] {
  const dataset = cautious();
  const root = markedRoot(
    [
      kit.heading(2, 'Figures'),
      kit.paragraph('{stock} {energy} {military} {growth} {tariffs}'),
      kit.heading(2, 'What a careful reader should know'),
      { type: 'caveats', items: [], place },
    ],
    dataset,
  );
  const { value } = toPresentation(root, fixtureContext({ dataset }));
  return value.sections.flatMap((section) => section.slides).filter((slide) => slide.layout === 'sources');
}

function words(slide: Slide | undefined): string {
  const contents = slide?.placeholders.flatMap((one) => (one.content.kind === 'text' ? one.content.paragraphs : []));
  return (contents ?? []).map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n');
}

describe('slides of data notes', () => {
  it('count to each slide only the facts that it prints', () => {
    const slides = dataNotes();
    expect(slides.length).toBeGreaterThan(1);
    expect(slides[0]?.facts).toContain('stock');
    expect(slides[0]?.facts).not.toContain('military');
    expect(slides.at(-1)?.facts).not.toContain('stock');
  });

  it('hold in their speaker notes only the words of statements that they cite by a mark', () => {
    const notes = dataNotes().flatMap((slide) => slide.notes);
    expect(notes.map(({ runs }) => wordsOf(runs))).toEqual([
      'The tariffs are open. This is about: The president left tariffs on Japan open.',
    ]);
    expect(notes[0]?.runs.map((run) => run.figure?.fact)).toEqual([undefined, 'tariffs', undefined]);
  });

  it('name the figures of a caveat, and of a statement only its mark', () => {
    const all = dataNotes().map(words).join('\n');
    expect(all).toMatch(/Caveat 0: .+ Reported to date over \$741bn/);
    expect(all).toMatch(/The tariffs are open\.\d+$/m);
    expect(all).not.toContain('left tariffs on Japan open');
  });

  it('say how firm figures are once for all that are alike, and leave to their slides when they are', () => {
    const known = [...plain.caveats.values()].slice(0, 1);
    const dataset: Dataset = {
      ...plain,
      caveats: new Map(
        known.map((caveat) => ['all', { ...caveat, id: 'all', facts: ['energy', 'stock', 'military'] }]),
      ),
    };
    const root = markedRoot(
      [kit.heading(2, 'Notes'), kit.paragraph('{stock} {energy} {military}'), { type: 'caveats', items: [], place }],
      dataset,
    );
    const { value } = toPresentation(root, fixtureContext({ dataset }));
    const slides = value.sections.flatMap((section) => section.slides);
    expect(words(slides.at(-1)).replace(/\d\b(?=[;.])/g, '')).toMatch(
      /Reported to date over \$741bn\. Projected: Long-term energy agreements \$210bn; U\.S\. military investment in Japan \$275bn\.$/m,
    );
  });
});
