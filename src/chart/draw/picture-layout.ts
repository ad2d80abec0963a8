import type { FontBook } from '../../text/index.ts';
import type { TextStyleName, Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import { plainText } from '../plain-text.ts';
import type { ChartLayout, PlotBox } from './layout.ts';
import { layoutChart } from './layout.ts';
import type { Lettering } from './lettering.ts';
import { createLetterer } from './lettering.ts';

/** A line of the words around a chart; `x` is its left end, `y` its vertical middle. */
export interface PictureLine {
  readonly line: Lettering;
  readonly x: number;
  readonly y: number;
}

/** A chart with its finding, subtitle, note and source, as a picture that can stand alone in a mail. Points. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** The chart's own layout, moved to its place in the picture. */
  readonly chart: ChartLayout;
  readonly lines: readonly PictureLine[];
  /** Where the rule over the title stands. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
}

const belowRule = 10;
const belowTitle = 2;
const aroundChart = 12;
const betweenNotes = 2;

/** Puts the words around a chart and decides the size of the picture. */
export function layoutPicture(
  chart: Chart,
  options: { readonly theme: Theme; readonly fonts: FontBook },
): PictureLayout {
  const { theme } = options;
  const { width, margin } = theme.chart.picture;
  const measure = width - margin * 2;
  const letter = createLetterer(theme, options.fonts);
  const set = (text: string, style: TextStyleName): Block => ({
    lines: text === '' ? [] : letter.lines(text, style, measure),
    lead: letter.style(style).lead,
  });
  const title = set(plainText(chart.title), 'heading');
  const subtitle = set(plainText(chart.subtitle), 'figureSubtitle');
  const note = set(plainText(chart.note), 'sourceLine');
  const source = set(chart.sourceLine, 'sourceLine');
  const drawing = layoutChart(chart, { ...options, width: measure });
  const words = [title, subtitle, note, source].reduce((sum, block) => sum + heightOf(block), 0);
  const height = Math.ceil(
    margin * 2 + belowRule + belowTitle + words + betweenNotes + drawing.height + aroundChart * 2,
  );
  const titleTop = margin + belowRule;
  const subtitleTop = titleTop + heightOf(title) + belowTitle;
  const chartTop = subtitleTop + heightOf(subtitle) + aroundChart;
  const noteTop = chartTop + drawing.height + aroundChart;
  const sourceTop = noteTop + heightOf(note) + betweenNotes;
  return {
    width,
    height,
    chart: moved(drawing, { x: margin, y: chartTop, width, height }),
    lines: [
      ...placeBlock(title, margin, titleTop),
      ...placeBlock(subtitle, margin, subtitleTop),
      ...placeBlock(note, margin, noteTop),
      ...placeBlock(source, margin, sourceTop),
    ],
    rule: { x: margin, y: margin, width: measure },
  };
}

interface Block {
  readonly lines: readonly Lettering[];
  readonly lead: number;
}

function heightOf({ lines, lead }: Block): number {
  return lines.length * lead;
}

function placeBlock({ lines, lead }: Block, x: number, top: number): readonly PictureLine[] {
  return lines.map((line, index) => ({ line, x, y: top + (index + 0.5) * lead }));
}

function moved<Layout extends PlotBox>(
  layout: Layout,
  to: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Layout {
  const { left, top, right, bottom } = layout.padding;
  return {
    ...layout,
    origin: { x: to.x, y: to.y },
    padding: {
      left: left + to.x,
      top: top + to.y,
      right: right + to.width - to.x - layout.width,
      bottom: bottom + to.height - to.y - layout.height,
    },
  };
}
