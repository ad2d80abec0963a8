import type { LayoutDefinition, PlaceholderDefinition } from '../grid/layout.ts';
import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { Rectangle } from '../xml/units.ts';
import type { NativeChart } from './native-chart.ts';
import type {
  Drawing,
  FilledPlaceholder,
  FreeShape,
  Paragraph,
  PlaceholderContent,
  Presentation,
  Run,
} from './presentation.ts';

/** Size of drawn text that sets none, points. */
const drawnSize = 14;

/** Smallest mark of a line that a chart can have (ISO/IEC 29500-1 §21.2.3.23), points. */
const leastMark = 2;

/** A rectangle on slides that are `factor` times as large. */
export function scaleBox({ x, y, w, h }: Rectangle, factor: number): Rectangle {
  const [left, top] = [Math.round(x * factor), Math.round(y * factor)];
  return { x: left, y: top, w: Math.round((x + w) * factor) - left, h: Math.round((y + h) * factor) - top };
}

function length(value: number, factor: number): number {
  return Math.round(value * factor * 100) / 100;
}

function scaleRun(run: Run, factor: number): Run {
  return {
    ...run,
    ...(run.size === undefined ? {} : { size: length(run.size, factor) }),
    ...(run.tracking === undefined ? {} : { tracking: length(run.tracking, factor) }),
  };
}

function scaleParagraph(paragraph: Paragraph, factor: number): Paragraph {
  const runs = paragraph.runs.map((run) => scaleRun(run, factor));
  return {
    ...paragraph,
    runs,
    ...(paragraph.before === undefined ? {} : { before: length(paragraph.before, factor) }),
  };
}

function scaleChart(chart: NativeChart, factor: number): NativeChart {
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point) =>
      point?.markSize === undefined
        ? point
        : { ...point, markSize: Math.max(leastMark, Math.round(point.markSize * factor)) },
    ),
  }));
  return { ...chart, series, labelSize: length(chart.labelSize, factor) };
}

function scaleContent(content: PlaceholderContent, factor: number): PlaceholderContent {
  if (content.kind === 'chart') {
    return { ...content, chart: scaleChart(content.chart, factor) };
  }
  if (content.kind === 'text') {
    const { rightInset } = content;
    return {
      ...content,
      paragraphs: content.paragraphs.map((paragraph) => scaleParagraph(paragraph, factor)),
      ...(rightInset === undefined ? {} : { rightInset: Math.round(rightInset * factor) }),
    };
  }
  if (content.kind === 'picture') return content;
  return {
    ...content,
    size: length(content.size, factor),
    widths: content.widths.map((width) => Math.round(width * factor)),
    rows: content.rows.map((row) => ({
      ...row,
      height: Math.round(row.height * factor),
      cells: row.cells.map((cell) => ({ runs: cell.runs.map((run) => scaleRun(run, factor)) })),
    })),
  };
}

function scaleFilled(filled: FilledPlaceholder, factor: number): FilledPlaceholder {
  const content = scaleContent(filled.content, factor);
  return { ...filled, content, ...(filled.box === undefined ? {} : { box: scaleBox(filled.box, factor) }) };
}

function scaleShape(shape: FreeShape, factor: number): FreeShape {
  const { x, y, w, h, line, inset, paragraphs } = shape;
  const own = (paragraph: Paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, size: run.size ?? drawnSize })),
  });
  return {
    ...shape,
    ...{ x: x * factor, y: y * factor, w: w * factor, h: h * factor },
    ...(line === undefined ? {} : { line: { ...line, width: length(line.width, factor) } }),
    ...(inset === undefined ? {} : { inset: [inset[0] * factor, inset[1] * factor] }),
    ...(paragraphs === undefined ? {} : { paragraphs: paragraphs.map((one) => scaleParagraph(own(one), factor)) }),
  };
}

function scaleDrawing(drawing: Drawing, factor: number): Drawing {
  return { ...drawing, shapes: drawing.shapes.map((shape) => scaleShape(shape, factor)) };
}

function scaleLevel(level: ParagraphStyle, factor: number): ParagraphStyle {
  const { size, before, tracking, margin, hanging } = level;
  const scaled = { size, before, tracking, margin, hanging };
  const lengths = Object.entries(scaled).map(([key, value]) => [key, length(value, factor)]);
  return { ...level, ...(Object.fromEntries(lengths) as typeof scaled) };
}

function scaleSlot(slot: PlaceholderDefinition, factor: number): PlaceholderDefinition {
  const { insets } = slot;
  const levels = slot.levels.map((level) => scaleLevel(level, factor));
  const sides =
    insets === undefined ? [] : Object.entries(insets).map(([key, value]) => [key, Math.round(value * factor)]);
  return {
    ...slot,
    box: scaleBox(slot.box, factor),
    levels,
    ...(insets === undefined ? {} : { insets: Object.fromEntries(sides) as typeof insets }),
  };
}

/** A layout on slides that are `factor` times as large, with its text. */
export function scaleLayout(layout: LayoutDefinition, factor: number): LayoutDefinition {
  if (factor === 1) return layout;
  return { ...layout, placeholders: layout.placeholders.map((slot) => scaleSlot(slot, factor)) };
}

/** A deck on slides that are `factor` times as large, with its text: what fits the one fits the other. */
export function scalePresentation(presentation: Presentation, factor: number): Presentation {
  if (factor === 1) return presentation;
  return {
    ...presentation,
    sections: presentation.sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => ({
        ...slide,
        placeholders: slide.placeholders.map((filled) => scaleFilled(filled, factor)),
        drawings: slide.drawings.map((drawing) => scaleDrawing(drawing, factor)),
      })),
    })),
  };
}
