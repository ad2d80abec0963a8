import type { ChartConfiguration, Plugin } from 'chart.js';
import type { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import { drawLine } from '../draw/draw-text.ts';
import type { PictureLayout } from '../draw/picture-layout.ts';
import { layoutPicture } from '../draw/picture-layout.ts';
import { toChartjs } from '../draw/to-chartjs.ts';
import { canvasLibrary, registerFaces } from './canvas-library.ts';

/** One for all pictures: every instance loads, and leaks, a copy of Chart.js (SeanSobey/ChartjsNodeCanvas, issues 138 and 145). */
let renderer: ChartJSNodeCanvas | undefined;

const ruleWidth = 1.5;

/**
 * Renders a chart with its finding, subtitle, note and source as a PNG on white, for mail and web. The same chart gives the
 * same bytes on one platform.
 */
export async function renderChartPng(
  chart: Chart,
  options: { readonly theme: Theme; readonly fonts: FontBook },
): Promise<Uint8Array> {
  const { theme, fonts } = options;
  const { canvas, nodeCanvas } = await canvasLibrary();
  registerFaces(canvas, theme, fonts);
  const picture = layoutPicture(chart, options);
  const config = toChartjs(chart, { layout: picture.chart, theme, density: theme.chart.picture.density });
  const framed: ChartConfiguration = {
    ...config,
    plugins: [framePlugin(picture, theme), ...(config.plugins ?? [])],
  };
  const size = { width: picture.width, height: picture.height };
  return rendererFor(nodeCanvas.ChartJSNodeCanvas, size).renderToBuffer(framed);
}

function rendererFor(
  Renderer: typeof ChartJSNodeCanvas,
  size: { readonly width: number; readonly height: number },
): ChartJSNodeCanvas {
  renderer ??= new Renderer({
    ...size,
    chartCallback: ({ defaults }) => {
      defaults.locale = 'en-GB';
    },
  });
  // It makes a canvas of this size for each chart, but takes the size only once; a test holds that this reaches it.
  return Object.assign(renderer, { _width: size.width, _height: size.height });
}

/** White ground, the rule over the title, and the words around the chart. */
function framePlugin(picture: PictureLayout, theme: Theme): Plugin {
  return {
    id: 'frame',
    beforeDraw({ ctx }) {
      ctx.save();
      ctx.fillStyle = theme.colors.white;
      ctx.fillRect(0, 0, picture.width, picture.height);
      ctx.fillStyle = theme.colors.navy;
      ctx.fillRect(picture.rule.x, picture.rule.y, picture.rule.width, ruleWidth);
      for (const { line, x, y } of picture.lines) drawLine(ctx, line, { x, y });
      ctx.restore();
    },
  };
}
