import { describe, expect, it } from 'vitest';
import type { FillOp, Scene, TextOp } from '../../src/chart/index.ts';
import { checkScene, toScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart } from './fixture.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);
const compared = 'note: Not parts of one amount.';

/** Data of groups: names of series, then the facts of each group by its name. */
function years(series: string, groups: Readonly<Record<string, string>>): string {
  const listed = Object.entries(groups).map(([label, facts]) => `{ label: '${label}', facts: [${facts}] }`);
  return `data: { series: [${series}], groups: [${listed.join(', ')}] }`;
}

/** Every way to draw a chart, by name. */
const charts = {
  bars: 'data: { facts: [stock, pledge, realignment, chips] }\nemphasis: stock',
  'stated breakdown': 'data: { breakdown: supply }\nlabels: [value, share]\nemphasis: relocation',
  'compared breakdown': `data: { breakdown: areas }\n${compared}`,
  'stacked bars': 'data: { breakdown: supply }\nstack: zero',
  'bars stacked to 100': 'data: { breakdown: supply }\nstack: normalize',
  'stacked columns': 'data: { breakdown: supply }\nstack: zero\norient: vertical',
  columns:
    'data: { facts: [spending, spending-2028] }\nunitMeasure: USD/yr\norient: vertical\nlabels: [value, horizon]',
  'grouped bars':
    'data: { series: [Now, Later], groups: [{ label: First, facts: [chips, relocation] }, { label: Second, facts: [energy, realignment] }] }',
  'grouped columns':
    'orient: vertical\ndata: { series: [Now, Later], groups: [{ label: First, facts: [chips, relocation] }, { label: Second, facts: [energy] }] }',
  line: `mark: line\n${years('Amount', { 2024: 'ordered', 2025: 'most', 2028: 'by-2028' })}`,
  'line not from zero': `mark: line\n${years('Amount', { 2024: 'ordered', 2025: 'most' })}\nscale: { domainMin: 20 }`,
  'line below zero': `mark: line\n${years('Amount', { First: 'loss', Second: 'built' })}`,
  'several lines': `mark: line\n${years('Built and ordered, Promised', {
    2024: 'chips, pledged',
    2025: 'energy, offer',
    2026: "most, '-'",
    2030: 'by-2030, plan',
  })}`,
  band: `mark: area\n${years('Low, High, Between', {
    2025: "'-', '-', ordered",
    2028: 'by-2030, most, by-2028',
    2030: 'offer, energy, pledged',
  })}`,
  'band of one category': `mark: area\n${years('Low, High', { First: "'-', '-'", Second: 'by-2030, energy' })}`,
  arcs: 'mark: arc\ndata: { breakdown: supply }\nlabels: [value, share]\nemphasis: relocation',
  'arcs reported': 'mark: arc\ndata: { breakdown: uses }',
  rules: `mark: rule\n${years('Before, After', { First: 'chips, energy', Second: 'ordered, stock', Third: 'most, by-2030' })}`,
  'rules not from zero': `mark: rule\n${years('Before, After', { First: 'ordered, by-2028', Second: "most, '-'" })}\nscale: { domainMin: 40 }\nemphasis: ordered`,
  spans: 'mark: span\ndata: { facts: [realignment, relocation, expansion, supply-residual] }',
} as const;

function draw(yaml: string, width = 476.3): Scene {
  return toScene(goodChart(yaml), { width, theme, fonts });
}

function textsOf(scene: Scene): readonly TextOp[] {
  return scene.ops.filter((op) => op.op === 'text');
}

/** Widths or heights of the bars: the first fills of a scene, one rectangle each. */
function barsOf(scene: Scene, count: number): readonly FillOp[] {
  return scene.ops.filter((op) => op.op === 'fill').slice(0, count);
}

describe('a scene', () => {
  for (const [name, yaml] of Object.entries(charts)) {
    it(`draws ${name} as recorded`, async () => {
      const scene = draw(yaml);
      const lines = [`${scene.width} x ${scene.height}`, ...scene.ops.map((op) => JSON.stringify(op))];
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.jsonl`);
    });

    it(`draws ${name} without a fault a picture editor would see, wide and narrow`, () => {
      for (const width of [476.3, 326.3, 280]) {
        const chart = goodChart(yaml);
        expect(checkScene(toScene(chart, { width, theme, fonts }), chart, fonts)).toEqual([]);
      }
    });
  }

  it('is the same however often it is drawn, and leaves Chart.js as it was', () => {
    expect(draw(charts.bars)).toEqual(draw(charts.bars));
  });

  it('draws a chart of nothing but zero', () => {
    for (const orient of ['horizontal', 'vertical']) {
      const texts = textsOf(draw(`data: { facts: [none] }\norient: ${orient}`)).map(({ text }) => text);
      expect(texts).toContain('0');
      expect(texts).toContain('Nothing');
    }
  });

  it('says which label does not fit, instead of cutting it off in silence', () => {
    const group = `{ label: ${'Donaudampfschiff'.repeat(3)}, facts: [chips] }`;
    const chart = goodChart(`data: { series: [A], groups: [${group}] }`);
    expect(checkScene(toScene(chart, { width: 476.3, theme, fonts }), chart, fonts)).toEqual([]);
    const codes = checkScene(toScene(chart, { width: 30, theme, fonts }), chart, fonts).map(({ code }) => code);
    expect(codes).toContain('chart-text-cut-off');
  });

  it('prints every label of the chart', () => {
    const texts = textsOf(draw(charts['stated breakdown'])).map(({ text }) => text);
    for (const text of ['Relocation', '240', '46%', 'Expansion', '180', 'Not itemised', '100', '19%']) {
      expect(texts).toContain(text);
    }
  });

  it('draws bars from one baseline, as long as their amounts', () => {
    const scene = draw('data: { facts: [chips, energy, relocation] }');
    const bars = barsOf(scene, 3).map(({ path }) => path.map(Number));
    const starts = bars.map(([, x, , width]) => Math.min(x ?? 0, (x ?? 0) + (width ?? 0)));
    const lengths = bars.map(([, , , width]) => Math.abs(width ?? 0));
    expect(new Set(starts.map((start) => Math.round(start * 10))).size).toBe(1);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(238 / 137, 1);
    expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(240 / 238, 1);
  });

  it('makes a chart as tall as it has bars', () => {
    const two = draw('data: { facts: [chips, energy] }').height;
    const three = draw('data: { facts: [chips, energy, stock] }').height;
    expect(three - two).toBeCloseTo(theme.chart.barPitch, 2);
  });

  it('wraps long category labels within their share of the width', () => {
    const groups = '{ label: An extraordinarily long name of a programme that nobody will remember, facts: [chips] }';
    const scene = draw(`data: { series: [A], groups: [${groups}] }`);
    const labels = textsOf(scene).filter(({ x }) => x === 0);
    expect(labels.length).toBeGreaterThan(1);
    expect(Math.max(...labels.map(({ width }) => width))).toBeLessThanOrEqual(476.3 * theme.chart.categoryShare);
  });

  it('tells projected, promised and not itemised bars apart by more than colour', () => {
    const strokes = (yaml: string) => draw(yaml).ops.filter((op) => op.op === 'stroke');
    expect(strokes('data: { facts: [stock] }')).toEqual([]);
    expect(strokes('data: { facts: [pledge] }').map(({ dash }) => dash)).toEqual([undefined]);
    expect(strokes('data: { facts: [relocation] }').some(({ dash }) => dash !== undefined)).toBe(true);
    const hatch = strokes('data: { breakdown: supply }').filter(({ path }) => path.length > 60);
    expect(hatch.length).toBeGreaterThan(0);
  });
});
