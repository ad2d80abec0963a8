import type { FactReference } from '../../src/document/index.ts';
import type { Dataset } from '../../src/facts/index.ts';
import type { PrintedFigure, PrintedPack, PrintingDocument } from '../../src/trace/index.ts';
import { caveat, datasetOf, derived, figure, place } from '../document/document-nodes.ts';

/** A place on a line of a file. */
export const at = (file: string, line: number) => ({ ...place, file, line });

/** Facts of every use: `stock`, `pledge` and `twice` are printed or drawn, `growth` and `base` operands, the others unused. */
export const dataset: Dataset = {
  ...datasetOf(
    [
      figure('stock', 'row 1', { label: 'Direct Investment', value: '741', qualifier: 'surpassing' }),
      figure('growth', 'row 1', { asOf: '2024-12-31', validFor: 'P1M' }),
      figure('pledge', 'row 2', { modality: 'proposed', section: 'forecast' }),
      figure('target', 'row 3', { modality: 'projected', section: 'forecast' }),
      derived('base', 'stock', 'growth'),
      derived('twice', 'base', 'base'),
      derived('apart', 'target', 'stock'),
    ],
    [caveat('of-growth', ['growth', 'stock']), caveat('of-twice', ['twice']), caveat('of-target', ['target'])],
  ),
  breakdowns: new Map(
    (
      [
        { id: 'sums', total: 'stock', parts: ['growth', 'pledge'], relation: 'stated', residual: 'base', place },
        { id: 'sides', total: 'pledge', parts: ['target', 'growth'], relation: 'compared', place },
      ] as const
    ).map((breakdown) => [breakdown.id, breakdown]),
  ),
};

const print = (fact: string, number: number, more: Partial<PrintedFigure>): PrintedFigure => ({
  ...{ fact, text: fact.toUpperCase(), number, part: 'text', ...more },
});

const mention = (fact: string, line: number, form: FactReference['form'] = 'full') => ({
  ...{ fact, form, place: at('brief.md.hbs', line) },
});

/** Prints `twice` on two pages, cites `stock` on another and names it on a third. */
const brief: PrintingDocument = {
  file: 'briefing.pdf',
  unit: 'pages',
  printed: new Map([
    ['twice', [1, 2]],
    ['stock', [3, 4]],
  ]),
  record: { printed: [print('twice', 1, { mention: 1 }), print('twice', 2, { mention: 2 })] },
  mentions: new Map([
    [1, mention('twice', 7)],
    [2, mention('twice', 9, 'short')],
    [3, mention('stock', 20, 'indicator')],
  ]),
  citations: new Map([['stock', [at('brief.md.hbs', 12)]]]),
};

/** Draws `twice` in a chart and says it in the notes. */
const deck: PrintingDocument = {
  file: 'areas.pptx',
  unit: 'slides',
  printed: new Map([['twice', [5]]]),
  record: {
    printed: [
      print('twice', 5, { part: 'chart', chart: 'areas', text: '', decimal: '2' }),
      print('twice', 5, { part: 'notes', mention: 1 }),
    ],
  },
  mentions: new Map([[1, { ...mention('twice', 3), place: at('deck.md.hbs', 3) }]]),
  citations: new Map(),
};

/** A dataset with a brief, a deck and the pictures of two charts, of which one stands in no document. */
export const printedPack: PrintedPack = {
  dataset,
  lookedUp: new Set(['stock', 'pledge']),
  documents: [brief, deck],
  charts: new Map([
    ['areas', { facts: ['twice'], place: at('areas.yaml', 1) }],
    ['pledges', { facts: ['pledge'], place: at('pledges.yaml', 1) }],
  ]),
  pictures: [
    { chart: 'areas', file: 'charts/areas.png' },
    { chart: 'pledges', file: 'charts/pledges.png' },
  ],
  complete: true,
};
