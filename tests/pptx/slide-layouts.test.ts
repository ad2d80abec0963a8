import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Flow, Heading } from '../../src/document/index.ts';
import type { Slide } from '../../src/pptx/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { layoutRules, slideLayoutNames } from '../../src/pptx/presentation/layout-rules.ts';
import { wordsOf } from '../../src/pptx/presentation/stretches.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';

const kit = nodeKit(fixtureDataset());
const chart = () => kit.chart('stock-and-pledge', 'Investment · US$ billion', ['stock', 'pledge']);
const other = () => kit.chart('budget', 'Budget', ['budget', 'budget-2028']);
const quotation: Flow = { type: 'blockquote', children: [kit.paragraph('It is open.')], place };
const table: Flow = {
  type: 'table',
  title: [],
  subtitle: [],
  note: [],
  align: [null],
  header: kit.row('head', 'Line'),
  rows: [kit.row('body', 'One')],
  place,
};

function named(name: string, words = 'A headline'): Heading {
  return { ...kit.heading(2, words), layout: { name, place } };
}

function decide(...children: readonly Flow[]) {
  const { value, diagnostics } = toPresentation(markedRoot(children), fixtureContext());
  const slides = value.sections.flatMap((section) => section.slides);
  return {
    slides,
    layouts: slides.map(({ layout }) => layout),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}

function wordsOn({ placeholders }: Slide, key: string): string {
  const content = placeholders.find(({ placeholder }) => placeholder === key)?.content;
  return content?.kind === 'text' ? content.paragraphs.map(({ runs }) => wordsOf(runs)).join('\n') : '';
}

describe('the rule of layouts', () => {
  it('is the table in docs/decks.md, in the same order', () => {
    const lines = readFileSync('docs/decks.md', 'utf8').split('\n');
    const rows = lines.flatMap((line) => (/^\| `([\w-]+)` \| (.+) \| .+ \|$/.exec(line)?.slice(1) ?? []).slice(0, 2));
    expect(rows).toEqual(layoutRules.flatMap(({ layout, needs }) => [layout, needs]));
  });

  it('has a line for every name', () => {
    expect(layoutRules.map(({ layout }) => layout)).toEqual(slideLayoutNames);
  });
});

describe('a headline that names a layout', () => {
  it('sets the parts of a text side by side', () => {
    const parts = [kit.heading(3, 'Reported'), kit.list('One'), kit.heading(3, 'Projected'), kit.list('Two', 'Three')];
    expect(decide(kit.heading(2, 'A headline'), ...parts).layouts).toEqual(['text']);
    const { slides, layouts, codes } = decide(named('comparison'), ...parts);
    expect([layouts, codes]).toEqual([['comparison'], []]);
    const [slide] = slides;
    if (slide === undefined) throw new Error('there is a slide');
    expect(['figureTitle', 'content', 'figureTitle2', 'content2'].map((key) => wordsOn(slide, key))).toEqual([
      'Reported',
      'One',
      'Projected',
      'Two\nThree',
    ]);
  });

  it('sets each of two charts on a slide of its own', () => {
    expect(decide(kit.heading(2, 'A headline'), chart(), other()).layouts).toEqual(['twoCharts']);
    expect(decide(named('chart'), chart(), other()).layouts).toEqual(['chart', 'chart']);
  });

  it('sets an aside below the text', () => {
    const blocks = [kit.list('One'), kit.aside('Read with care', 'No date.')];
    expect(decide(kit.heading(2, 'A headline'), ...blocks).layouts).toEqual(['textAndCommentary']);
    const { slides, layouts } = decide(named('bullets'), ...blocks);
    expect(layouts).toEqual(['text']);
    expect(slides.map((slide) => wordsOn(slide, 'content'))).toEqual(['One\nRead with care\nNo date.']);
  });

  it('makes a divider, or a quotation of what is more than that', () => {
    expect(decide(named('section'), kit.paragraph('Text.')).layouts).toEqual(['section']);
    expect(decide(named('quote'), quotation, kit.aside('Said', 'In parliament.')).layouts).toEqual(['quote']);
  });

  it.each([
    ['title', [kit.paragraph('Text.')]],
    ['section', [kit.list('One')]],
    ['quote', [kit.paragraph('Text.')]],
    ['timeline', [chart()]],
    ['two-charts', [chart()]],
    ['table', [table, kit.paragraph('Text beside it.')]],
    ['bullets', [chart()]],
    ['comparison', [kit.heading(3, 'One'), kit.list('a')]],
  ] as const)('is told that %s needs something else', (name, blocks) => {
    const { codes, diagnostics, slides } = decide(named(name), ...blocks);
    expect(codes).toEqual(['slide-layout-unfit']);
    expect(diagnostics[0]?.message).toContain(layoutRules.find(({ layout }) => layout === name)?.needs);
    expect(slides.length).toBeGreaterThan(0);
  });

  it('is told which there are', () => {
    const { codes, diagnostics } = decide(named('two-columns'), kit.paragraph('Text.'));
    expect(codes).toEqual(['slide-layout-unknown']);
    for (const name of slideLayoutNames) expect(diagnostics[0]?.hint).toContain(`\`${name}\``);
  });
});

describe('a block that a slide has no place for', () => {
  it.each([
    ['a chart under a timeline', [{ type: 'timeline', from: 2025, to: 2030, title: [], items: [], place }, chart()]],
    ['a table under findings', [kit.findings(['{stock:short}', 'is reported.']), table]],
    ['a chart in an aside', [kit.list('One'), { type: 'aside', title: [], children: [chart()], place }]],
    [
      'a chart in a list',
      [{ type: 'list', ordered: false, children: [{ type: 'listItem', children: [chart()], place }], place }],
    ],
    [
      'text behind the chart of a column',
      [{ type: 'columns', columns: [[chart(), kit.list('One')], [kit.list('Two')]], place }],
    ],
    [
      'tiles in a column',
      [{ type: 'columns', columns: [[kit.kpis(['a', '{stock:short}', 'b'])], [kit.list('Two')]], place }],
    ],
  ] as readonly (readonly [string, readonly Flow[]])[])('is told of: %s', (_, blocks) => {
    expect(decide(kit.heading(2, 'A headline'), ...blocks).codes).toContain('slide-block-ignored');
  });
});

describe('headlines', () => {
  it('are told of where they stand over two slides', () => {
    const { codes } = decide(kit.heading(2, 'Same'), kit.list('a'), kit.heading(2, 'Same'), kit.list('b'));
    expect(codes).toEqual(['slide-title-twice']);
  });

  it('count the slides that a page break parts', () => {
    const { slides, codes } = decide(
      kit.heading(2, 'One finding'),
      kit.list('a'),
      { type: 'pagebreak', place },
      kit.list('b'),
      { type: 'pagebreak', place },
      kit.list('c'),
    );
    expect(codes).toEqual([]);
    expect(slides.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
      'One finding',
      'One finding (2 of 3)',
      'One finding (3 of 3)',
    ]);
  });
});

describe('links within a deck', () => {
  it('lead from the contents to the sections, from each slide back, and from its sources to theirs', () => {
    const { slides } = decide(
      kit.heading(2, 'Contents'),
      { type: 'contents', place },
      {
        type: 'section',
        id: 'economic',
        title: 'Economic',
        children: [kit.heading(1, 'A section'), kit.heading(2, 'A finding of {stock:value}'), kit.list('{stock}')],
        place,
      },
      kit.heading(2, 'Sources of it'),
      { type: 'sources', sources: [], derivations: [], place },
    );
    const linkOf = (slide: Slide | undefined, key: string) => {
      const content = slide?.placeholders.find(({ placeholder }) => placeholder === key)?.content;
      return content?.kind === 'text' ? content.link?.slide : undefined;
    };
    const [contents, section, finding, sources] = slides;
    const table = contents?.placeholders.find(({ content }) => content.kind === 'table')?.content;
    expect(table?.kind === 'table' && table.rows[1]?.cells[0]?.runs[0]?.link).toEqual({ slide: section?.id });
    expect(linkOf(contents, 'kicker')).toBeUndefined();
    expect([section, finding, sources].map((slide) => linkOf(slide, 'kicker'))).toEqual(Array(3).fill(contents?.id));
    expect(linkOf(finding, 'source')).toBe(sources?.id);
  });

  it('lead from sources to the slide that lists the first of their marks', () => {
    const dataset = fixtureDataset();
    const long = 'words of the source '.repeat(60);
    const facts = [...dataset.facts].map(([id, fact]) => {
      return [
        id,
        fact.kind === 'observation' && fact.derivation === undefined
          ? { ...fact, at: `Row of ${id}`, evidence: `${long}${id}` }
          : fact,
      ] as const;
    });
    const wordy = { ...dataset, facts: new Map(facts) };
    const { value } = toPresentation(
      markedRoot(
        [
          ...['stock', 'pledge', 'deficit', 'jobs', 'growth', 'budget'].flatMap((id) => [
            kit.heading(2, `A finding of ${id}`),
            kit.list(`{${id}}`),
          ]),
          kit.heading(2, 'Sources of it'),
          { type: 'sources', sources: [], derivations: [], place },
        ],
        wordy,
      ),
      fixtureContext({ dataset: wordy }),
    );
    const slides = value.sections.flatMap((section) => section.slides);
    for (const slide of slides.slice(0, 6)) {
      const content = slide.placeholders.find(({ placeholder }) => placeholder === 'source')?.content;
      const target = slides.find(({ id }) => content?.kind === 'text' && id === content.link?.slide);
      const mark = /Sources: (\d+)/.exec(wordsOn(slide, 'source'))?.[1];
      if (target === undefined) throw new Error('the line of sources leads to a slide');
      const listed = `${wordsOn(target, 'content')}\n${wordsOn(target, 'content2')}`;
      expect(listed).toMatch(new RegExp(`^${mark}\t`, 'm'));
    }
    expect(new Set(slides.filter(({ layout }) => layout === 'sources').map(({ id }) => id)).size).toBeGreaterThan(1);
  });
});
