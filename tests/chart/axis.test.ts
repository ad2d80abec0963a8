import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/chart/draw/layout.ts';
import { toChartjs } from '../../src/chart/draw/to-chartjs.ts';
import type { Chart } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

/** Where a chart begins: as resolved, as Chart.js is told, and as the native chart has it. */
function beginnings(chart: Chart): readonly unknown[] {
  const layout = layoutChart(chart, { width: 476.3, theme, fonts });
  const { scales = {} } = toChartjs(chart, { layout, theme, density: 1 }).options ?? {};
  const drawn = Object.values(scales).find((scale) => scale?.type === 'linear');
  return [chart.axis.min, drawn?.min, nativeChartOf(chart).axis.min];
}

const groups = 'data: { series: [A, B], groups: [{ label: G, facts: [chips, built] }, { label: H, facts: [stock] }] }';

const bars = ['horizontal', 'vertical'].flatMap((orient) =>
  [
    'data: { facts: [chips, energy, stock] }',
    'data: { facts: [stock] }',
    'data: { facts: [none] }',
    groups,
    `${groups}\nstack: zero`,
    `${groups}\nstack: normalize`,
    'data: { breakdown: supply }\nstack: zero',
    'data: { breakdown: supply }\nstack: normalize',
  ].map((yaml) => `orient: ${orient}\n${yaml}`),
);

describe('the axis of bars', () => {
  it.each(bars)('begins at zero: %j', (yaml) => {
    expect(beginnings(goodChart(yaml))).toEqual([0, 0, 0]);
    expect(beginnings(goodChart(`${yaml}\nscale: { domainMin: 0 }`))).toEqual([0, 0, 0]);
  });

  it.each([1, 100, -20])('is refused from %d', (from) => {
    expect(toldOf(`data: { facts: [chips, energy] }\nscale: { domainMin: ${from} }`)).toEqual([
      'axis-not-from-zero 6:21',
    ]);
    expect(toldOf(`${groups}\nstack: normalize\nscale: { domainMin: ${from} }`)).toEqual(['axis-not-from-zero 7:21']);
  });
});

describe('the axis of spans', () => {
  const spans = 'mark: span\ndata: { facts: [realignment, relocation] }';

  it('begins with the earliest span, or in the year that the chart file names', () => {
    expect(beginnings(goodChart(spans))).toEqual([2025, 2025, 2025]);
    expect(beginnings(goodChart(`${spans}\nscale: { domainMin: 2020 }`))).toEqual([2020, 2020, 2020]);
    expect(goodChart(`${spans}\nscale: { domainMin: 2025 }`).axis).toEqual({ min: 2025, max: 2030 });
  });

  it('may not cut a span off', () => {
    expect(toldOf(`${spans}\nscale: { domainMin: 2026 }`)).toEqual(['span-before-axis 7:21', 'span-before-axis 7:21']);
  });

  it('begins in a whole year', () => {
    expect(toldOf(`${spans}\nscale: { domainMin: 2024.5 }`)).toEqual(['wrong-type 7:21']);
    expect(toldOf(`${spans}\nscale: { zero: false }`)).toEqual(['missing-field 7:1', 'unknown-field 7:10']);
  });
});
