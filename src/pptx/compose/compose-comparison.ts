import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Columns, Flow } from '../../document/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { withoutTitle } from './compose-figures.ts';
import { fillFigure } from './fill-figure.ts';
import { fillLine } from './fill-line.ts';
import { fillTable, toLooseTable } from './fill-table.ts';
import { fillText } from './fill-text.ts';
import { composeSide } from './side-text.ts';
import type { Composer, SlideBody } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

const sides = [
  { content: 'content', title: 'figureTitle' },
  { content: 'content2', title: 'figureTitle2' },
] as const;

/** One side of one layout. */
type Side = (typeof sides)[number] & { readonly layout: LayoutRole };

interface Column {
  readonly filled: readonly FilledPlaceholder[];
  /** The column's further pages. */
  readonly more: readonly FilledPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

function columnTitle(blocks: readonly Flow[], side: Side, context: DeckContext) {
  const { layout } = side;
  const [first] = blocks;
  if (first?.type !== 'heading') return { filled: [], diagnostics: [] };
  const target = {
    layout,
    placeholder: side.title,
    maxLines: 1,
    smallest: 11,
    what: 'the title of a column',
    place: first.place,
  } as const;
  return fillLine(toRuns(first.children, { marks: false }), target, context);
}

/** A column is a chart, a table or text; its first heading is its title. */
function composeColumn(blocks: readonly Flow[], side: Side, context: DeckContext): Column {
  const { layout } = side;
  const title = columnTitle(blocks, side, context);
  const rest = title.filled.length > 0 ? blocks.slice(1) : blocks;
  const figure = rest.find((block) => block.type === 'chart' || block.type === 'image' || block.type === 'table');
  if (figure?.type === 'chart' || figure?.type === 'image') {
    const chart = fillFigure(figure, { layout, placeholder: side.content, title: side.title }, context);
    const filled =
      title.filled.length > 0 ? chart.filled.filter((one) => one.placeholder !== side.title) : chart.filled;
    return {
      filled: [...title.filled, ...filled],
      more: [],
      diagnostics: [...title.diagnostics, ...chart.diagnostics],
    };
  }
  if (figure?.type === 'table') {
    const { box } = placeholderOf(layout, side.content, context);
    const table = fillTable(toLooseTable(figure), { placeholder: side.content, box, place: figure.place }, context);
    const [page, ...more] = table.pages;
    return {
      filled: [...title.filled, ...(page === undefined ? [] : [page])],
      more,
      diagnostics: [...title.diagnostics, ...table.diagnostics],
    };
  }
  const [first] = rest;
  if (first === undefined) return { filled: title.filled, more: [], diagnostics: title.diagnostics };
  const target = { layout, placeholder: side.content, what: 'the text of a column', place: first.place } as const;
  const text = fillText(flowsParagraphs(rest, { bulleted: true }), target, context);
  const [page, ...more] = text.pages;
  return {
    filled: [...title.filled, ...(page === undefined ? [] : [page])],
    more,
    diagnostics: [...title.diagnostics, ...text.diagnostics],
  };
}

/** The columns, and what stands under them: `:::columns`, or the parts that `###` headings begin. */
function sidesOf(blocks: readonly Flow[]): Pick<Columns, 'columns'> & { readonly others: readonly Flow[] } {
  const columns = blocks.filter((block) => block.type === 'columns').flatMap((block) => block.columns);
  if (columns.length > 0) return { columns, others: blocks.filter((block) => block.type !== 'columns') };
  const isBelow = ({ type }: Flow) => type === 'aside' || type === 'callout';
  const parts: Flow[][] = [];
  for (const block of blocks.filter((one) => !isBelow(one))) {
    if (block.type === 'heading' || parts.length === 0) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return { columns: parts, others: blocks.filter(isBelow) };
}

/** Two columns side by side, a reading of both under them; further columns on further slides, two at a time. */
export const composeComparison: Composer = (draft, context) => {
  const { columns, others } = sidesOf(draft.blocks);
  const layout: LayoutRole = others.length > 0 ? 'twoCharts' : 'comparison';
  const reading = composeSide(others, layout, context);
  const diagnostics: Diagnostic[] = [...reading.diagnostics];
  const bodies: SlideBody[] = [];
  for (let index = 0; index < columns.length; index += 2) {
    const pair = columns.slice(index, index + 2);
    const printed = pair.map((column) => column.map(withoutTitle));
    const composed = pair.flatMap((column, at) => {
      const side = sides[at];
      return side === undefined ? [] : [composeColumn(column, { ...side, layout }, context)];
    });
    diagnostics.push(...composed.flatMap((column) => column.diagnostics));
    const below = index === 0 ? { filled: reading.filled, printed: others } : { filled: [], printed: [] };
    const placeholders = [...composed.flatMap((column) => column.filled), ...below.filled];
    bodies.push({ ...emptyBody(layout), placeholders, printed: [...printed, ...below.printed] });
    const pages = Math.max(0, ...composed.map((column) => column.more.length));
    for (let page = 0; page < pages; page += 1) {
      const more = composed.flatMap((column) => column.more[page] ?? []);
      bodies.push({ ...emptyBody(layout), placeholders: more, printed });
    }
  }
  return { bodies: [...bodies, ...reading.bodies], diagnostics };
};
