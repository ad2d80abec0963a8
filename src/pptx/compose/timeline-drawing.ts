import type { Timeline, TimelineItem } from '../../document/index.ts';
import { paragraphHeight, runsWidth } from '../fit/measure.ts';
import { deckStyles } from '../grid/paragraph-style.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { Drawing, FreeShape, Paragraph, Run } from '../presentation/presentation.ts';
import { figureOf, marksOf, toRuns, toWords } from '../presentation/runs.ts';
import { toPoints } from '../xml/units.ts';
import { spanLook } from './span-look.ts';

/** Measures of the timeline, points. */
const radius = 5.76;
/** How far below the top the line of years stands. */
const axisRoom = { least: 62, most: 138 };
/** Room right of the last year for its text. */
const lastYearRoom = 132;
const yearLabel = { below: 9.4, h: 19 };
const span = { first: 40, h: 26, pitch: 30.3 };
const chip = { gap: 11.5, h: 49, label: 18, pitch: 56 };
const chipsPerRow = 6;

interface Layout {
  /** Edges of the room, points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly timeline: Timeline;
  readonly context: DeckContext;
  /** Height of the line. */
  readonly axis: number;
  readonly x: (year: number) => number;
  readonly dated: readonly TimelineItem[];
  readonly spans: readonly TimelineItem[];
  readonly undated: readonly TimelineItem[];
}

function base(
  shape: Pick<FreeShape, 'name' | 'x' | 'y' | 'w' | 'h'>,
): Pick<FreeShape, 'name' | 'x' | 'y' | 'w' | 'h' | 'preset' | 'decorative'> {
  return { ...shape, preset: 'rect', decorative: false };
}

/** Unit of a figure smaller and grey; the figure itself in the heading font. */
function figureRuns(item: TimelineItem, size: number, context: DeckContext): readonly Run[] {
  const unitSize = Math.round((size * context.theme.deck.sizes.timelineUnit) / context.theme.deck.sizes.timelineFigure);
  return item.figure.flatMap((node): readonly Run[] => {
    if (node.type !== 'factReference' || node.printed.number === undefined) {
      return toRuns([node], { marks: false }).map((run) => ({ font: 'major', size, color: 'navy', ...run }));
    }
    const { number, unit = '', qualifier } = node.printed;
    const attached = /^[%°]/.test(unit.trim());
    const figure = figureOf(node);
    const small = { size: unitSize, color: 'grey', font: 'major', ...figure } as const;
    return [
      ...(qualifier === undefined ? [] : [{ text: `${qualifier} `, ...small }]),
      { text: attached ? number + unit.trim() : number, size, color: 'navy', font: 'major', ...figure },
      ...(attached || unit.trim() === '' ? [] : [{ text: `\u2009${unit.trim()}`, ...small }]),
    ];
  });
}

function sized(runs: readonly Run[], size: number): readonly Run[] {
  return runs.map((run) => ({ size, ...run }));
}

/** Scales of figure and text that are tried: the text gives way first. */
const scales = [
  { figure: 1, text: 1 },
  { figure: 1, text: 0.93 },
  { figure: 1, text: 0.86 },
  { figure: 0.9, text: 0.86 },
  { figure: 0.8, text: 0.79 },
  { figure: 0.72, text: 0.79 },
  { figure: 0.6, text: 0.79 },
] as const;
type Scale = (typeof scales)[number];
const smallestScale: Scale = { figure: 0.6, text: 0.79 };

/** Figure and text of the items of one year, at a scale. */
function milestoneParagraphs(items: readonly TimelineItem[], scale: Scale, context: DeckContext): readonly Paragraph[] {
  const figure = Math.round(context.theme.deck.sizes.timelineFigure * scale.figure);
  return items.flatMap((item, index) => [
    { runs: figureRuns(item, figure, context), line: 90, ...(index === 0 ? {} : { before: 6 }) },
    {
      runs: sized(toRuns([...item.text, ...marksOf(item.figure)]), Math.round(14 * scale.text)),
      line: 95,
      before: 3,
    },
  ]);
}

function heightOf(paragraphs: readonly Paragraph[], room: number, context: DeckContext): number {
  const styles = deckStyles(context.theme).kpiNote;
  return paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, styles, room, context.metrics), 0);
}

interface Placed {
  readonly shapes: readonly FreeShape[];
  readonly fits: boolean;
}

/** Figures over the line, their left edges on their years; each as wide as the way to the next. */
function milestones(layout: Layout): Placed {
  const { dated, x, axis, context, left, top, width } = layout;
  const years = [...new Set(dated.map((item) => item.start))]
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b);
  const room = axis - radius - 4 - top;
  const blocks = years.map((year, index) => {
    const next = years[index + 1];
    const end = next === undefined ? left + width : x(next) - 8;
    const w = Math.min(end - x(year) + radius, 190);
    return { year, w, items: dated.filter((item) => item.start === year) };
  });
  const fitsAt = (scale: Scale) =>
    blocks.every(({ items, w }) => {
      const paragraphs = milestoneParagraphs(items, scale, context);
      const [style] = deckStyles(context.theme).kpiNote;
      const wide =
        style !== undefined &&
        paragraphs.some((one, at) => at % 2 === 0 && runsWidth(one.runs, style, context.metrics) > w);
      return !wide && heightOf(paragraphs, w, context) <= room;
    });
  const scale = scales.find(fitsAt);
  const shapes = blocks.map(({ year, w, items }): FreeShape => {
    const paragraphs = milestoneParagraphs(items, scale ?? smallestScale, context);
    const h = Math.min(room, heightOf(paragraphs, w, context));
    const y = axis - radius - 6 - h;
    return { ...base({ name: `Milestone ${year}`, x: x(year) - radius, y, w, h }), paragraphs };
  });
  return { shapes, fits: scale !== undefined };
}

function asOfYear({ document }: DeckContext): number {
  return Number(document.edition.asOf.slice(0, 4));
}

/** The line with a mark and a number for each year: filled where something is dated, red where we stand. */
function axisShapes({ timeline, axis, x, dated, context, left, width }: Layout): readonly FreeShape[] {
  const line: FreeShape = {
    ...base({ name: 'Line of years', x: x(timeline.from), y: axis, w: left + width - x(timeline.from), h: 0 }),
    preset: 'line',
    line: { color: 'navy', width: 2, arrow: true },
    decorative: true,
  };
  const count = timeline.to - timeline.from + 1;
  const marks = Array.from({ length: count }, (_, index) => timeline.from + index).flatMap(
    (year): readonly FreeShape[] => {
      const filled = dated.some((item) => item.start === year);
      const now = year === asOfYear(context);
      const color = now ? 'accent' : 'navy';
      const strong = filled || now;
      const run: Run = { text: String(year), size: 14, color: strong ? 'navy' : 'grey', bold: strong };
      return [
        {
          ...base({ name: `Mark ${year}`, x: x(year) - radius, y: axis - radius, w: 2 * radius, h: 2 * radius }),
          preset: 'ellipse',
          fill: strong ? color : 'white',
          line: { color, width: 1.5 },
          decorative: true,
        },
        {
          ...base({ name: `Year ${year}`, x: x(year) - radius, y: axis + yearLabel.below, w: 58, h: yearLabel.h }),
          paragraphs: [{ runs: [run] }],
        },
      ];
    },
  );
  return [line, ...marks];
}

/** A one-line text that shrinks until it fits. */
function lineOf(
  runs: readonly Run[],
  room: number,
  context: DeckContext,
): { readonly runs: readonly Run[]; readonly fits: boolean } {
  const [style] = deckStyles(context.theme).kpiNote;
  if (style === undefined) throw new Error('the note style has one level');
  const sizes = [14, 13, 12, 11, 10];
  const size = sizes.find((one) => runsWidth(sized(runs, one), style, context.metrics) <= room);
  return { runs: sized(runs, size ?? 10), fits: size !== undefined };
}

/** Bars from mark to mark under the line, for amounts that are spread over years. */
function spanShapes(layout: Layout): Placed {
  const { spans, x, axis, context, timeline } = layout;
  let fits = true;
  const shapes = spans.map((item, index): FreeShape => {
    const from = Math.max(timeline.from, item.start ?? timeline.from);
    const to = Math.min(timeline.to, item.end ?? timeline.to);
    const w = x(to) - x(from) + 2 * radius;
    const words = [
      ...toRuns(item.figure, { marks: false }).map((run) => ({ ...run, bold: true })),
      { text: '  ' },
      ...toRuns([...item.text, ...marksOf(item.figure)]),
    ];
    const look = spanLook(item, context);
    const colored = words.map((run) => ({
      ...run,
      color: run.raise === undefined ? look.words : (look.marks ?? 'accent'),
    }));
    const line = lineOf(colored, w - 18, context);
    fits = fits && line.fits;
    const y = axis + span.first + index * span.pitch;
    return {
      ...base({ name: `Span ${from} to ${to}`, x: x(from) - radius, y, w, h: span.h }),
      ...look.box,
      inset: [8.6, 0],
      anchor: 'middle',
      paragraphs: [{ runs: line.runs }],
    };
  });
  return { shapes, fits };
}

/** Dashed chips at the foot for what the source gives no year. */
function chipShapes(layout: Layout): Placed {
  const { undated, spans, axis, context, left, width } = layout;
  if (undated.length === 0) return { shapes: [], fits: true };
  const start = axis + span.first + spans.length * span.pitch + 6;
  const caps: Run = { text: 'NO YEAR STATED', size: 12, bold: true, color: 'grey', tracking: 0.9 };
  const label: FreeShape = {
    ...base({ name: 'No year stated', x: left, y: start, w: 220, h: chip.label }),
    paragraphs: [{ runs: [caps] }],
  };
  const perRow = Math.min(chipsPerRow, Math.max(3, undated.length));
  const w = (width - (perRow - 1) * chip.gap) / perRow;
  let fits = true;
  const chips = undated.map((item, index): FreeShape => {
    const x = left + (index % perRow) * (w + chip.gap);
    const y = start + chip.label + 3 + Math.floor(index / perRow) * chip.pitch;
    const figure = toRuns(item.figure).map(
      (run): Run => (run.raise === undefined ? { size: 16, bold: true, color: 'navy', ...run } : { ...run, size: 14 }),
    );
    const words = lineOf(toRuns(item.text), w - 14, context);
    fits = fits && words.fits;
    return {
      ...base({ name: `No year: ${toWords(item.text)}`, x, y, w, h: chip.h }),
      line: { color: 'steel', width: 1, dash: true },
      inset: [7, 2],
      anchor: 'middle',
      paragraphs: [
        { runs: figure, line: 92 },
        { runs: words.runs, line: 92 },
      ],
    };
  });
  return { shapes: [label, ...chips], fits };
}

function describe({ timeline, dated, spans, undated }: Layout): string {
  const words = (item: TimelineItem) => `${toWords(item.figure)} ${toWords(item.text)}`.trim();
  const parts = [
    ...dated.map((item) => `${item.start}: ${words(item)}`),
    ...spans.map((item) => `${item.start} to ${item.end}: ${words(item)}`),
    ...(undated.length === 0 ? [] : [`no year stated: ${undated.map(words).join(', ')}`]),
  ];
  return `Timeline from ${timeline.from} to ${timeline.to}. ${parts.join('; ')}.`;
}

/** A timeline as a group of shapes, and whether all of its text has room. */
export function timelineDrawing(
  timeline: Timeline,
  context: DeckContext,
): { readonly drawing: Drawing; readonly fits: boolean } {
  const { items, from, to } = timeline;
  const undated = items.filter((item) => item.start === undefined);
  const spans = items.filter((item) => item.end !== undefined && item.end !== item.start);
  const dated = items.filter((item) => item.start !== undefined && !spans.includes(item));
  const rows = Math.ceil(undated.length / Math.min(chipsPerRow, Math.max(3, undated.length)));
  const below =
    span.first + spans.length * span.pitch + (undated.length === 0 ? 0 : 9 + chip.label + rows * chip.pitch);
  const { canvas } = context;
  const [left, top, width] = [toPoints(canvas.x), toPoints(canvas.y), toPoints(canvas.w)];
  const bottom = top + toPoints(canvas.h);
  const lowest = Math.max(top + axisRoom.least, bottom - below);
  const pitch = (width - radius - lastYearRoom) / Math.max(1, to - from);
  const x = (year: number) => left + radius + (year - from) * pitch;
  const layoutAt = (axis: number): Layout => {
    return { timeline, context, left, top, width, axis, x, dated, spans, undated };
  };
  const usual = layoutAt(Math.min(top + axisRoom.most, lowest));
  // years that hold much push the line down, as far as what stands below it lets them
  const layout = milestones(usual).fits ? usual : layoutAt(lowest);
  const placed = [milestones(layout), spanShapes(layout), chipShapes(layout)];
  const [over, bars, chips] = placed.map((one) => one.shapes);
  const shapes = [...axisShapes(layout), ...(over ?? []), ...(bars ?? []), ...(chips ?? [])];
  const title = toWords(timeline.title);
  return {
    drawing: { name: title === '' ? 'Timeline' : `Timeline: ${title}`, description: describe(layout), shapes },
    fits: placed.every((one) => one.fits) && layout.axis + below <= bottom + 1,
  };
}
