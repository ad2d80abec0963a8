import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { renderChartPng } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart } from './fixture.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);
const bars = goodChart('data: { facts: [stock, pledge] }\nnote: A note.');

async function pixelsOf(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, data: context.getImageData(0, 0, image.width, image.height).data };
}

describe('a chart as PNG', () => {
  it('gives the same bytes each time, also after other charts', async () => {
    const first = await renderChartPng(bars, { theme, fonts });
    await renderChartPng(goodChart('data: { breakdown: supply }'), { theme, fonts });
    expect(Buffer.compare(first, await renderChartPng(bars, { theme, fonts }))).toBe(0);
  });

  it('has the width of the theme at two pixels a point, on white', async () => {
    const { width, data } = await pixelsOf(await renderChartPng(bars, { theme, fonts }));
    expect(width).toBe(theme.chart.picture.width * theme.chart.picture.density);
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  });

  it('is as high as its chart needs, whichever was drawn before', async () => {
    const low = await pixelsOf(await renderChartPng(bars, { theme, fonts }));
    const high = await pixelsOf(
      await renderChartPng(goodChart('data: { facts: [stock, pledge, chips, energy] }'), { theme, fonts }),
    );
    const again = await pixelsOf(await renderChartPng(bars, { theme, fonts }));
    expect(high.height).not.toBe(low.height);
    expect(again.height).toBe(low.height);
  });

  it('draws bars and letters, not boxes or nothing', async () => {
    const { data } = await pixelsOf(await renderChartPng(bars, { theme, fonts }));
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    expect(colors).toContain(0x2f5d9b);
    expect(colors).toContain(0x12284b);
    expect(colors.size).toBeGreaterThan(50);
  });
});
