import { describe, expect, it } from 'vitest';
import type { Chart, Scene, TextOp } from '../../src/chart/index.ts';
import { checkScene, toScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

const countries =
  'Austria Belgium Bulgaria Croatia Cyprus Czechia Denmark Estonia Finland France Germany Greece Hungary Ireland Italy Latvia Lithuania Luxembourg Malta Netherlands Poland Portugal Romania Slovakia Slovenia'.split(
    ' ',
  );

/** A chart of one bar, with as many as there are names. */
function barsOf(names: readonly string[], orient: Chart['orient']): Chart {
  const chart = goodChart(`orient: ${orient}\ndata: { facts: [chips] }`);
  const points = names.map((_, index) => {
    const value = Math.round(50 + ((index * 37) % 50) * 13) / 10;
    return { value, decimal: String(value), label: value.toFixed(1), fact: 'chips', fill: 'solid' as const };
  });
  return { ...chart, categories: names, series: [{ name: 'Amount', points }] };
}

function draw(chart: Chart, width = 476.3): Scene {
  return toScene(chart, { width, theme, fonts });
}

function textsOf(scene: Scene): readonly TextOp[] {
  return scene.ops.filter((op) => op.op === 'text');
}

describe.each(['horizontal', 'vertical'] as const)('%s bars', (orient) => {
  it.each([
    ['one', countries.slice(0, 1)],
    ['25', countries],
  ])('of %s countries have no fault a picture editor would see, and every name in one piece', (_, names) => {
    const chart = barsOf(names, orient);
    const scene = draw(chart);
    expect(checkScene(scene, chart, fonts)).toEqual([]);
    const words = textsOf(scene).map(({ text }) => text);
    for (const name of names) expect(words).toContain(name);
  });

  it.each([1, 25])('of %d countries have room on a slide', (count) => {
    const chart = barsOf(countries.slice(0, count), orient);
    const native = nativeChartOf(chart);
    expect(native.categories).toHaveLength(count);
    expect(native.labelSize).toBeGreaterThanOrEqual(8);
    expect(native.slanted).toBe(orient === 'vertical' && count === 25 ? true : undefined);
  });
});

describe('columns', () => {
  it('have slanted names only where a word has no room', () => {
    const turned = (names: readonly string[]) =>
      textsOf(draw(barsOf(names, 'vertical'))).filter(({ matrix }) => matrix !== undefined);
    expect(turned(countries)).toHaveLength(25);
    expect(turned(countries.slice(0, 8))).toEqual([]);
  });

  it('are no needles where there are many', () => {
    const rectangles = draw(barsOf(countries, 'vertical'))
      .ops.filter((op) => op.op === 'fill')
      .slice(0, 25);
    const widths = rectangles.map(({ path }) => {
      const numbers = path.filter((step) => typeof step === 'number');
      const xs = path[0] === 'R' ? [0, numbers[2] ?? 0] : numbers.filter((_, index) => index % 2 === 0);
      return Math.max(...xs) - Math.min(...xs);
    });
    expect(Math.min(...widths)).toBeGreaterThan(8);
  });
});
