import { describe, expect, it } from 'vitest';
import type { Chart, ChartPoint, TextOp } from '../../src/chart/index.ts';
import { checkScene, toScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

const dollars = 'unitMeasure: USD, unitMultiplier: billion';

/** A chart of two series, the first one in US$ billion. */
function twoOf(
  mark: 'point' | 'combo',
  groups: readonly (readonly [string, string])[],
  second: string,
  more = '',
): string {
  const rows = groups.map(([label, facts]) => `{ label: ${label}, facts: [${facts}] }`);
  return `mark: ${mark}\n${more}data: { series: [Stock, { name: Other, ${second} }], groups: [${rows.join(', ')}] }`;
}

function sceneOf(yaml: string) {
  const chart = goodChart(yaml);
  const scene = toScene(chart, { width: 476.3, theme, fonts });
  return { scene, chart, texts: scene.ops.filter((op): op is TextOp => op.op === 'text') };
}

const points = twoOf(
  'point',
  [
    ['First', 'chips, energy'],
    ['Second', 'ordered, loss'],
    ['Third', 'by-2030, most'],
  ],
  dollars,
);

const combo = twoOf(
  'combo',
  [
    ['"2024"', 'chips, growth'],
    ['"2025"', "energy, '-'"],
    ['"2026"', "'-', '-'"],
  ],
  'unitMeasure: percent',
);

describe('points on two axes', () => {
  it('stand as far right and as far up as their figures say', () => {
    const { texts } = sceneOf(points);
    const at = (text: string) => texts.find((op) => op.text === text) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('First').x).toBeGreaterThan(at('Second').x);
    expect(at('First').y).toBeLessThan(at('Second').y);
  });

  it('have both figures with their units beside them, and the word where one is not reported', () => {
    const words = sceneOf(points).texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['$238bn · $137bn', '$50bn · −$3bn', 'Stock: projected, by 2030']));
    expect(words).toEqual(expect.arrayContaining(['Stock, US$ billion', 'Other, US$ billion']));
  });

  it('are told in the alternative text with every figure', () => {
    expect(goodChart(points).description).toBe(
      'Scatter chart. A finding. What is measured. Stock (US$ billion) runs from left to right, Other (US$ billion) from the bottom up. ' +
        'First: Stock $238bn, Other $137bn; Second: Stock $50bn, Other −$3bn; Third: Stock $45bn (projected, by\u00A02030), Other $65bn.',
    );
  });

  it('hold their figures in two columns of the workbook of a native chart', () => {
    const { series, across, axis, figures } = nativeChartOf(goodChart(points));
    expect(across?.decimals).toEqual(['238', '50', '45']);
    expect(series.map(({ points: held }) => held.map((point) => point?.decimal))).toEqual([['137', '-3', '65']]);
    expect(series[0]?.points.map((point) => point?.fill)).toEqual(['solid', 'solid', 'projected']);
    expect([across?.title?.words, axis.title?.words]).toEqual(['Stock, US$ billion', 'Other, US$ billion']);
    expect(figures.map(({ text }) => text)).toEqual(['$238bn', '$137bn', '$50bn', '−$3bn', '$45bn', '$65bn']);
  });

  it('may be one, or two in the same place', () => {
    const one = sceneOf(twoOf('point', [['Alone', 'chips, energy']], dollars));
    expect(checkScene(one.scene, one.chart, fonts)).toEqual([]);
    const both = sceneOf(
      twoOf(
        'point',
        [
          ['Here', 'none, ordered'],
          ['There', 'none-of-it, by-2028'],
        ],
        dollars,
      ),
    );
    expect(checkScene(both.scene, both.chart, fonts)).toEqual([]);
    expect(both.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Here', 'There']));
  });

  it('begin where the chart file says, each axis by itself, and say so', () => {
    const zoomed = twoOf('point', [['First', 'chips, energy']], `${dollars}, scale: { domainMin: 100 }`);
    const chart = goodChart(zoomed);
    expect(chart.series.map(({ axis }) => axis?.min)).toEqual([0, 100]);
    expect(chart.description).toContain('The vertical axis begins at 100.');
    expect(chart.note.flatMap((node) => (node.type === 'text' ? node.value : [])).join('')).toBe(
      'The vertical axis begins at 100, not at zero.',
    );
    expect(toldOf(twoOf('point', [['First', 'chips, energy']], `${dollars}, scale: { domainMin: 200 }`))).toEqual([
      'figure-below-axis 6:103',
    ]);
  });

  it('need a figure along each axis, or none', () => {
    expect(toldOf(twoOf('point', [['First', "chips, '-'"]], dollars))).toEqual(['point-open 6:119']);
    const gap = twoOf(
      'point',
      [
        ['First', 'chips, energy'],
        ['None', "'-', '-'"],
      ],
      dollars,
    );
    expect(goodChart(gap).description).toContain('None: no figure');
    expect(nativeChartOf(goodChart(gap)).across?.decimals).toEqual(['238', null]);
  });
});

/** A chart of many categories with figures that are spread out. */
function manyOf(mark: 'point' | 'combo'): Chart {
  const chart = goodChart(mark === 'point' ? points : combo);
  const categories = Array.from({ length: 25 }, (_, index) => `Land ${String.fromCharCode(97 + index)}`);
  const pointOf = (index: number, factor: number): ChartPoint => {
    const value = 50 + ((index * factor) % 50);
    return { value, decimal: String(value), label: `$${value}bn`, fact: `fact-${factor}-${index}`, fill: 'solid' };
  };
  const series = chart.series.map((one, of) => ({
    ...one,
    axis: { unitLabel: 'US$ billion', min: 0, max: 100, step: 25 },
    points: categories.map((_, index) => pointOf(index, of === 0 ? 37 : 29)),
  }));
  return { ...chart, categories, series };
}

describe.each(['point', 'combo'] as const)('25 categories of `%s`', (mark) => {
  const chart = manyOf(mark);

  it('leave out labels that have no room, and name the facts that they leave out', () => {
    const scene = toScene(chart, { width: 476.3, theme, fonts });
    expect(checkScene(scene, chart, fonts)).toEqual([]);
    const words = scene.ops.flatMap((op) => (op.op === 'text' ? [op.text] : [])).join('\n');
    const { omitted = [] } = scene;
    const all = chart.series.flatMap(({ points: held }) => held.flatMap((point) => point ?? []));
    expect(omitted.length).toBeGreaterThan(0);
    expect(new Set(omitted).size).toBe(omitted.length);
    expect(all.filter(({ fact, label }) => !omitted.includes(fact) && !words.includes(label))).toEqual([]);
  });

  it('have all their figures in the cells of a native chart', () => {
    const { figures } = nativeChartOf(chart);
    expect(figures.filter(({ decimal }) => decimal !== undefined)).toHaveLength(50);
  });
});

describe('columns with a line on an axis of its own', () => {
  it('carry the unit of each figure, and of each axis in its title', () => {
    const words = sceneOf(combo).texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['$238bn', '8.2%', 'Stock, US$ billion', 'Other, %']));
    expect(goodChart(combo).description).toContain(
      'Columns show Stock (US$ billion) on the left axis, the line shows Other (%) on the right axis. ' +
        '2024: Stock $238bn, Other 8.2%; 2025: Stock $137bn; 2026: no figure.',
    );
  });

  it('have both axes at zero at the same height, with as many steps, also where the line falls below', () => {
    for (const second of [combo, twoOf('combo', [['A', 'spending, loss']], dollars, 'unitMeasure: USD/yr\n')]) {
      const [left, right] = goodChart(second).series.map(({ axis }) => axis);
      if (left === undefined || right === undefined) throw new Error('both have an axis');
      expect(left.min / left.max).toBe(right.min / right.max);
      expect((left.max - left.min) / left.step).toBe((right.max - right.min) / right.step);
      expect(left.min).toBeLessThanOrEqual(0);
    }
  });

  it('are columns and lines of a native chart, whose axis stands at the right', () => {
    const { series, second, axis, figures } = nativeChartOf(goodChart(combo));
    expect(
      series.map(({ name, line, points: held }) => [name, line !== undefined, ...held.map((one) => one?.decimal)]),
    ).toEqual([
      ['Stock, US$ billion (left axis)', false, '238', '137', undefined],
      ['Other, % (right axis)', true, '8.2', undefined, undefined],
    ]);
    expect(second?.max).not.toBe(axis.max);
    expect(figures.map(({ text }) => text)).toEqual(['$238bn', '8.2%', '$137bn']);
  });

  it('are refused in one unit, below zero, from elsewhere than zero, and with one series', () => {
    expect(toldOf(twoOf('combo', [['A', 'chips, energy']], dollars))).toEqual(['combo-of-one-unit 6:17']);
    expect(toldOf(twoOf('combo', [['A', 'loss, growth']], 'unitMeasure: percent'))).toEqual(['bar-below-zero 6:94']);
    expect(toldOf(`${combo}\nscale: { domainMin: 3 }`)).toEqual(['axis-not-from-zero 7:21']);
    expect(toldOf('mark: combo\ndata: { facts: [chips] }')).toEqual(['chart-data-unfit 6:7']);
  });
});

it('units and axes of single series are refused by marks that have one axis', () => {
  const bars = `data: { series: [{ name: A, ${dollars}, scale: { domainMin: 0 } }], groups: [{ label: B, facts: [chips] }] }`;
  expect(toldOf(bars)).toEqual(['chart-field-unused 5:18', 'chart-field-unused 5:79']);
  expect(toldOf(`${points}\nscale: { domainMin: 0 }`)).toEqual(['chart-field-unused 7:8']);
});
