import { describe, expect, it } from 'vitest';
import type { StrokeOp, TextOp } from '../../src/chart/index.ts';
import { fitBetween, toScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

function pairs(rows: readonly (readonly [string, string])[], more = ''): string {
  const groups = rows.map(([label, facts]) => `{ label: ${label}, facts: [${facts}] }`);
  return `mark: rule\n${more}data: { series: [Before, After], groups: [${groups.join(', ')}] }`;
}

const rising = pairs([
  ['First', 'ordered, most'],
  ['Second', 'chips, energy'],
  ['Third', 'none, by-2030'],
]);

function opsOf(yaml: string) {
  return toScene(goodChart(yaml), { width: 476.3, theme, fonts }).ops;
}

function textsOf(yaml: string): readonly TextOp[] {
  return opsOf(yaml).filter((op) => op.op === 'text');
}

function rulesOf(yaml: string): readonly StrokeOp[] {
  return opsOf(yaml)
    .filter((op) => op.op === 'stroke')
    .filter(({ path }) => !path.includes('C'));
}

describe('pairs of figures', () => {
  it('have the lower figure at the left, whichever comes first, and a dashed rule where one is projected', () => {
    const x = (text: string) => textsOf(rising).find((op) => op.text === text)?.x ?? 0;
    expect(x('50')).toBeLessThan(x('65'));
    expect(x('137')).toBeLessThan(x('238'));
    expect(rulesOf(rising).map(({ dash }) => dash)).toEqual([undefined, undefined, [4, 3]]);
  });

  it('name their two marks over the first row that has both', () => {
    const late = pairs([
      ['First', "ordered, '-'"],
      ['Second', 'chips, energy'],
    ]);
    const middle = (text: string) => {
      const op = textsOf(late).find((one) => one.text === text);
      return (op?.x ?? 0) + (op?.width ?? 0) / 2;
    };
    expect(middle('After')).toBeLessThan(middle('Before'));
    expect(rulesOf(late)).toHaveLength(1);
  });

  it('begin at zero unless the chart file says otherwise', () => {
    expect(goodChart(rising).axis).toEqual({ min: 0, max: 238 });
    const zoomed = goodChart(`${pairs([['First', 'ordered, most']])}\nscale: { domainMin: 20 }`);
    expect(zoomed.axis.min).toBe(20);
    expect(zoomed.description).toContain('The axis begins at 20.');
  });

  it('are rows of a native chart, as figures in its cells', () => {
    const { series, rows, figures } = nativeChartOf(goodChart(rising));
    expect(series.map(({ name, points }) => [name, ...points.map((point) => point?.decimal ?? null)])).toEqual([
      ['First', '50', '65'],
      ['Second', '238', '137'],
      ['Third', '0', '45'],
    ]);
    expect(series.map(({ line }) => line)).toEqual([{}, {}, { dash: 'sysDash' }]);
    expect(rows?.heads).toEqual(['Before', 'After']);
    expect(figures.map(({ text }) => text)).toEqual(['50', '238', '0', '65', '137', '45']);
  });

  it('are refused with one series or three, and of a breakdown', () => {
    expect(toldOf('mark: rule\ndata: { facts: [ordered, most] }')).toEqual(['chart-data-unfit 6:7']);
    expect(toldOf('mark: rule\ndata: { breakdown: supply }')).toEqual(['chart-data-unfit 6:7']);
  });
});

describe('an axis whose marks are labelled on both sides', () => {
  it('takes all the room that the labels leave', () => {
    const marks = [
      { part: 0.1, before: 60, behind: 0 },
      { part: 1, before: 0, behind: 40 },
    ];
    const { left, right } = fitBetween(marks, { from: 50, to: 300 });
    expect(right).toBeCloseTo(260);
    expect(left + 0.1 * (right - left) - 60).toBeCloseTo(50);
  });
});
