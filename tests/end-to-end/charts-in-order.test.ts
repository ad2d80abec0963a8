import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/index.ts';
import { toChartHead } from '../../src/chart/index.ts';
import type { Flow, Root } from '../../src/document/index.ts';
import { briefFigures, layoutBrief, readPdf, renderPdf } from '../../src/pdf/index.ts';
import { deckFigures, readPptx, readRecordXml, renderPptx, toPresentation } from '../../src/pptx/index.ts';
import type { ReadFile, Trace, TraceRecord } from '../../src/trace/index.ts';
import { traceFigures } from '../../src/trace/index.ts';
import { goodChart } from '../chart/fixture.ts';
import { briefContext } from '../pdf/fixture/context.ts';
import { fixtureContext } from '../pptx/fixture/deck.ts';
import { recordOf } from '../trace/small-file.ts';

const compared = 'note: Not parts of one amount.';
const groups = (...lines: readonly string[]) =>
  `data:\n  series: [A, B, C, D]\n  groups:\n    - ${lines.join('\n    - ')}`;

/** Every way to draw bars, and those whose labels stand in another order than their cells. */
const charts = [
  'data: { facts: [stock, pledge, realignment, chips] }',
  'data: { breakdown: supply }\nlabels: [value, share]',
  `data: { breakdown: areas }\n${compared}`,
  'data: { breakdown: supply }\nstack: zero\nlabels: [value, share]',
  'data: { breakdown: supply }\nstack: normalize\nlabels: [value, share]',
  'data: { breakdown: supply }\nstack: zero\norient: vertical\nlabels: [value, share]',
  groups('{ label: First, facts: [chips, relocation] }', '{ label: Second, facts: [energy, realignment] }'),
  `orient: vertical\n${groups('{ label: First, facts: [chips, "-", built] }', '{ label: Second, facts: [energy] }')}`,
  `stack: zero\n${groups('{ label: Short, facts: [built, ordered, uses-residual] }', '{ label: Long, facts: ["-", "-", "-", pledge] }')}`,
  `sort: descending\n${groups(
    `{ label: 'Of {{fact "pilot"}}', facts: [chips, built] }`,
    `{ label: 'Of {{fact "plan"}}', facts: [pledge, energy] }`,
  )}`,
  'mark: span\ndata: { facts: [realignment, relocation, expansion, supply-residual] }',
  'mark: span\ndata: { facts: [treaty, pilot, realignment] }',
].map((yaml, index): Chart => ({ ...goodChart(yaml), id: `chart-${index + 1}` }));

const byId = new Map(charts.map((chart) => [chart.id, chart]));

/** Each chart under a heading of its own. */
const root: Root = {
  type: 'root',
  children: charts.flatMap((chart): readonly Flow[] => [
    {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: `Shown in ${chart.id}`, place: chart.place }],
      place: chart.place,
    },
    { type: 'chart', ...toChartHead(chart), marks: [], place: chart.place },
  ]),
};

/** Each print as `chart-3 240 stands`. */
function told({ figures }: Trace): readonly string[] {
  return figures.map(({ chart, text, standing }) => `${chart} ${text} ${standing}`);
}

describe('in a deck, the labels and cells of every chart stand in the order of their prints', () => {
  let read: ReadFile;
  let record: TraceRecord;
  beforeAll(async () => {
    const context = fixtureContext({ charts: byId });
    const presentation = toPresentation(root, context).value;
    const bytes = await renderPptx(presentation, { ...context, record: recordOf(deckFigures(presentation)) });
    const { value } = await readPptx(bytes, 'deck.pptx');
    const carried = await readRecordXml(value?.record ?? '');
    if (value === undefined || carried === undefined) throw new Error('the deck cannot be read back');
    read = value;
    record = carried;
  });

  test('as the shapes of the file are', () => {
    const lines = told(traceFigures({ read, record }));
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => !/ (stands|unlabelled)$/.test(line))).toEqual([]);
  });

  test('where a program has given all shapes new ids', () => {
    const leaves = read.leaves.map((leaf) => ({
      ...leaf,
      pieces: leaf.pieces.map(({ shape = 0, ...piece }) => ({ ...piece, shape: shape + 500 })),
      cells: leaf.cells.map((cell) => ({ ...cell, shape: cell.shape + 500 })),
    }));
    const lines = told(traceFigures({ read: { ...read, leaves }, record }));
    expect(lines.filter((line) => !/ (stands|unlabelled)$/.test(line))).toEqual([]);
  });

  test('and some of them behind the total of their stack, or in a name', () => {
    const printed = record.printed.filter(({ decimal, text }) => text !== '' && decimal === undefined);
    const drawn = new Set(record.printed.filter(({ text }) => text === '').map(({ fact }) => fact));
    expect(printed.filter(({ fact }) => drawn.has(fact)).length).toBeGreaterThan(0);
    expect(
      read.leaves.some(({ pieces }) => pieces.some(({ kind, text }) => kind === 'chart' && /: 3/.test(text))),
    ).toBe(true);
  });
});

test('in a brief, the labels of every chart stand in the order of their prints', async () => {
  const context = briefContext({ charts: byId });
  const { value: brief } = layoutBrief(root, context);
  const record = recordOf(briefFigures(brief, byId));
  const { value: read } = await readPdf(await renderPdf(brief, context), 'brief.pdf');
  if (read === undefined) throw new Error('the brief cannot be read back');
  const lines = told(traceFigures({ read, record }));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !/ (stands|unlabelled)$/.test(line))).toEqual([]);
});
