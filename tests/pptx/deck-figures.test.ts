import { describe, expect, it } from 'vitest';
import type { FactReference, Flow, Root } from '../../src/document/index.ts';
import { visit } from '../../src/document/index.ts';
import type { Dataset } from '../../src/facts/index.ts';
import type { Presentation } from '../../src/pptx/index.ts';
import { deckFigures, factSlides, toPresentation } from '../../src/pptx/index.ts';
import { chartFigures } from '../../src/pptx/native-chart/chart-figures.ts';
import type { PrintedFigure } from '../../src/trace/index.ts';
import { fixtureCharts } from './fixture/charts.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot, wholeDeck } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';

const plain = fixtureDataset();
const kit = nodeKit(plain);

/** The fixture with a caveat on a statement, whose words stand in the speaker notes of the data notes alone. */
function withStatementCaveat(): Dataset {
  const [known] = plain.caveats.values();
  if (known === undefined) throw new Error('the fixture has caveats');
  const tariffs = { ...known, id: 'tariffs', facts: ['tariffs'], text: 'The tariffs are open.' };
  return { ...plain, caveats: new Map([...plain.caveats, [tariffs.id, tariffs]]) };
}

function decide(root: Root, dataset: Dataset = plain): Presentation {
  return toPresentation(root, fixtureContext({ dataset })).value;
}

function figuresOf(...children: readonly Flow[]): readonly PrintedFigure[] {
  return deckFigures(decide(markedRoot(children)));
}

function referencesOf(root: Root): readonly FactReference[] {
  const references: FactReference[] = [];
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'factReference' && node.form !== 'indicator') references.push(node);
    },
  });
  return references;
}

/** Words without what a slide changes of them: spaces, which a tile makes thin, and the letters of group rows. */
function letters(words: string): string {
  return words.replace(/\s/g, '').toLowerCase();
}

/** A table of so many rows that it goes on over several slides, with a figure in its head and in a group. */
function longTable(): Flow {
  const rows = Array.from({ length: 40 }, (_, index) => kit.row('body', `Row ${index}`, '{chips:number}'));
  return {
    type: 'table',
    title: kit.words('Of {realignment:bare}'),
    subtitle: [],
    note: kit.words('Besides {military:bare}.'),
    align: [null, 'right'],
    header: kit.row('head', 'Line', 'Of {energy:short}'),
    rows: [kit.row('group', '**Of {deficit:short}**', ''), ...rows],
    place,
  };
}

/** What `wholeDeck` lacks: figures in further places of each block. */
function moreDeck(): readonly Flow[] {
  return [
    {
      type: 'cover',
      kicker: kit.words('On {stock:bare}'),
      title: kit.words('Over {pledge:bare}'),
      standfirst: kit.words('With {jobs:value}'),
      children: [kit.paragraph('And {growth:value}')],
      place,
    },
    kit.heading(2, 'Tiles of {stock:value}'),
    kit.kpis(['Of {pledge:bare}', '{budget-2028:full}', 'to {growth:short}'], ['Said', '{tariffs:text}', 'in words']),
    kit.chart(
      'stock-and-pledge',
      'Investment of {stock:short} · US$ billion',
      ['stock', 'pledge'],
      'Of {pledge:bare}.',
    ),
    kit.aside('Care of {jobs:short}', 'Growth of {growth:value}.'),
    kit.heading(2, 'A long table'),
    longTable(),
    kit.notes('The rows hold {chips:bare}, **not {relocation:bare}**.'),
    kit.heading(2, 'Two columns'),
    {
      type: 'columns',
      columns: [
        [kit.heading(3, 'Of {stock:short}'), kit.chart('budget', 'Budget', ['budget', 'budget-2028'])],
        [kit.heading(3, 'Of {energy:short}'), kit.list('{realignment}', '{budget-2028}')],
      ],
      place,
    },
    kit.paragraph('Both hold {military:bare}.'),
    kit.heading(2, 'Quoted'),
    { type: 'blockquote', children: [kit.paragraph('It is {tariffs:text}.')], place },
    kit.heading(2, 'What is measured is no figure'),
    kit.paragraph('This is {stock:indicator}.'),
    kit.heading(2, 'Data notes'),
    { type: 'caveats', items: [], place },
    { type: 'closing', title: kit.words('To {pledge:short}'), children: [kit.paragraph('Or {chips:short}')], place },
  ];
}

const dataset = withStatementCaveat();
const roots: readonly (readonly [string, Root])[] = [
  ['every kind of slide', wholeDeck()],
  ['figures in every place of a slide', markedRoot(moreDeck(), dataset)],
];

describe.each(roots)('the figures of a deck with %s', (_, root) => {
  const presentation = decide(root, dataset);
  const figures = deckFigures(presentation);

  it('are all that its document mentions, with the words printed', () => {
    const lost = referencesOf(root).filter(
      ({ fact, mention, printed }) =>
        !figures.some(
          (figure) =>
            figure.fact === fact && figure.mention === mention && letters(figure.text) === letters(printed.text),
        ),
    );
    expect(lost).toEqual([]);
  });

  it('are none that its document does not hold', () => {
    const mentions = new Map(referencesOf(root).map((node) => [node.mention, node]));
    const words = figures.filter(({ part }) => part !== 'chart');
    expect(words.length).toBeGreaterThanOrEqual(mentions.size);
    for (const { fact, mention, text } of words) {
      expect(mentions.get(mention)?.fact).toBe(fact);
      expect(letters(text)).toBe(letters(mentions.get(mention)?.printed.text ?? ''));
    }
    for (const { fact, chart, mention } of figures.filter(({ part }) => part === 'chart')) {
      expect(fixtureCharts.get(chart ?? '')?.facts).toContain(fact);
      expect(mention).toBeUndefined();
    }
  });

  it('stand on slides that are known to hold their facts, in the order of the slides', () => {
    const slides = factSlides(presentation);
    for (const { fact, number } of figures) expect(slides.get(fact)).toContain(number);
    const numbers = figures.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

describe('a figure', () => {
  it('is told of once, whatever its pieces look like', () => {
    const figures = figuresOf(kit.heading(2, 'H'), kit.kpis(['Deficit', '{deficit:value}', 'as reported']));
    expect(figures).toEqual([
      { fact: 'deficit', mention: 1, text: 'approximately $76.4\u2009billion', number: 1, part: 'text' },
    ]);
  });

  it('counts again where the head of a table goes on over further slides', () => {
    const figures = figuresOf(kit.heading(2, 'H'), longTable());
    const last = figures.at(-1)?.number ?? 0;
    expect(last).toBeGreaterThan(1);
    const heads = figures.filter(({ fact }) => fact === 'energy');
    expect(heads.map(({ number }) => number)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect(new Set(heads.map(({ mention }) => mention)).size).toBe(1);
  });

  it('has the capitals of a group row', () => {
    const [group] = figuresOf(kit.heading(2, 'H'), longTable()).filter(({ fact }) => fact === 'deficit');
    expect(group?.text).toBe('APPROX. $76.4BN');
  });

  it('may stand in speaker notes alone', () => {
    const figures = figuresOf(kit.heading(2, 'H'), kit.paragraph('x'), kit.notes('**Over {stock:bare}**'));
    expect(figures).toEqual([{ fact: 'stock', mention: 1, text: '$741\u00a0billion', number: 1, part: 'notes' }]);
  });
});

describe('the figures of a chart', () => {
  const figuresIn = (chart: string) =>
    figuresOf(kit.heading(2, 'H'), kit.chart(chart, 'Amounts', fixtureCharts.get(chart)?.facts ?? [])).map(
      ({ number: _, ...figure }) => figure,
    );
  const of = (chart: string, fact: string, text: string, decimal?: string) => ({
    part: 'chart',
    chart,
    fact,
    text,
    ...(decimal === undefined ? {} : { decimal }),
  });

  it('are the labels of its bars, without the grey words beside them', () => {
    expect(figuresIn('stock-and-pledge')).toEqual([
      of('stock-and-pledge', 'stock', 'over 741', '741'),
      of('stock-and-pledge', 'pledge', '1,000', '1000'),
    ]);
  });

  it('are the parts of a stack and its total; a bar that is no stack counts once', () => {
    expect(figuresIn('lines')).toEqual([
      of('lines', 'relocation', '240', '240'),
      of('lines', 'chips', '180', '180'),
      of('lines', 'supply-chain-residual', '100', '100'),
      of('lines', 'realignment', '520', '520'),
      of('lines', 'military', '275', '275'),
      of('lines', 'energy', '210', '210'),
    ]);
  });

  it('have no decimal in a span, whose cells hold years', () => {
    expect(figuresIn('spans')).toEqual([of('spans', 'realignment', '520'), of('spans', 'military', '275')]);
  });

  it('have no words where a bar has no label, and no total where none is printed', () => {
    const chart = fixtureCharts.get('lines');
    if (chart === undefined) throw new Error('the fixture has the chart');
    const figures = chartFigures(chart, {
      printedOf: ({ fact }) => (fact === 'chips' ? { where: 'label', secondary: false } : undefined),
    });
    expect(figures.map(({ fact, text }) => [fact, text])).toEqual([
      ['relocation', ''],
      ['chips', '180'],
      ['supply-chain-residual', ''],
      ['military', ''],
      ['energy', ''],
    ]);
  });

  it('are told apart from their cells where they stand behind the total of their stack', () => {
    const chart = fixtureCharts.get('lines');
    if (chart === undefined) throw new Error('the fixture has the chart');
    const figures = chartFigures(chart, {
      printedOf: ({ fact }) => ({ where: fact === 'chips' ? 'behind' : 'label', secondary: false }),
    });
    expect(figures.slice(0, 5).map(({ fact, text, decimal }) => [fact, text, decimal])).toEqual([
      ['relocation', '240', '240'],
      ['chips', '', '180'],
      ['supply-chain-residual', '100', '100'],
      ['realignment', '520', '520'],
      ['chips', '180', undefined],
    ]);
  });

  it('are in the order of the names that they stand in', () => {
    const spans = fixtureCharts.get('spans');
    if (spans === undefined) throw new Error('the fixture has the chart');
    const chart = { ...spans, named: [{ fact: 'stock', label: '$741bn' }] };
    const categories = chart.categories.map((name, index) => (index === 0 ? `${name}: 520` : `$741bn ${name}: 275`));
    const figures = chartFigures(chart, { printedOf: () => ({ where: 'name', secondary: false }), categories });
    expect(figures.map(({ fact, text }) => [fact, text])).toEqual([
      ['realignment', '520'],
      ['stock', '$741bn'],
      ['military', '275'],
    ]);
  });

  it('hold a share where the dataset has it as a fact of its own', () => {
    const chart = fixtureCharts.get('supply-chain');
    const [series] = chart?.series ?? [];
    if (chart === undefined || series === undefined) throw new Error('the fixture has the chart');
    const points = series.points.map((point) =>
      point?.fact === 'chips' ? { ...point, share: { fact: 'growth', label: '35%' } } : point,
    );
    const charts = new Map([[chart.id, { ...chart, series: [{ ...series, points }] }]]);
    const root = markedRoot([kit.heading(2, 'H'), kit.chart(chart.id, 'Amounts', [...chart.facts, 'growth'])]);
    const figures = deckFigures(toPresentation(root, fixtureContext({ charts })).value);
    expect(figures.map(({ fact, text, decimal }) => [fact, text, decimal])).toEqual([
      ['relocation', '240', '240'],
      ['chips', '180', '180'],
      ['growth', '35%', undefined],
      ['supply-chain-residual', '100', '100'],
    ]);
  });
});
