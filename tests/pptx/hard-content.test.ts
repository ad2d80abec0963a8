import { describe, expect, it } from 'vitest';
import type { Flow, TimelineItem } from '../../src/document/index.ts';
import type { Slide, TableContent } from '../../src/pptx/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { wordsOf } from '../../src/pptx/presentation/stretches.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';
import { overflowsOf } from './fixture/overflows.ts';

const kit = nodeKit(fixtureDataset());
const vocabulary = 'trade policy investment partners agreement dates period region security outlook'.split(' ');

function wordy(count: number): string {
  return Array.from({ length: count }, (_, index) => vocabulary[(index * 7) % vocabulary.length]).join(' ');
}

function decide(...children: readonly Flow[]) {
  const { value, diagnostics } = toPresentation(markedRoot(children), fixtureContext());
  const slides = value.sections.flatMap((section) => section.slides);
  return { slides, codes: diagnostics.map(({ code }) => code) };
}

/** The slides of one that must come without a diagnostic, and on which nothing runs over its place. */
function fitting(...blocks: readonly Flow[]): readonly Slide[] {
  const { slides, codes } = decide(kit.heading(2, 'A headline'), ...blocks);
  expect(codes).toEqual([]);
  expect(overflowsOf(slides)).toEqual([]);
  expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  return slides;
}

function tablesOf(slides: readonly Slide[]): readonly TableContent[] {
  return slides.flatMap(({ placeholders }) =>
    placeholders.flatMap(({ content }) => (content.kind === 'table' ? [content] : [])),
  );
}

function wordsOn(slides: readonly Slide[]): string {
  return slides
    .flatMap(({ placeholders }) =>
      placeholders.flatMap(({ content }) => (content.kind === 'text' ? content.paragraphs : [])),
    )
    .map(({ runs }) => wordsOf(runs))
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Flow {
  const none = kit.words('');
  return {
    type: 'table',
    title: kit.words('A table'),
    subtitle: none,
    note: none,
    align: head.map(() => null),
    header: kit.row('head', ...head),
    rows: rows.map((cells) => kit.row('body', ...cells)),
    place,
  };
}

describe('a slide that does not hold its table', () => {
  it('goes on with the head repeated and a title that counts', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Row ${index}`, wordy(6), wordy(2)]);
    const slides = fitting(table(['Row', 'What', 'Who'], rows));
    const tables = tablesOf(slides);
    expect(slides.map(({ title }) => title)).toEqual([
      'A headline',
      ...slides.slice(1).map((_, index) => `A headline (${index + 2}\u00a0of\u00a0${slides.length})`),
    ]);
    for (const {
      rows: [head],
    } of tables)
      expect(head?.role).toBe('head');
    const firsts = tables.flatMap(({ rows: [, ...body] }) =>
      body.map(({ cells: [first] }) => wordsOf(first?.runs ?? [])),
    );
    expect(firsts).toEqual(rows.map(([first]) => first));
  });

  it('makes twelve columns smaller, but no smaller than the theme lets it', () => {
    const head = Array.from({ length: 12 }, (_, index) => `Column ${index}`);
    const rows = Array.from({ length: 9 }, () => head.map(() => wordy(2)));
    expect(tablesOf(fitting(table(head, rows)))[0]?.widths).toHaveLength(12);
  });

  it('breaks a cell of two hundred words', () => {
    expect(tablesOf(fitting(table(['Line', 'Text'], [['One', wordy(200)]])))).toHaveLength(1);
  });

  it('tells of words that no width holds', () => {
    const word = 'a'.repeat(40);
    const { codes } = decide(
      kit.heading(2, 'H'),
      table(
        Array.from({ length: 8 }, () => 'Head'),
        [Array.from({ length: 8 }, () => word)],
      ),
    );
    expect(codes).toEqual(['slide-text-overflow']);
  });
});

describe('a slide that does not hold its words', () => {
  it('sets a headline of thirty words smaller and warns of it', () => {
    const { slides, codes } = decide(kit.heading(2, wordy(30)), kit.paragraph('Text.'));
    expect(codes).toEqual(['slide-title-long']);
    expect(overflowsOf(slides)).toEqual([]);
  });

  it('tells of a headline that fits at no size', () => {
    expect(decide(kit.heading(2, wordy(90)), kit.paragraph('Text.')).codes).toEqual(['slide-title-overflow']);
  });

  it('puts forty bullets on several, none of them lost', () => {
    const items = Array.from({ length: 40 }, (_, index) => `Point ${index} of ${wordy(8)}`);
    const slides = fitting(kit.list(...items));
    expect(slides.length).toBeGreaterThan(2);
    for (const item of items) expect(wordsOn(slides).replaceAll('\u00a0', ' ')).toContain(item);
  });

  it('breaks a word of forty letters in a narrow column', () => {
    fitting(kit.list(wordy(6)), kit.aside('Read with care', `The ${'abcdefghij'.repeat(4)} is a word.`));
  });

  it('cuts a quotation of three hundred words between sentences, and names the speaker on the last slide', () => {
    const sentences = Array.from({ length: 15 }, (_, index) => `Sentence ${index} of ${wordy(18)}.`);
    const quote: Flow = { type: 'blockquote', children: [kit.paragraph(sentences.join(' '))], place };
    const slides = fitting(quote, kit.paragraph('The minister, in parliament'));
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ layout }) => layout)).toEqual(slides.map(() => 'quote'));
    const words = wordsOn(slides).replaceAll('\u00a0', ' ');
    for (const sentence of sentences) expect(words).toContain(sentence);
    expect(slides.map((slide) => wordsOn([slide]).includes('The minister'))).toEqual(
      slides.map((_, index) => index === slides.length - 1),
    );
  });

  it('tells of a sentence that is higher than a slide', () => {
    expect(decide(kit.heading(2, 'H'), kit.paragraph(wordy(900))).codes).toEqual(['slide-text-overflow']);
  });

  it('tells of a callout that leaves no room for what it belongs to', () => {
    const { codes } = decide(kit.heading(2, 'H'), kit.list('One'), kit.callout('Watch', wordy(260)));
    expect(codes).toContain('slide-text-overflow');
  });

  it('sets Japanese, which has no spaces', () => {
    const sentence = '会談は少人数で始まり、その後、昼食を兼ねた会議に移り、二国間の課題について幅広く話し合われた。';
    fitting(
      kit.list(...Array.from({ length: 14 }, () => sentence)),
      kit.aside('注意', '記事は発言を要約して伝えるだけで、全文も共同声明も引用していない。'),
    );
    fitting(
      table(
        ['項目', '内容', '主体'],
        Array.from({ length: 20 }, () => ['条約', sentence, '両首脳']),
      ),
    );
  });
});

describe('a slide of figures', () => {
  it('puts eight tiles in two rows, each with its own slide', () => {
    const tiles = Array.from({ length: 8 }, (_, index) => [`Tile ${index}`, '{stock:short}', wordy(5)] as const);
    const slides = fitting(kit.kpis(...tiles));
    expect(slides.map(({ layout }) => layout)).toEqual(['kpiOnly', 'kpiOnly']);
    for (const [label] of tiles) expect(wordsOn(slides)).toContain(label);
  });

  const timeline = (items: readonly TimelineItem[]): Flow => {
    return { type: 'timeline', from: 2020, to: 2030, title: kit.words('Years'), items, place };
  };
  const event = (index: number, years: Partial<TimelineItem>): TimelineItem => {
    return {
      figure: kit.words('{stock:short}'),
      text: kit.words(`event ${String.fromCharCode(97 + index)};`),
      place,
      ...years,
    };
  };
  const told = (slides: readonly Slide[]) => {
    const drawn = slides.flatMap(({ drawings }) => drawings.flatMap(({ shapes }) => shapes));
    const words = drawn.flatMap(({ paragraphs = [] }) => paragraphs.map(({ runs }) => wordsOf(runs)));
    return `${words.join('\n')}\n${wordsOn(slides)}`.replaceAll('\u00a0', ' ');
  };

  it('puts twenty-five events on as many slides as their years need', () => {
    const items = Array.from({ length: 25 }, (_, index) => event(index, { start: 2020 + (index % 11) }));
    const slides = fitting(timeline(items));
    expect(slides.length).toBeGreaterThan(1);
    for (let index = 0; index < 25; index += 1)
      expect(told(slides)).toContain(`event ${String.fromCharCode(97 + index)};`);
  });

  it('lists the events of a year that holds too many, and what goes on over a border between slides', () => {
    const crowd = Array.from({ length: 24 }, (_, index) => event(index, { start: 2024 }));
    const slides = fitting(timeline([...crowd, event(24, { start: 2020, end: 2030 }), event(25, {})]));
    for (let index = 0; index < 26; index += 1)
      expect(told(slides)).toContain(`event ${String.fromCharCode(97 + index)};`);
    expect(wordsOn(slides)).toContain('2020–2030');
    expect(wordsOn(slides)).toContain('No year stated');
  });

  it('lists twenty sections beside each other, each leading to its slide', () => {
    const sections = Array.from({ length: 20 }, (_, index): Flow => {
      const children = [kit.heading(1, `Finding ${index}`), kit.paragraph('Text.')];
      return { type: 'section', id: `s${index}`, title: `Section ${index}`, children, place };
    });
    const { slides, codes } = decide(kit.heading(2, 'Contents of the pack'), { type: 'contents', place }, ...sections);
    expect(codes).toEqual([]);
    expect(overflowsOf(slides)).toEqual([]);
    const rows = tablesOf(slides).flatMap(({ rows: [, ...body] }) => body);
    expect(rows.map(({ cells: [entry] }) => entry?.runs[0]?.link)).toEqual(
      slides.slice(-20).map(({ id }) => ({ slide: id })),
    );
  });

  it('gives contents that do not stand beside findings a slide of their own', () => {
    const sections = Array.from({ length: 20 }, (_, index): Flow => {
      return {
        type: 'section',
        id: `s${index}`,
        title: `Section ${index}`,
        children: [kit.heading(1, `F ${index}`)],
        place,
      };
    });
    const { slides } = decide(
      kit.heading(2, 'Findings'),
      kit.findings(['{stock:short}', 'is reported.']),
      { type: 'contents', place },
      ...sections,
    );
    expect(slides.slice(0, 3).map(({ layout }) => layout)).toEqual(['findings', 'comparison', 'section']);
    expect(tablesOf(slides).flatMap(({ rows: [, ...body] }) => body)).toHaveLength(21);
  });
});
