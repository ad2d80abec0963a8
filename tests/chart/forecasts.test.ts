import { describe, expect, it } from 'vitest';
import { barStyle } from '../../src/chart/draw/bar-style.ts';
import type { Chart, ChartPoint } from '../../src/chart/index.ts';
import { toScene } from '../../src/chart/index.ts';
import { ownWords } from '../../src/chart/plain-text.ts';
import { saysModality } from '../../src/document/index.ts';
import { barProperties } from '../../src/pptx/chart/chart-fill.ts';
import { DeckColors } from '../../src/pptx/xml/color.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { fixtureFacts, goodChart, pointsOf, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

const data = [
  'data: { breakdown: supply }',
  'data: { breakdown: uses }',
  'data: { breakdown: supply }\nstack: zero',
  'data: { breakdown: uses }\nstack: zero',
  'data: { breakdown: uses }\nstack: zero\nlabels: [value, share, horizon]',
  'data: { breakdown: near }\nstack: zero',
  'data: { breakdown: supply }\nstack: normalize',
  'data: { breakdown: uses }\nstack: normalize',
  'data: { facts: [realignment, relocation] }',
  'data: { facts: [stock, pledge, realignment] }\nemphasis: realignment',
  'data: { facts: [built, ordered, uses-residual, plan] }',
  'data: { series: [Now, Later], groups: [{ label: G, facts: [chips, relocation] }, { label: H, facts: [energy, realignment] }] }',
  'stack: zero\ndata: { series: [A, B, C, D], groups: [{ label: G, facts: [built, ordered, uses-residual] }, { label: H, facts: ["-", "-", "-", realignment] }] }',
];

const charts = data.flatMap((yaml) =>
  [
    'What is measured',
    'Projects of the ministry',
    'A project',
    'Projected sums',
    `'Of {{fact "realignment"}}'`,
  ].flatMap((subtitle) =>
    ['horizontal', 'vertical'].map((orient) => `subtitle: ${subtitle}\norient: ${orient}\n${yaml}`),
  ),
);

const spans = ['What is measured', 'Projects'].flatMap((subtitle) =>
  ['realignment, relocation', 'pilot, treaty'].map(
    (facts) => `subtitle: ${subtitle}\nmark: span\ndata: { facts: [${facts}] }`,
  ),
);

function isProjected(id: string): boolean {
  const fact = fixtureFacts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact.modality === 'projected';
}

/** What a chart prints of projected facts. */
function projectedIn(chart: Chart): readonly ChartPoint[] {
  const printed = [...pointsOf(chart), ...chart.totals.flatMap((total) => total ?? [])];
  return printed.filter(({ fact, share }) => isProjected(fact) || (share !== undefined && isProjected(share.fact)));
}

describe('what is projected', () => {
  it.each([...charts, ...spans])('is called so in words, in every kind of chart: %j', (yaml) => {
    const chart = goodChart(yaml);
    expect(projectedIn(chart).length).toBeGreaterThan(0);
    const saidOfAll = saysModality(ownWords(chart.subtitle), 'projected');
    for (const point of projectedIn(chart)) {
      if (!saidOfAll) expect(point.secondary, point.fact).toContain('projected');
    }
  });

  it.each([...charts, ...spans])('has that word in the drawing: %j', (yaml) => {
    const chart = goodChart(yaml);
    const printed = toScene(chart, { width: 326.3, theme, fonts })
      .ops.flatMap((op) => (op.op === 'text' ? op.text : []))
      .join('\n');
    const standing = projectedIn(chart).filter((point) => point.standing?.startsWith('projected'));
    expect(printed.match(/projected/g)?.length ?? 0).toBeGreaterThanOrEqual(standing.length);
  });

  it.each([...charts, ...spans])('keeps that word in native charts, however short the bar: %j', (yaml) => {
    const chart = goodChart(yaml);
    const { series, categories } = nativeChartOf(chart);
    const labels = series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? []));
    const printed = [...labels.map(({ prefix, secondary = '' }) => `${prefix} ${secondary}`), ...categories].join('\n');
    // a native stack that is drawn whole prints no total
    const totals = chart.stack === 'normalize' ? [] : chart.totals.flatMap((total) => total ?? []);
    const standing = [...pointsOf(chart), ...totals].filter((point) => point.standing?.startsWith('projected'));
    expect(printed.match(/projected/g)?.length ?? 0).toBeGreaterThanOrEqual(standing.length);
  });

  it.each([...charts, ...spans])('is never drawn like what is reported: %j', (yaml) => {
    for (const { fact, fill } of pointsOf(goodChart(yaml))) {
      if (isProjected(fact)) expect(['projected', 'not-itemised'], fact).toContain(fill);
      else expect(fill, fact).not.toBe('projected');
    }
  });

  it.each(['projected', 'not-itemised'] as const)('has a line or hatch of its own where it is %s', (fill) => {
    const chart = goodChart('data: { series: [A, B], groups: [{ label: G, facts: [chips, relocation] }] }');
    const [point] = pointsOf(chart);
    if (point === undefined) throw new Error('the chart has bars');
    const colors = new DeckColors(theme);
    for (const emphasised of [true, false]) {
      for (const series of [0, 1, 2]) {
        const { outline, hatch } = barStyle(chart, { ...point, fill, emphasised }, series, theme);
        expect([outline?.dash.length ?? 0, hatch?.gap ?? 0].some((mark) => mark > 0)).toBe(true);
      }
      const series = { name: 'A', color: 'blue', points: [], labels: 'outside' } as const;
      const native = JSON.stringify(barProperties({ fill, emphasised }, series, colors));
      expect(native).toMatch(/prstDash|pattFill/);
    }
  });

  it('does not become so by the word "projects"', () => {
    const subtitle = (words: string) =>
      ownWords(goodChart(`subtitle: ${words}\ndata: { facts: [relocation, realignment] }`).subtitle);
    expect(subtitle('Projects of the ministry')).toBe('Projects of the ministry, US$ billion, projected, 2025–2030');
    expect(subtitle('Projected sums')).toBe('Projected sums, US$ billion, 2025–2030');
  });
});

describe('a projected figure in the words of a chart', () => {
  const bars = 'data: { facts: [chips, energy] }';
  const bare = '{{fact "realignment" form="bare"}}';

  it.each([
    ['in the title', `title: 'Of ${bare}'\n${bars}`, '4:12'],
    ['in the note', `note: 'Then ${bare}.'\n${bars}`, '5:13'],
    [
      'in a name',
      `data:\n  series: [A]\n  groups:\n    - { label: 'Of ${bare}', facts: [chips] }\n    - { label: Projected, facts: [energy] }`,
      '8:20',
    ],
  ])('is told where nothing calls it projected: %s', (_, yaml, at) => {
    expect(toldOf(yaml)).toEqual([`forecast-unmarked ${at}`]);
  });

  it.each([
    `title: 'Of ${bare}'\nnote: The sum is a forecast.\n${bars}`,
    `title: 'Of {{fact "realignment"}}'\n${bars}`,
    `title: 'Of ${bare}'\ndata: { facts: [relocation, realignment] }`,
    `data: { series: [A], groups: [{ label: 'Projected, ${bare}', facts: [chips] }] }`,
  ])('is right in %j', (yaml) => {
    expect(toldOf(yaml)).toEqual([]);
  });
});
