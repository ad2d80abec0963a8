import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/document/index.ts';
import type { Caveat } from '../../src/facts/index.ts';
import type { Presentation, Slide, TableContent } from '../../src/pptx/index.ts';
import { factSlides, toPresentation } from '../../src/pptx/index.ts';
import { markRuns } from '../../src/pptx/presentation/runs.ts';
import { wordsOf } from '../../src/pptx/presentation/stretches.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot, wholeDeck } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';

const kit = nodeKit(fixtureDataset());

function decide(children: readonly Flow[]) {
  return toPresentation(markedRoot(children), fixtureContext());
}

function slidesOf(presentation: Presentation): readonly Slide[] {
  return presentation.sections.flatMap((section) => section.slides);
}

function words(slide: Slide | undefined, placeholder: string): string {
  const content = slide?.placeholders.find((filled) => filled.placeholder === placeholder)?.content;
  if (content?.kind !== 'text') return '';
  return content.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n');
}

function tableOf(slide: Slide | undefined): TableContent | undefined {
  const contents = slide?.placeholders.map((filled) => filled.content) ?? [];
  return contents.find((content): content is TableContent => content.kind === 'table');
}

describe('the layout of a slide', () => {
  it('follows from its content', () => {
    const { value, diagnostics } = toPresentation(wholeDeck(), fixtureContext());
    expect(diagnostics).toEqual([]);
    expect(slidesOf(value).map((slide) => slide.layout)).toEqual([
      'title',
      'agenda',
      'section',
      'kpi',
      'chartAndCommentary',
      'section',
      'chart',
      'twoCharts',
      'table',
      'headline',
      'chart',
      'chart',
      'textAndCommentary',
      'comparison',
      'quote',
      'sources',
      'sources',
      'closing',
    ]);
  });

  it('makes a content slide of a heading of depth 1 that is followed by more than text', () => {
    const { value } = decide([kit.heading(1, 'One'), kit.list('a', 'b'), kit.heading(1, 'Two'), kit.paragraph('text')]);
    expect(slidesOf(value).map((slide) => slide.layout)).toEqual(['text', 'section']);
  });

  it('takes the same pack to the same data', () => {
    const twice = [1, 2].map(() => JSON.stringify(toPresentation(wholeDeck(), fixtureContext())));
    expect(twice[0]).toBe(twice[1]);
  });
});

describe('a small deck', () => {
  it('is decided as data', async () => {
    const { value } = decide([
      {
        type: 'section',
        id: 'economic',
        title: 'Economic',
        children: [
          kit.heading(2, 'Investment is reported as {stock:value}'),
          kit.list('**Stock.** {stock}', 'Pledge of {pledge}'),
          kit.aside('Read with care', 'No date is given.'),
          kit.notes('Say that {jobs} are projected.'),
        ],
        place,
      },
    ]);
    await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot('golden/small-deck.json');
  });
});

describe('the words around a slide', () => {
  it('name the section over the title and the sources under the body', () => {
    const slides = slidesOf(toPresentation(wholeDeck(), fixtureContext()).value);
    expect(words(slides[2], 'kicker')).toBe('Section 1 · Economic');
    expect(words(slides[4], 'kicker')).toBe('Economic');
    expect(words(slides[3], 'source')).toBe(
      'Sources: 1 Overview table, $1 Trillion Investment Plan; 4 Overview table, Foreign Direct Investment; ' +
        '5 Overview table, Trade Balance; 6 Overview table, Job Creation. Outlined: promised, not yet invested.',
    );
  });

  it('print the title of the edition once on the cover', () => {
    const cover = (kicker: string): Flow => ({
      type: 'cover',
      kicker: kit.words(kicker),
      title: kit.words('Economic'),
      standfirst: [],
      children: [],
      place,
    });
    const over = (kicker: string) => words(slidesOf(decide([cover(kicker)]).value)[0], 'kicker');
    expect(over('Japan-U.S. relations')).toBe('Japan-U.S. relations');
    expect(over('Briefing pack')).toBe('Briefing pack\nJapan-U.S. relations');
  });

  it('put marks that stand together in order, each once', () => {
    const { value } = decide([
      kit.heading(2, 'H'),
      kit.paragraph('{jobs} {stock} {deficit}'),
      kit.list('{deficit} {jobs}'),
    ]);
    const [slide] = slidesOf(value);
    const cited = markRuns([
      { label: '12', target: '' },
      { label: 'a', target: '' },
      { label: '3', target: '' },
    ]);
    expect(cited.map((run) => run.text)).toEqual(['3,\u00a012,\u00a0a']);
    expect(words(slide, 'source')).toMatch(/^Sources: 1 .*; 2 .*; 3 /);
  });

  it('leave no short word alone on the last line of a text', () => {
    const { value } = decide([kit.heading(2, 'H'), kit.list('**Taiwan.** Peace and stability are upheld there')]);
    expect(words(slidesOf(value)[0], 'content')).toMatch(/upheld\u00a0there$/);
  });

  it('count facts of speaker notes to the slide, but not to its source line', () => {
    const { value } = decide([kit.heading(2, 'Headline'), kit.paragraph('{stock}'), kit.notes('{jobs}')]);
    const [slide] = slidesOf(value);
    expect(slide?.facts).toEqual(['stock', 'jobs']);
    expect(words(slide, 'source')).toBe('Sources: 1 Overview table, Foreign Direct Investment.');
    expect(factSlides(value).get('jobs')).toEqual([1]);
  });

  it('have in their notes the caveats of what a figure on them was computed from', () => {
    const dataset = fixtureDataset();
    const touched: Caveat = {
      id: 'payer',
      facts: ['relocation'],
      kind: 'gap',
      severity: 'read-with-care',
      text: 'Who pays is open.',
      place,
    };
    const careful = { ...dataset, caveats: new Map([[touched.id, touched]]) };
    const root = markedRoot([kit.heading(2, 'H'), kit.paragraph('{supply-chain-residual}')], careful);
    const { value } = toPresentation(root, fixtureContext({ dataset: careful }));
    const notes = slidesOf(value)[0]?.notes ?? [];
    expect(notes.map(({ runs }) => wordsOf(runs))).toContain('Read with care: Who pays is open.');
  });

  it('leave out of their notes a caveat about a fact that the deck prints nowhere', () => {
    const dataset = fixtureDataset();
    const touched: Caveat = {
      id: 'beside-jobs',
      facts: ['stock'],
      about: ['jobs'],
      kind: 'gap',
      severity: 'note',
      text: 'Jobs may follow.',
      place,
    };
    const careful = { ...dataset, caveats: new Map([[touched.id, touched]]) };
    const spoken = (...others: readonly Flow[]) => {
      const root = markedRoot([kit.heading(2, 'Headline'), kit.paragraph('{stock}'), ...others], careful);
      const { value } = toPresentation(root, fixtureContext({ dataset: careful }));
      return (slidesOf(value)[0]?.notes ?? []).map(({ runs }) => wordsOf(runs));
    };
    expect(spoken()).not.toContain('Note: Jobs may follow.');
    expect(spoken(kit.heading(2, 'More'), kit.paragraph('{jobs}'))).toContain('Note: Jobs may follow.');
  });

  it('do not repeat a caveat in the notes that the author wrote there', () => {
    const { value } = decide([
      kit.heading(2, 'H'),
      kit.paragraph('{jobs}'),
      kit.notes('The source gives neither a horizon.'),
    ]);
    const notes = slidesOf(value)[0]?.notes ?? [];
    expect(notes.filter(({ runs }) => wordsOf(runs).includes('neither a horizon'))).toHaveLength(1);
  });

  it('say on every slide that an edition is a draft', () => {
    const context = fixtureContext();
    const { document } = context;
    const draft = { ...document, edition: { ...document.edition, status: 'draft' as const } };
    const { value } = toPresentation(wholeDeck(), { ...context, document: draft });
    expect(value.footer).toBe('Draft · A trillion-dollar promise, half itemised');
    expect(words(slidesOf(value)[0], 'imprint')).toContain('Draft');
  });

  it('number the contents by the slides that the sections begin on', () => {
    const { value } = toPresentation(wholeDeck(), fixtureContext());
    const slides = slidesOf(value);
    const contents = slides[1]?.placeholders.find((filled) => filled.placeholder === 'content2')?.content;
    if (contents?.kind !== 'table') throw new Error('no contents');
    const entries = contents.rows.slice(1).map((row) => row.cells.map((cell) => cell.runs[0]?.text));
    expect(entries).toEqual([
      ['Economic', '3'],
      ['Forecast', '6'],
      ['Sources and data notes', '16'],
    ]);
    const links = contents.rows.slice(1).map((row) => row.cells[0]?.runs[0]?.link);
    const starts = value.sections.slice(1, 4).map((section) => ({ slide: section.slides[0]?.id }));
    expect(links).toEqual(starts);
  });
});

describe('text that does not fit', () => {
  const long = 'A sentence of some length that fills the better part of one line on the slide and goes on. ';

  it('is set smaller first', () => {
    const { value, diagnostics } = decide([kit.heading(2, 'H'), kit.list(...Array.from({ length: 7 }, () => long))]);
    expect(slidesOf(value)).toHaveLength(1);
    const content = slidesOf(value)[0]?.placeholders.find((filled) => filled.placeholder === 'content')?.content;
    if (content?.kind !== 'text') throw new Error('no text');
    const size = content.paragraphs[0]?.runs[0]?.size ?? 0;
    expect(size).toBeGreaterThanOrEqual(12);
    expect(size).toBeLessThan(20);
    expect(diagnostics).toEqual([]);
  });

  it('continues on further slides that say so', () => {
    const { value, diagnostics } = decide([
      kit.heading(2, 'Headline'),
      kit.list(...Array.from({ length: 40 }, (_, index) => `${index} ${long}`)),
    ]);
    const titles = slidesOf(value).map((slide) => slide.title);
    expect(titles.length).toBeGreaterThan(1);
    expect(titles[1]).toBe(`Headline (2\u00a0of\u00a0${titles.length})`);
    const printed = slidesOf(value)
      .map((slide) => words(slide, 'content'))
      .join('\n');
    for (let index = 0; index < 40; index += 1) expect(printed).toContain(`${index} A sentence`);
    expect(diagnostics).toEqual([]);
  });

  it('is a diagnostic with the place in the template when one sentence is higher than a slide', () => {
    const sentence = long.replaceAll('.', ',').repeat(60);
    const { diagnostics } = decide([kit.heading(2, 'H'), kit.paragraph(sentence)]);
    expect(diagnostics.map((one) => [one.code, one.severity, one.place])).toEqual([
      ['slide-text-overflow', 'error', place],
    ]);
  });

  it('cuts tables with the head repeated and groups kept with their rows', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      kit.row(
        index % 10 === 0 ? 'group' : 'body',
        index % 10 === 0 ? `**Group ${index}**` : `Row ${index}`,
        index % 10 === 0 ? '' : String(index),
      ),
    );
    const table: Flow = {
      type: 'table',
      title: kit.words('Many rows'),
      subtitle: [],
      note: [],
      align: [null, 'right'],
      header: kit.row('head', 'Line', 'Value'),
      rows,
      place,
    };
    const slides = slidesOf(decide([kit.heading(2, 'H'), table]).value);
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) {
      const content = tableOf(slide);
      expect(content?.rows[0]?.role).toBe('head');
      expect(content?.rows.at(-1)?.role).not.toBe('group');
      const height = content?.rows.reduce((sum, row) => sum + row.height, 0) ?? 0;
      expect(height).toBeLessThanOrEqual(3.9 * 914_400);
    }
    expect(slides.flatMap((slide) => tableOf(slide)?.rows.slice(1) ?? [])).toHaveLength(60);
  });

  it('sets what is said of a figure in a column of figures on a line of its own', () => {
    const table: Flow = {
      type: 'table',
      title: kit.words('Sums'),
      subtitle: [],
      note: [],
      align: [null, 'right'],
      header: kit.row('head', 'Line', 'Value'),
      rows: [kit.row('body', 'Money', '{pledge:short}'), kit.row('body', 'Stock', '{stock:short}')],
      place,
    };
    const [slide] = slidesOf(decide([kit.heading(2, 'H'), table]).value);
    const cells = tableOf(slide)?.rows.map(({ cells: [, cell] }) => wordsOf(cell?.runs ?? []));
    expect(cells).toEqual(['Value', '$1tn\n(committed, no date stated)1', 'over $741bn2']);
  });

  it('warns of headlines with more than two lines and refuses those that fit at no size', () => {
    const headline = 'A headline that goes on and on without coming to the point that it set out to make, ';
    const long2 = decide([kit.heading(2, headline.repeat(2)), kit.paragraph('x')]);
    expect(long2.diagnostics.map((one) => one.code)).toEqual(['slide-title-long']);
    const endless = decide([kit.heading(2, headline.repeat(8)), kit.paragraph('x')]);
    expect(endless.diagnostics.map((one) => one.code)).toEqual(['slide-title-overflow']);
  });
});

describe('a deck template with faults', () => {
  it('is told which block has no headline', () => {
    const { diagnostics } = decide([kit.kpis(['Label', '{stock:short}', 'note'])]);
    expect(diagnostics.map((one) => one.code)).toEqual(['slide-without-headline']);
  });

  it('is told that it has no slides', () => {
    expect(decide([]).diagnostics.map((one) => one.code)).toEqual(['deck-without-slides']);
  });
});
