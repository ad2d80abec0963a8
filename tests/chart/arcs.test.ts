import { describe, expect, it } from 'vitest';
import type { TextOp } from '../../src/chart/index.ts';
import { drawnFigures, toScene } from '../../src/chart/index.ts';
import { isInsidePath } from '../../src/chart/scene/inside-path.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);
const ring = 'mark: arc\ndata: { breakdown: supply }\nlabels: [value, share]';

describe('a ring of parts', () => {
  it('has every part, what they leave over, and the total in the middle', () => {
    const { ops, width } = toScene(goodChart(ring), { width: 476.3, theme, fonts });
    const texts = ops.filter((op): op is TextOp => op.op === 'text');
    const words = texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Relocation', '240', '46%', 'Not itemised', '100', '520', 'in all']));
    const total = texts.find(({ text }) => text === '520');
    expect((total?.x ?? 0) + (total?.width ?? 0) / 2).toBeCloseTo(width / 2, 1);
  });

  it('says all of it in words and figures', () => {
    const chart = goodChart(ring);
    expect(chart.description).toContain('Ring of parts');
    expect(chart.description).toContain(
      'Relocation 240 (46%), Expansion 180 (34.6%), Not itemised 100 (19%), total 520',
    );
    expect(drawnFigures(chart).map(({ label }) => label)).toEqual(['240', '180', '100', '520', '46%', '34.6%', '19%']);
  });

  it('draws parts as long as their amounts, the first one from the top', () => {
    const { ops } = toScene(goodChart(ring), { width: 476.3, theme, fonts });
    const [first] = ops.filter((op) => op.op === 'fill');
    const starts = first?.path.slice(1, 3).map(Number) ?? [];
    expect(starts[0]).toBeCloseTo(476.3 / 2, 0);
  });

  it('is a ring in a deck, with its figures in the list and in its cells', () => {
    const { series, categories, figures, ring: native } = nativeChartOf(goodChart(ring));
    expect(categories).toEqual(['Relocation: 240, 46%', 'Expansion: 180, 34.6%', 'Not itemised: 100, 19%']);
    expect(series.map(({ points }) => points.map((point) => point?.decimal))).toEqual([['240', '180', '100']]);
    expect(native?.total).toEqual(['520', 'in all']);
    expect(figures.map(({ text, decimal }) => [text, decimal])).toEqual([
      ['520', undefined],
      ['240', '240'],
      ['46%', undefined],
      ['180', '180'],
      ['34.6%', undefined],
      ['100', '100'],
      ['19%', undefined],
    ]);
  });

  it('is refused of what is no whole', () => {
    expect(toldOf('mark: arc\ndata: { breakdown: areas }\nnote: Not parts of one amount.')).toEqual([
      'arc-not-whole 6:20',
    ]);
    expect(toldOf('mark: arc\ndata: { facts: [chips, energy] }')).toEqual(['chart-data-unfit 6:7']);
  });
});

describe('a point and a path', () => {
  it('are told apart by holes and curves', () => {
    const outer = ['M', 0, 0, 'L', 10, 0, 'L', 10, 10, 'L', 0, 10, 'Z'];
    const inner = ['M', 3, 3, 'L', 3, 7, 'L', 7, 7, 'L', 7, 3, 'Z'];
    expect(isInsidePath(outer, [5, 5], false)).toBe(true);
    expect(isInsidePath([...outer, ...inner], [5, 5], false)).toBe(false);
    expect(isInsidePath([...outer, ...inner], [1, 1], true)).toBe(true);
    expect(isInsidePath(['R', 0, 0, 10, 10], [12, 5], false)).toBe(false);
    expect(isInsidePath(['M', 0, 0, 'C', 0, 10, 10, 10, 10, 0, 'Z'], [5, 6], false)).toBe(true);
    expect(isInsidePath(['M', 0, 0, 'C', 0, 10, 10, 10, 10, 0, 'Z'], [5, 9], false)).toBe(false);
  });
});
