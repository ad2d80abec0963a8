import { diagnose } from '../../diagnostics/index.ts';
import type { Findings } from '../../document/index.ts';
import type { LooseRow } from '../fit/fit-table.ts';
import { lineWidths, runsWidth } from '../fit/measure.ts';
import type { LayoutRole } from '../grid/layout.ts';
import { deckStyles } from '../grid/paragraph-style.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { DeckTableRow, FilledPlaceholder, Run, TableContent } from '../presentation/presentation.ts';
import { toRuns, toWords } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import type { Rectangle } from '../xml/units.ts';
import { points, toPoints } from '../xml/units.ts';
import { fillTable } from './fill-table.ts';
import { fillText } from './fill-text.ts';
import type { Composer, SlideBody } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** Height of the head, and most that a row takes; points. */
const headHeight = 28.8;
const mostRow = 86.4;

/** Height of a row of the contents where there is room, points. */
const contentsRow = 36;

/** Most findings that stand on one slide. */
const mostFindings = 6;

/** Sizes of figure and sentence that are tried, largest first. */
const scales = [1, 0.9, 0.8, 0.72, 0.64];

/** Marks beside a figure of the size of findings. */
const markSize = 22;
const markRaise = 60;

/** The figure large, its marks small beside it: at the end of the sentence they would belong to what stands there. */
function figureRuns(runs: readonly Run[], size: number): readonly Run[] {
  return runs.map((run) =>
    run.raise === undefined
      ? { ...run, size, color: 'accent', font: 'major', bold: false }
      : { ...run, text: `\u2009${run.text}`, size: markSize, raise: markRaise },
  );
}

/** Width of the column of figures: what they need, within bounds of the whole. */
function figureWidth(rows: readonly DeckTableRow[], width: number, context: DeckContext): number {
  const [style] = deckStyles(context.theme).kpiNote;
  if (style === undefined) throw new Error('the note style has one level');
  const widest = Math.max(...rows.map((row) => runsWidth(row.cells[0]?.runs ?? [], style, context.metrics)));
  return Math.min(width * 0.46, Math.max(width * 0.2, widest + 22));
}

interface FindingsTable {
  readonly content: TableContent;
  readonly box: Rectangle;
  readonly fits: boolean;
}

function findingsAt(scale: number, items: Findings['items'], box: Rectangle, context: DeckContext): FindingsTable {
  const { sizes } = context.theme.deck;
  const textSize = Math.round(sizes.findingText * scale);
  const height = Math.min(mostRow, (toPoints(box.h) - headHeight) / items.length);
  const rows = items.map(
    (item): DeckTableRow => ({
      role: 'body',
      height: points(height),
      cells: [
        { runs: figureRuns(toRuns(item.figure), Math.round(sizes.findingFigure * scale)) },
        { runs: toRuns(item.text).map((run) => ({ size: textSize, ...run })) },
      ],
    }),
  );
  const head: DeckTableRow = {
    role: 'head',
    height: points(headHeight),
    cells: [{ runs: [{ text: 'Key finding' }] }, { runs: [{ text: 'What it measures' }] }],
  };
  const width = toPoints(box.w);
  const left = figureWidth(rows, width, context);
  const [style] = deckStyles(context.theme).kpiNote;
  if (style === undefined) throw new Error('the note style has one level');
  const fits = rows.every((row) => {
    const [figure, sentence] = row.cells;
    const figureLines = lineWidths(figure?.runs ?? [], style, left - 7.2, context.metrics).length;
    const lines = lineWidths(sentence?.runs ?? [], style, width - left - 7.2, context.metrics).length;
    return figureLines <= 1 && lines * textSize * 1.2207 + 4 <= height;
  });
  const description = `Key findings: ${items.map((item) => `${toWords(item.figure)} ${toWords(item.text)}`).join(' ')}`;
  const content: TableContent = {
    kind: 'table',
    name: 'Key findings',
    description,
    style: 'list',
    widths: [points(left), box.w - points(left)],
    align: ['left', 'left'],
    size: textSize,
    rows: [head, ...rows],
  };
  return { content, box: { ...box, h: points(headHeight + height * items.length) }, fits };
}

/** The contents as a table of links, with the number of the slide that each section begins on. */
function contentsTable(
  box: Rectangle,
  placeholder: 'content' | 'content2',
  context: DeckContext,
): readonly FilledPlaceholder[] {
  const row = (entry: DeckContext['contents'][number]): LooseRow => ({
    role: 'body',
    cells: [
      { runs: [{ text: entry.title, bold: true, link: { slide: entry.slide } }] },
      { runs: [{ text: String(entry.number), color: 'grey' }] },
    ],
  });
  const head: LooseRow = { role: 'head', cells: [{ runs: [{ text: 'Contents' }] }, { runs: [{ text: 'Slide' }] }] };
  if (context.contents.length === 0) return [];
  const table = {
    name: 'Contents',
    description: `Contents: ${context.contents.map(({ title, number }) => `${title}, slide ${number}`).join('; ')}.`,
    style: 'list',
    align: ['left', 'right'],
    head,
    rows: context.contents.map(row),
    size: 16,
  } as const;
  const place = { file: '', line: 1, column: 1 };
  const [page] = fillTable(table, { placeholder, box, place }, context).pages;
  return page === undefined ? [] : [withContentsRows(page, box)];
}

/** The head as high as that of the findings beside it, and rows as airy as there is room for. */
function withContentsRows(page: FilledPlaceholder, box: Rectangle): FilledPlaceholder {
  const { content } = page;
  if (content.kind !== 'table') return page;
  const [head, ...entries] = content.rows;
  if (head === undefined) return page;
  const airy = Math.min(points(contentsRow), (box.h - points(headHeight)) / Math.max(1, entries.length));
  const rows = [
    { ...head, height: points(headHeight) },
    ...entries.map((row) => ({ ...row, height: Math.max(row.height, Math.round(airy)) })),
  ];
  const h = rows.reduce((sum, row) => sum + row.height, 0);
  return { ...page, content: { ...content, rows }, box: { ...box, h } };
}

/** Key findings as figures and sentences, the contents beside them, or either alone. */
export const composeAgenda: Composer = (draft, context) => {
  const items = draft.blocks.filter((block) => block.type === 'findings').flatMap((block) => block.items);
  const withContents = draft.blocks.some((block) => block.type === 'contents');
  const layout: LayoutRole = withContents && items.length > 0 ? 'agenda' : 'findings';
  const { box } = placeholderOf(layout, 'content', context);
  const chunks = Array.from({ length: Math.ceil(items.length / mostFindings) }, (_, index) =>
    items.slice(index * mostFindings, (index + 1) * mostFindings),
  );
  const tables = chunks.map((chunk) => {
    const tried = scales.map((scale) => findingsAt(scale, chunk, box, context));
    return tried.find((table) => table.fits) ?? tried.at(-1);
  });
  const findings = tables.filter((table) => table !== undefined);
  const bodies: SlideBody[] = findings.map((table, index) => ({
    ...emptyBody(index === 0 ? layout : 'findings'),
    placeholders: [{ placeholder: 'content', content: table.content, box: table.box }],
    printed: [chunks[index]],
  }));
  const contents = !withContents
    ? []
    : layout === 'agenda'
      ? contentsTable(placeholderOf(layout, 'content2', context).box, 'content2', context)
      : contentsTable({ ...box, w: Math.round(box.w * 0.66) }, 'content', context);
  const [first = emptyBody(layout), ...rest] = bodies;
  const others = draft.blocks.filter((block) => block.type !== 'findings' && block.type !== 'contents');
  const paragraphs = flowsParagraphs(others, { bulleted: true });
  const target = {
    layout: 'text',
    placeholder: 'content',
    what: 'the text beside the findings',
    place: draft.place,
  } as const;
  const text = paragraphs.length === 0 ? { pages: [], diagnostics: [] } : fillText(paragraphs, target, context);
  const further = text.pages.map((page) => ({ ...emptyBody('text'), placeholders: [page], printed: others }));
  const tight = findings.some((table) => !table.fits);
  const overflow = tight
    ? [diagnose('slide-text-overflow', { what: 'the list of findings' }, { place: draft.place })]
    : [];
  return {
    bodies: [{ ...first, placeholders: [...first.placeholders, ...contents] }, ...rest, ...further],
    diagnostics: [...overflow, ...text.diagnostics],
  };
};
