import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.ts';
import type { FactReference, Flow, Root } from '../../src/document/index.ts';
import { toMarked, visit } from '../../src/document/index.ts';
import { type Brief, briefFigures, factPages, layoutBrief, repeatedWords, type TextDraw } from '../../src/pdf/index.ts';
import { caveat, datasetOf, figure } from '../document/document-nodes.ts';
import { briefContext } from './fixture/context.ts';
import {
  aside,
  chartFigure,
  fact,
  heading,
  list,
  paragraph,
  phrasing,
  place,
  row,
  section,
  table,
  type Words,
} from './fixture/nodes.ts';
import { areasChart } from './fixture/sample.ts';

const dataset = datasetOf(
  ['stock', 'deficit', 'pledge'].map((id) => figure(id, `row ${id}`)),
  [caveat('apart', ['stock', 'pledge'], 'do-not-combine'), caveat('old', ['deficit'])],
);
const context = briefContext({ dataset });
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const stock = (words: Parameters<typeof fact>[1]) => fact('stock', words);

function marked(...children: readonly Flow[]): Root {
  return toMarked({ type: 'root', children }, dataset);
}

function lay(...children: readonly Flow[]): Brief {
  return layoutBrief(marked(...children), context).value;
}

function figuresOf(brief: Brief) {
  return briefFigures(brief, context.charts);
}

function textsOf(...children: readonly Flow[]): readonly string[] {
  return figuresOf(lay(...children)).map(({ text }) => text);
}

/** The mentions of figures, in reading order. */
function referencesOf(root: Root): readonly FactReference[] {
  const found: FactReference[] = [];
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'factReference' && node.form !== 'indicator') found.push(node);
    },
  });
  return found;
}

function drawsOf(brief: Brief, mention: number): readonly (TextDraw & { readonly page: number })[] {
  return brief.pages.flatMap(({ draws }, index) =>
    draws.flatMap((draw) => (draw.op === 'text' && draw.mention === mention ? [{ ...draw, page: index + 1 }] : [])),
  );
}

const bracketed = (before: string, reference: FactReference, after = ''): Words => [before, reference, after];
const short = { number: '$741', unit: 'bn', qualifier: 'over' };
const long = { number: '$9', unit: ' billion', qualifier: 'about' };
const horizon: FactReference = {
  ...fact('pledge', { number: '$125', unit: ' billion' }),
  printed: {
    text: 'over $125\u00a0billion by\u00a02028',
    qualifier: 'over',
    number: '$125',
    unit: '\u00a0billion',
    horizon: 'by\u00a02028',
  },
};

const tiles: Flow = {
  type: 'kpis',
  place,
  tiles: [stock(short), fact('deficit', long), horizon, fact('pledge', { number: '31', unit: '%' })].map((value) => ({
    place,
    label: phrasing('Label'),
    value: [value],
    note: phrasing(bracketed('of ', stock('$9'), ' in all')),
  })),
};

const timeline: Flow = {
  type: 'timeline',
  place,
  from: 2025,
  to: 2030,
  title: phrasing(bracketed('To ', stock('$1 trillion'))),
  items: [
    { start: 2027, figure: [stock(short)], text: phrasing(bracketed('from ', stock('$5'))) },
    { start: 2025, end: 2030, figure: [fact('deficit', long)], text: phrasing(bracketed('a ', stock('fifth'))) },
    { figure: [horizon], text: phrasing(bracketed('more than ', stock('$6'))) },
  ].map((item) => ({ ...item, place })),
};

const longTable = table({
  title: bracketed('Of ', stock('$741 billion')),
  subtitle: bracketed('A pledge of ', fact('pledge', '$1 trillion')),
  note: bracketed('A deficit of ', fact('deficit', '$76.4 billion')),
  header: ['Name', bracketed('Of ', stock('$741 billion'))],
  rows: [
    row('group', ['Group']),
    ...Array.from({ length: 60 }, (_, index) => row('body', [`Row ${index}`, stock('$741 billion')])),
    row('total', ['All', fact('pledge', '$1 trillion')]),
  ],
});

const everyBlock: readonly Flow[] = [
  {
    type: 'cover',
    place,
    kicker: phrasing('Kicker'),
    title: phrasing(bracketed('A pledge of ', fact('pledge', '$1 trillion'))),
    standfirst: phrasing(bracketed('Against ', stock('$741 billion'))),
    children: [
      {
        type: 'findings',
        place,
        items: [{ place, figure: [fact('deficit', long)], text: phrasing(bracketed('is less than ', stock(short))) }],
      },
      heading(2, 'Contents'),
      { type: 'contents', place },
      aside('Care', [paragraph(bracketed('Not ', stock('$3 billion')))]),
    ],
  },
  section('one', 'One', [
    heading(1, bracketed('Heading of ', stock('$741 billion'))),
    { type: 'standfirst', place, children: phrasing(bracketed('Standing at ', fact('deficit', long))) },
    tiles,
    paragraph([words(30), ' ', stock(long), ` ${words(20)}, `, fact('deficit', long), '.']),
    aside('', [paragraph(bracketed('Beside it, ', stock('$4 billion')))]),
    paragraph([
      { type: 'emphasis', children: [stock('five')], place },
      ' and ',
      { type: 'link', url: 'https://example.org/', children: [stock('six')], place },
      ' and ',
      { type: 'strong', children: [stock('seven')], place },
    ]),
    list([bracketed('Item of ', stock('eight'))]),
    { type: 'blockquote', place, children: [paragraph(bracketed('Quoted ', stock('nine')))] },
    { type: 'callout', place, title: phrasing(bracketed('Watch ', stock('ten'))), children: [paragraph(stock('11'))] },
    { type: 'columns', place, columns: [[paragraph(stock('12'))], [paragraph(stock('13'))]] },
    timeline,
    chartFigure('investment-areas', bracketed('A finding of ', stock('$14')), {
      subtitle: phrasing(bracketed('In ', stock('$15'))),
      note: phrasing(bracketed('Without ', stock('$16'))),
      facts: areasChart.facts,
    }),
    longTable,
  ]),
  section('two', 'Two', [
    { type: 'findings', place, items: [{ place, figure: [stock(short)], text: phrasing(stock('seventeen')) }] },
    { type: 'caveats', items: [], place },
    { type: 'sources', sources: [], derivations: [], place },
  ]),
];

describe('a document of every block', () => {
  const root = marked(...everyBlock);
  const { value: brief, diagnostics } = layoutBrief(root, context);
  const figures = figuresOf(brief);

  it('has each of its mentions once, with its words and its fact', () => {
    expect(diagnostics).toEqual([]);
    const printed = figures.filter(({ part }) => part === 'text').sort((a, b) => (a.mention ?? 0) - (b.mention ?? 0));
    expect(printed.map(({ mention, fact, text }) => ({ mention, fact, text }))).toEqual(
      referencesOf(root).map(({ mention, fact, printed: { text } }) => ({ mention, fact, text })),
    );
    expect(printed.length).toBeGreaterThan(100);
  });

  it('says the same pages as are known for each fact', () => {
    const pages = new Map<string, number[]>();
    for (const { fact, number } of figures) pages.set(fact, [...new Set([...(pages.get(fact) ?? []), number])]);
    expect(pages).toEqual(factPages(brief));
  });

  it('comes in the order of the pages', () => {
    const numbers = figures.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(brief.pages.length);
  });

  it('counts the head that a table repeats once', () => {
    const head = referencesOf(marked(longTable))[2];
    const alone = lay(longTable);
    const draws = drawsOf(alone, head?.mention ?? 0);
    expect(new Set(draws.map(({ page }) => page)).size).toBeGreaterThan(1);
    expect(figuresOf(alone).filter(({ mention }) => mention === head?.mention)).toEqual([
      { fact: 'stock', text: '$741 billion', number: 1, part: 'text', mention: 3 },
    ]);
    expect(repeatedWords(alone)).toContain('$741 billion');
  });

  it('counts a heading once, which the contents may repeat', () => {
    const headed = lay(heading(1, ['Up by ', stock('$741 billion')]));
    expect(figuresOf(headed)).toHaveLength(1);
    expect(repeatedWords(headed)).toContain('Up by $741 billion');
  });
});

describe('the words of a mention', () => {
  const filling = 'The deficit is put, without a year, at a little more than ';

  it('are whole where it runs over the end of a line', () => {
    const brief = lay(paragraph([filling, fact('deficit', 'approximately $76.4 billion by the end of 2028'), '.']));
    expect(new Set(drawsOf(brief, 1).map(({ y }) => y)).size).toBe(2);
    expect(figuresOf(brief)[0]?.text).toBe('approximately $76.4 billion by the end of 2028');
  });

  it('are whole where it runs over the end of a page, and stand on the page where it begins', () => {
    const statement = words(900);
    const brief = lay(paragraph(words(200)), paragraph([stock(statement), ', ', fact('pledge', '$1 trillion')]));
    expect(new Set(drawsOf(brief, 1).map(({ page }) => page)).size).toBeGreaterThan(1);
    expect(figuresOf(brief)).toEqual([
      { fact: 'stock', text: statement, number: 1, part: 'text', mention: 1 },
      { fact: 'pledge', text: '$1 trillion', number: brief.pages.length, part: 'text', mention: 2 },
    ]);
  });

  it.each([
    ['behind a dash', '2025–'.repeat(40)],
    ['between Japanese words', '対米投資の約束'.repeat(20)],
    ['inside a word that is too long', 'x'.repeat(150)],
    ['behind hyphens and spaces', 'trillion-dollar pledge '.repeat(20).trim()],
  ])('get no space where a line breaks %s', (_, text) => {
    const brief = lay(paragraph([filling, stock(text), ' and so on.']));
    expect(new Set(drawsOf(brief, 1).map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(figuresOf(brief)[0]?.text).toBe(text);
  });

  it('keep the space of a unit that has one, and get none for the looks of a tile', () => {
    expect(textsOf(tiles)).toEqual([
      'over $741bn',
      '$9',
      'about $9\u00a0billion',
      '$9',
      'over $125\u00a0billion by\u00a02028',
      '$9',
      '31%',
      '$9',
    ]);
  });

  it('are capitals where the style prints them', () => {
    const title = phrasing(bracketed('of ', stock('over $741 billion')));
    const tile = { place, label: title, value: phrasing('1'), note: [] };
    const cover = { type: 'cover', kicker: title, title: [], standfirst: [], place } as const;
    const printed = [
      textsOf({ ...cover, children: [{ type: 'heading', depth: 2, children: title, place }] }),
      textsOf({ type: 'aside', title, children: [], place }),
      textsOf({ type: 'kpis', tiles: [tile], place }),
      textsOf(table({ header: ['A', 'B'], rows: [row('group', [title])] })),
    ];
    expect(printed.flat()).toEqual(Array.from({ length: 5 }, () => 'OVER $741 BILLION'));
  });

  it('leave out marks and the full stop that stands before them', () => {
    const sources: Flow = { type: 'sources', sources: [], derivations: [], place };
    expect(textsOf(paragraph(['It is ', stock('$741 billion'), '. More.']), sources)).toEqual(['$741 billion']);
  });

  it('are told apart where two cells say the same', () => {
    const cells = ['A', stock('$741 billion'), stock('$741 billion')];
    const figures = figuresOf(lay(table({ header: ['N', 'V', 'W'], rows: [row('body', cells), row('body', cells)] })));
    expect(figures.map(({ mention }) => mention)).toEqual([1, 2, 3, 4]);
  });

  it('are told apart where two tiles say the same', () => {
    const tile = { place, label: phrasing('Label'), value: [stock(short)], note: [] };
    const figures = figuresOf(lay({ type: 'kpis', tiles: [tile, tile], place }));
    expect(figures.map(({ mention, text }) => [mention, text])).toEqual([
      [1, 'over $741bn'],
      [2, 'over $741bn'],
    ]);
  });
});

describe('what is no mention of a figure', () => {
  it('is the name of what is measured, though its fact is on the page', () => {
    const brief = lay(paragraph([{ ...stock('direct investment'), form: 'indicator' }, ' is large']));
    expect(figuresOf(brief)).toEqual([]);
    expect(factPages(brief).get('stock')).toEqual([1]);
  });

  it('is a mark alone, though each fact that it stands for is on the page of the mark', () => {
    const cited = { type: 'citation', facts: ['deficit', 'pledge'], marks: [], place } as const;
    const brief = lay(
      paragraph(stock('$741 billion')),
      { type: 'pagebreak', place },
      paragraph(['It goes on.', cited]),
      paragraph(['It goes on.', { ...cited, facts: ['pledge'] }]),
    );
    expect(figuresOf(brief).map(({ fact }) => fact)).toEqual(['stock']);
    expect(Object.fromEntries(factPages(brief))).toEqual({ stock: [1], deficit: [2], pledge: [2] });
  });

  it('is a document that was not marked', () => {
    const { value } = layoutBrief({ type: 'root', children: [paragraph(stock('$741 billion'))] }, context);
    expect(figuresOf(value)).toEqual([]);
  });

  it('are speaker notes', () => {
    expect(textsOf({ type: 'notes', children: [paragraph(stock('$741 billion'))], place })).toEqual([]);
  });
});

describe('what a chart draws', () => {
  const point = (label: string, name: string) =>
    ({ value: Number(label), decimal: label, label, fact: name, fill: 'solid' }) as const;
  const stacked: Chart = {
    ...areasChart,
    id: 'stacked',
    stack: 'zero',
    categories: ['A', 'B'],
    series: [
      {
        name: 'One',
        points: [
          { ...point('240', 'a-one'), secondary: '46%', share: { fact: 'a-share', label: '46%' } },
          point('7', 'b-one'),
        ],
      },
      { name: 'Two', points: [point('280', 'a-two'), null] },
    ],
    totals: [point('520', 'a'), null],
    facts: ['a-one', 'a-two', 'b-one', 'a', 'a-share'],
  };
  const charts = new Map([[stacked.id, stacked]]);
  const { value: brief } = layoutBrief(
    marked(paragraph('Before'), chartFigure('stacked', bracketed('Of ', stock('$9')), { facts: stacked.facts })),
    { ...context, charts },
  );

  it('is its bars, shares and totals in the order in which their labels are drawn, behind the words over it', () => {
    const drawn = { number: 1, part: 'chart', chart: 'stacked' };
    expect(briefFigures(brief, charts)).toEqual([
      { fact: 'stock', text: '$9', number: 1, part: 'text', mention: 1 },
      { fact: 'a-one', text: '240', decimal: '240', ...drawn },
      { fact: 'a-share', text: '46%', ...drawn },
      { fact: 'a-two', text: '280', decimal: '280', ...drawn },
      { fact: 'a', text: '520', decimal: '520', ...drawn },
      { fact: 'b-one', text: '7', decimal: '7', ...drawn },
    ]);
  });

  it('stands in the scene word for word', () => {
    const scenes = brief.pages.flatMap(({ draws }) => draws.flatMap((draw) => (draw.op === 'scene' ? draw.scene : [])));
    const scene = scenes.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'text' ? op.text : [])));
    const labels = briefFigures(brief, charts).flatMap(({ part, text }) => (part === 'chart' ? [text] : []));
    expect(scene).toEqual(expect.arrayContaining(labels));
  });

  it('counts as often as the chart stands in the brief', () => {
    const twice = lay(
      chartFigure('investment-areas', 'T'),
      { type: 'pagebreak', place },
      chartFigure('investment-areas', 'T'),
    );
    expect(figuresOf(twice).map(({ fact, number }) => `${fact} ${number}`)).toEqual(
      [1, 2].flatMap((page) => areasChart.facts.map((id) => `${id} ${page}`)),
    );
  });
});
