import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.ts';
import type { Flow } from '../../src/document/index.ts';
import type { Fact } from '../../src/facts/index.ts';
import type { PresentationContext } from '../../src/pptx/index.ts';
import { checkPptx, readPptx, renderPptx, toPresentation } from '../../src/pptx/index.ts';
import { cleanText } from '../../src/pptx/xml/clean-text.ts';
import { fixtureCharts } from './fixture/charts.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit, place } from './fixture/nodes.ts';
import { deckRecord } from './fixture/record.ts';

/** Text that means something to XML, to spreadsheets, to PowerPoint or to whoever reads from the left. */
const strings: Readonly<Record<string, string>> = {
  markup: 'Analysts & Co <b>"quoted"</b> \'single\' ]]> <![CDATA[ &amp; &#0; <!--',
  controls: 'a\u0000b\u0001c\u0008d\u000be\u000cf\u001fg\u007fh\u0085i',
  'lone surrogates': 'high \ud800 low \udfff end \ud83d',
  noncharacters: 'x\ufffey\uffffz',
  'an escape of spreadsheets': '_x0041_ and _x005F_x0041_ and _x000D_',
  emoji: '👩🏽‍💻 of 🇯🇵 and 👨‍👩‍👧',
  'right to left': 'العربية עברית \u202eabc\u202c \u2067x\u2069',
  'no width': 'a\u200bb\u200d\u200cc\ufeffd\u2060e\u00ad',
  'East Asian': '日本の輸出額 한국어 中文',
  'a formula': '=1+1 @SUM(A1) +2 -3',
  'line ends and tabs': 'one\ttwo\nthree\r\nfour\u2028five',
  combining: `Z${'\u0301'.repeat(40)}algo`,
  'a path': '../../etc/passwd C:\\temp\\x.pptx',
};

/** What of a deck holds the text. */
interface Holder {
  readonly flow?: readonly Flow[];
  readonly charts?: (chart: Chart) => Chart;
  readonly facts?: (fact: Fact) => Fact;
  readonly document?: Partial<PresentationContext['document']>;
  readonly edition?: Partial<PresentationContext['document']['edition']>;
}

const kit = nodeKit(fixtureDataset());
const text = (value: string) => [{ type: 'text', value, place }] as const;
const paragraph = (value: string): Flow => ({ type: 'paragraph', children: text(value), place });

function row(role: 'head' | 'body', ...values: readonly string[]) {
  const children = values.map((value) => ({ type: 'tableCell' as const, children: text(value), place }));
  return { type: 'tableRow' as const, role, children, place };
}

function table(cell: string, words: string): Flow {
  return {
    type: 'table',
    title: text(words),
    subtitle: [],
    note: text(words),
    align: [null, 'right'],
    header: row('head', 'Line', 'Count'),
    rows: [row('body', cell, 'one'), row('body', 'Other', 'two')],
    place,
  };
}

/** Places that text of a pack gets into. */
const places: Readonly<Record<string, (value: string) => Holder>> = {
  headline: (value) => ({ flow: [{ type: 'heading', depth: 2, children: text(value), place }, paragraph('Body')] }),
  'body text': (value) => ({ flow: [kit.heading(2, 'Body'), paragraph(value)] }),
  'list item': (value) => ({
    flow: [
      kit.heading(2, 'List'),
      {
        type: 'list',
        ordered: false,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: text(value), place }], place }],
        place,
      },
    ],
  }),
  'table cell': (value) => ({ flow: [kit.heading(2, 'Table'), table(value, 'Table')] }),
  'title of a table': (value) => ({ flow: [kit.heading(2, 'Table'), table('Line', value)] }),
  callout: (value) => ({
    flow: [
      kit.heading(2, 'Callout'),
      kit.list('A point'),
      { type: 'callout', title: text('Mind'), children: [{ type: 'paragraph', children: text(value), place }], place },
    ],
  }),
  'speaker notes': (value) => ({
    flow: [
      kit.heading(2, 'Notes'),
      paragraph('Body'),
      { type: 'notes', children: [{ type: 'paragraph', children: text(value), place }], place },
    ],
  }),
  'category of a chart': (value) => ({
    flow: [kit.heading(2, 'Chart'), kit.chart('budget', 'Sums', [])],
    charts: (chart) => ({ ...chart, categories: [value, 'Other'] }),
  }),
  'series of a chart': (value) => ({
    flow: [kit.heading(2, 'Chart'), kit.chart('budget', 'Sums', [])],
    charts: (chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series, name: value })) }),
  }),
  'alternative text': (value) => ({
    flow: [kit.heading(2, 'Chart'), kit.chart('budget', 'Sums', [])],
    charts: (chart) => ({ ...chart, description: `Bars: ${value}` }),
  }),
  'words of a fact': (value) => ({
    flow: [kit.heading(2, 'Chart'), kit.chart('budget', 'Sums', ['budget'])],
    facts: (fact) => ({ ...fact, label: value, at: value, evidence: value }),
  }),
  'name of a section': (value) => ({
    flow: [{ type: 'section', id: 'a', title: value, children: [kit.heading(2, 'In it'), paragraph('Body')], place }],
  }),
  'title of the pack': (value) => ({ document: { title: `Pack ${value}` } }),
  'author of the pack': (value) => ({ edition: { publisher: `By ${value}` } }),
  'subtitle of the pack': (value) => ({ edition: { subtitle: `On ${value}` } }),
};

interface Made {
  readonly told: readonly string[];
  readonly bytes: Uint8Array;
}

/** A deck with text in some places, and what was told of it. */
async function deckWith(holders: readonly Holder[]): Promise<Made> {
  const usual = fixtureContext();
  const change = holders.flatMap(({ charts }) => charts ?? []);
  const charts = new Map(
    [...fixtureCharts].map(([id, chart]) => [id, change.reduce((changed, next) => next(changed), chart)]),
  );
  const changeFact = holders.flatMap(({ facts }) => facts ?? []);
  const plainData = fixtureDataset();
  const facts = new Map(
    [...plainData.facts].map(([id, fact]) => [id, changeFact.reduce((changed, next) => next(changed), fact)]),
  );
  const dataset = { ...plainData, facts };
  const edition = Object.assign({}, usual.document.edition, ...holders.map((one) => one.edition));
  const document = Object.assign({}, usual.document, ...holders.map((one) => one.document), { edition });
  const context = fixtureContext({ charts, dataset, document });
  const flow = holders.flatMap((one) => one.flow ?? []);
  const { value, diagnostics } = toPresentation(
    markedRoot(flow.length === 0 ? [kit.heading(2, 'Slide'), paragraph('Body')] : flow),
    context,
  );
  for (const { place: at, hint } of diagnostics) {
    expect(at).toMatchObject({ file: place.file });
    expect(hint).toBeTruthy();
  }
  const record = deckRecord(dataset, []);
  return {
    told: diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    bytes: await renderPptx(value, { ...context, record }),
  };
}

/** What is told of a deck that is about its text, which is not what is looked at here. */
const aboutWords = /^(?:slide-title-repeated|slide-without-title|slide-placeholder-empty|slide-reading-order)$/;

async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await checkPptx(bytes, 'deck.pptx');
  return found.filter(({ code }) => !aboutWords.test(code)).map(({ code, message }) => `${code}: ${message}`);
}

/** Text without what lines and cells leave out of it. */
function plain(value: string): string {
  return cleanText(value).replace(/\s+/gu, ' ').trim();
}

/** Places whose text a reader of the deck finds on its slides, in its notes, its charts or its title. */
const read = Object.keys(places).filter((name) => !/^(?:name|author|subtitle|words)/.test(name));

describe('text in all places at once gives a sound deck that says it in each', () => {
  it.each(Object.entries(strings))('%s', async (_, value) => {
    const { bytes, told } = await deckWith(Object.values(places).map((holder) => holder(value)));
    expect(await faultsOf(bytes)).toEqual([]);
    // the title of a table has one line, and a text of several is told of
    expect(new Set(told)).toEqual(new Set(/[\n\u2028]/.test(value) ? ['slide-text-overflow'] : []));
    const { value: file, diagnostics } = await readPptx(bytes, 'deck.pptx');
    expect(diagnostics).toEqual([]);
    const words = [file?.title ?? '', ...(file?.leaves ?? []).flatMap(({ pieces }) => pieces.map((one) => one.text))];
    expect(plain(words.join(' ')).split(plain(value)).length - 1).toBeGreaterThanOrEqual(read.length);
  });
});

describe('a hundred thousand characters', () => {
  it.each(Object.entries(places))('as %s give a sound deck, or are told of with their place', async (_, holder) => {
    const { bytes, told } = await deckWith([holder('many words '.repeat(9_091))]);
    if (told.length === 0) expect(await faultsOf(bytes)).toEqual([]);
  });
});
