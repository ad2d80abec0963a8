import type { Place } from '../../diagnostics/index.ts';
import type { LooseRow } from '../fit/fit-table.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';
import { points } from '../xml/units.ts';
import type { TableTarget } from './fill-table.ts';
import { fillTable } from './fill-table.ts';
import type { SlideBody } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** Height of the head, as that of findings beside it, and of a row where there is room; points. */
const headHeight = 28.8;
const contentsRow = 36;

/** The contents as tables of links, with the number of the slide that each section begins on: one, or as many as the box takes. */
export function contentsTables(
  { box, placeholder, place }: TableTarget,
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
  const { pages } = fillTable(table, { placeholder, box, place }, context);
  return pages.map((page) => withContentsRows(page, box));
}

/** Contents that stand beside nothing, in two columns where one does not hold them. */
export function contentsBodies(place: Place, context: DeckContext): readonly SlideBody[] {
  const layout = 'findings';
  const { box } = placeholderOf(layout, 'content', context);
  const alone = contentsTables(
    { box: { ...box, w: Math.round(box.w * 0.66) }, placeholder: 'content', place },
    context,
  );
  if (alone.length < 2) return [{ ...emptyBody(layout), placeholders: alone }];
  const sides = (['content', 'content2'] as const).map((placeholder) =>
    contentsTables({ box: withoutTitle(placeholder, context), placeholder, place }, context),
  );
  const [left = [], right = []] = sides;
  return Array.from({ length: Math.ceil(left.length / 2) }, (_, index) => ({
    ...emptyBody('comparison' as const),
    placeholders: [left[index * 2], right[index * 2 + 1]].filter((page) => page !== undefined),
  }));
}

/** A side of a comparison with the room of the line over it, which contents do without. */
function withoutTitle(side: 'content' | 'content2', context: DeckContext): Rectangle {
  const { box } = placeholderOf('comparison', side, context);
  const title = placeholderOf('comparison', side === 'content' ? 'figureTitle' : 'figureTitle2', context).box;
  const top = Math.min(title.y, box.y);
  return { ...box, y: top, h: box.y + box.h - top };
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
