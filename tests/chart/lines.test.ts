import { describe, expect, it } from 'vitest';
import type { StrokeOp, TextOp } from '../../src/chart/index.ts';
import { drawnFigures, toScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

/** A chart of lines: names of series, then name and facts of each group. */
function lines(series: string, groups: readonly (readonly [string, string])[], more = ''): string {
  const rows = groups.map(([label, facts]) => `{ label: '${label}', facts: [${facts}] }`);
  return `mark: line\n${more}data: { series: [${series}], groups: [${rows.join(', ')}] }`;
}

const forecast = lines('Amount', [
  ['2024', 'ordered'],
  ['2025', 'most'],
  ['2030', 'by-2030'],
]);

function sceneOf(yaml: string, width = 476.3) {
  return toScene(goodChart(yaml), { width, theme, fonts });
}

function textsOf(yaml: string, width?: number): readonly TextOp[] {
  return sceneOf(yaml, width).ops.filter((op) => op.op === 'text');
}

/** Pieces of the lines themselves: not of the outlines of their marks. */
function piecesOf(yaml: string): readonly StrokeOp[] {
  const strokes = sceneOf(yaml).ops.filter((op) => op.op === 'stroke');
  return strokes.filter(({ path }) => !path.includes('C'));
}

describe('a line', () => {
  it('is dashed where it leads to a projected figure, and only there', () => {
    const dashes = piecesOf(forecast).map(({ dash }) => dash);
    expect(dashes).toEqual([undefined, [4, 3]]);
  });

  it('has open marks for what is not reported', () => {
    const fills = sceneOf(forecast).ops.filter((op) => op.op === 'fill' && op.path.includes('C'));
    expect(fills.map((op) => (op.op === 'fill' ? op.paint.color : []))).toEqual([
      [47, 93, 155],
      [47, 93, 155],
      [255, 255, 255],
    ]);
  });

  it('is broken where a figure is missing, and never falls to zero', () => {
    const gap = lines('A, B', [
      ['2024', 'ordered, chips'],
      ['2025', "'-', energy"],
      ['2026', 'most, stock'],
    ]);
    const drawn = piecesOf(gap).map(({ path }) => path.filter((step) => step === 'M' || step === 'L').join(''));
    expect(drawn).toEqual(['MLLL']);
    const { series } = nativeChartOf(goodChart(gap));
    expect(series.map(({ points }) => points.map((point) => point?.decimal ?? null))).toEqual([
      ['50', null, '65'],
      ['238', '137', '741'],
    ]);
  });

  it('sets years as far apart as they are, and other categories evenly', () => {
    const across = (yaml: string) => {
      const names = textsOf(yaml).filter(({ text }) => /^(?:20\d\d|First|Then|Last)$/.test(text));
      return names.map(({ x, width }) => x + width / 2);
    };
    const [first = 0, second = 0, last = 0] = across(forecast);
    expect((last - second) / (second - first)).toBeCloseTo(5, 1);
    const [one = 0, two = 0, three = 0] = across(
      lines('Amount', [
        ['First', 'ordered'],
        ['Then', 'most'],
        ['Last', 'energy'],
      ]),
    );
    expect(three - two).toBeCloseTo(two - one, 1);
  });

  it('begins at zero unless the chart file says otherwise, and then says so in words, also to those who do not see it', () => {
    const chart = goodChart(`${forecast}\nscale: { domainMin: 20 }\nnote: A note`);
    const words = chart.note.map((node) => (node.type === 'text' ? node.value : '')).join('');
    expect(words).toBe('A note. The axis begins at 20, not at zero.');
    expect(chart.description).toContain('The axis begins at 20.');
    expect(chart.axis).toEqual({ min: 20, max: 65 });
    expect(goodChart(forecast).axis).toEqual({ min: 0, max: 65 });
    expect(goodChart(forecast).description).not.toContain('axis');
  });

  it('may go below zero', () => {
    const chart = goodChart(
      lines('Amount', [
        ['First', 'loss'],
        ['Then', 'ordered'],
      ]),
    );
    expect(chart.axis).toEqual({ min: -3, max: 50 });
    expect(chart.description).toContain('First: −3; Then: 50');
  });

  it('prints what has room, and says with gridlines what the other figures are', () => {
    const ids = ['ordered', 'most', 'energy', 'chips', 'view', 'stock', 'pledged', 'loss', 'offer', 'plan', 'none'];
    const crowded = lines(
      'Amount',
      ids.map((id, index): readonly [string, string] => [`Place ${'ABCDEFGHIJK'.charAt(index)}`, id]),
    );
    expect(sceneOf(forecast).omitted).toBeUndefined();
    const { omitted = [] } = sceneOf(crowded, 200);
    expect(omitted.length).toBeGreaterThan(0);
    expect(omitted).not.toContain('none');
    expect(textsOf(crowded, 200).map(({ text }) => text)).toContain('200');
    const printed = drawnFigures(goodChart(crowded), omitted).filter(({ label }) => label === '');
    expect(printed.map(({ fact }) => fact)).toEqual(ids.filter((id) => omitted.includes(id)));
  });

  it('names several lines at their ends', () => {
    const yaml = lines('Built, Made', [
      ['2024', 'ordered, chips'],
      ['2025', 'most, energy'],
    ]);
    const texts = textsOf(yaml);
    const right = Math.max(...texts.filter(({ text }) => text === '2025').map(({ x }) => x));
    for (const name of ['Built', 'Made']) expect(texts.find(({ text }) => text === name)?.x).toBeGreaterThan(right);
  });
});

describe('a line in a native chart', () => {
  it('has a dashed series that begins at the last reported figure', () => {
    const { series, across } = nativeChartOf(goodChart(forecast));
    expect(series.map(({ name, line }) => [name, line])).toEqual([
      ['Amount', {}],
      ['Amount, projected', { dash: 'sysDash' }],
    ]);
    expect(series.map(({ points }) => points.map((point) => point?.decimal ?? null))).toEqual([
      ['50', '65', null],
      [null, '65', '45'],
    ]);
    expect(series[1]?.points[1]).toMatchObject({ isJoint: true });
    expect(series[1]?.points[1]?.label).toBeUndefined();
    expect(across).toMatchObject({ decimals: ['2024', '2025', '2030'], min: 2024, max: 2030, step: 1 });
  });

  it('prints each figure once', () => {
    const { figures } = nativeChartOf(goodChart(forecast));
    expect(figures.map(({ text }) => text)).toEqual(['50', '65', '45']);
  });
});

describe('lines are refused', () => {
  it.each([
    ['of parts of a total', 'mark: line\ndata: { breakdown: supply }', ['chart-data-unfit 6:7']],
    [
      'stacked or sorted',
      'mark: line\ndata: { facts: [ordered, most] }\nstack: zero\nsort: descending',
      ['chart-field-unused 7:8', 'chart-field-unused 8:7'],
    ],
    [
      'above a figure that they cut off',
      `${forecast}\nscale: { domainMin: 60 }`,
      ['figure-below-axis 7:21', 'figure-below-axis 7:21'],
    ],
    [
      'of two units',
      lines('A', [
        ['2024', 'ordered'],
        ['2025', 'growth'],
      ]),
      ['unit-mixed-on-axis 6:93'],
    ],
  ])('%s', (_, yaml, told) => {
    expect(toldOf(yaml)).toEqual(told);
  });
});
