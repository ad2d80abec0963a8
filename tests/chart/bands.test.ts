import { describe, expect, it } from 'vitest';
import type { FillOp, StrokeOp } from '../../src/chart/index.ts';
import { toScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, toldOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

function band(series: string, groups: readonly (readonly [string, string])[]): string {
  const rows = groups.map(([label, facts]) => `{ label: '${label}', facts: [${facts}] }`);
  return `mark: area\ndata: { series: [${series}], groups: [${rows.join(', ')}] }`;
}

const range = band('Low, High, Between', [
  ['2025', "'-', '-', ordered"],
  ['2028', 'by-2030, most, by-2028'],
  ['2030', 'offer, energy, pledged'],
]);

function opsOf(yaml: string) {
  return toScene(goodChart(yaml), { width: 476.3, theme, fonts }).ops;
}

describe('a band', () => {
  it('lies where both ends are, and is no wedge from where they are not', () => {
    const [first] = opsOf(range).filter((op): op is FillOp => op.op === 'fill');
    expect(first?.path.filter((step) => step === 'M' || step === 'L' || step === 'Z').join('')).toBe('MLLLZ');
  });

  it('is hatched where an end is not reported, and plain where both are', () => {
    const longest = (yaml: string) => {
      const strokes = opsOf(yaml).filter((op): op is StrokeOp => op.op === 'stroke');
      return Math.max(...strokes.map(({ path }) => path.filter((step) => step === 'M').length));
    };
    const reported = band('Low, High', [
      ['First', 'ordered, energy'],
      ['Second', 'most, chips'],
    ]);
    expect(longest(range)).toBeGreaterThan(10);
    expect(longest(reported)).toBe(1);
  });

  it('has its figures in the cells of a native chart, joined in each category', () => {
    const { series, band: native, across } = nativeChartOf(goodChart(range));
    const cells = series.flatMap(({ points }) => points.flatMap((point) => point?.decimal ?? []));
    expect(cells).toEqual(expect.arrayContaining(['45', '60', '65', '137', '50', '50', '70']));
    expect(native?.ends.map((ends) => ends && [ends.low.decimal, ends.high.decimal])).toEqual([
      null,
      ['45', '65'],
      ['60', '137'],
    ]);
    expect(across?.decimals).toEqual(['2025', '2028', '2030']);
  });

  it('is refused with one end, with crossed ends, and with a line beside it', () => {
    expect(toldOf(band('Low, High', [['First', "ordered, '-'"]]))).toEqual(['band-open 6:65']);
    expect(toldOf(band('Low, High', [['First', 'energy, ordered']]))).toEqual(['band-crossed 6:65']);
    expect(toldOf(band('Low, High, Between', [['First', 'ordered, most, energy']]))).toEqual(['band-crossed 6:89']);
    expect(toldOf('mark: area\ndata: { facts: [ordered, most] }')).toEqual(['chart-data-unfit 6:7']);
  });
});
