import { diagnose } from '../../diagnostics/index.ts';
import type { Findings } from '../../document/index.ts';
import { lineWidths, runsWidth } from '../fit/measure.ts';
import { deckStyles } from '../grid/paragraph-style.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { DeckTableRow, FilledPlaceholder, Run, TableContent } from '../presentation/presentation.ts';
import { toRuns, toWords } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import type { Rectangle } from '../xml/units.ts';
import { points, toPoints } from '../xml/units.ts';
import { contentsBodies, contentsTables } from './contents-tables.ts';
import { fillText } from './fill-text.ts';
import type { Composer, SlideBody } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** Height of the head, and most that a row takes; points. */
const headHeight = 28.8;
const mostRow = 86.4;

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

interface FilledFindings {
  readonly bodies: readonly SlideBody[];
  readonly fits: boolean;
}

/** Findings in a layout, and where it does not hold all of them on further slides. */
function findingsBodies(items: Findings['items'], layout: 'agenda' | 'findings', context: DeckContext): FilledFindings {
  const { box } = placeholderOf(layout, 'content', context);
  const chunks = Array.from({ length: Math.ceil(items.length / mostFindings) }, (_, index) =>
    items.slice(index * mostFindings, (index + 1) * mostFindings),
  );
  const tables = chunks.flatMap((chunk) => {
    const tried = scales.map((scale) => findingsAt(scale, chunk, box, context));
    return tried.find((table) => table.fits) ?? tried.slice(-1);
  });
  const bodies = tables.map(
    (table, index): SlideBody => ({
      ...emptyBody(index === 0 ? layout : 'findings'),
      placeholders: [{ placeholder: 'content', content: table.content, box: table.box }],
      printed: [chunks[index]],
    }),
  );
  return { bodies, fits: tables.every((table) => table.fits) };
}

/** Puts more beside what stands on the first slide. */
function withBeside(bodies: readonly SlideBody[], beside: readonly FilledPlaceholder[]): readonly SlideBody[] {
  return bodies.map((body, index) =>
    index === 0 ? { ...body, placeholders: [...body.placeholders, ...beside] } : body,
  );
}

/** Key findings as figures and sentences, the contents beside them, or either alone. Contents that would not stand whole beside them follow. */
export const composeAgenda: Composer = (draft, context) => {
  const { place } = draft;
  const items = draft.blocks.filter((block) => block.type === 'findings').flatMap((block) => block.items);
  const withContents = draft.blocks.some((block) => block.type === 'contents');
  const column = placeholderOf('agenda', 'content2', context).box;
  const tables = withContents ? contentsTables({ box: column, placeholder: 'content2', place }, context) : [];
  const isBeside = items.length > 0 && tables.length === 1;
  const findings = findingsBodies(items, isBeside ? 'agenda' : 'findings', context);
  const isApart = withContents && (items.length === 0 || tables.length > 1);
  const contents = isApart ? contentsBodies(place, context) : [];
  const others = draft.blocks.filter((block) => block.type !== 'findings' && block.type !== 'contents');
  const paragraphs = flowsParagraphs(others, { bulleted: true });
  const target = { layout: 'text', placeholder: 'content', what: 'the text beside the findings', place } as const;
  const text = paragraphs.length === 0 ? { pages: [], diagnostics: [] } : fillText(paragraphs, target, context);
  const further = text.pages.map((page) => ({ ...emptyBody('text'), placeholders: [page], printed: others }));
  const overflow = findings.fits ? [] : [diagnose('slide-text-overflow', { what: 'the list of findings' }, { place })];
  return {
    bodies: [...withBeside(findings.bodies, isBeside ? tables : []), ...contents, ...further],
    diagnostics: [...overflow, ...text.diagnostics],
  };
};
