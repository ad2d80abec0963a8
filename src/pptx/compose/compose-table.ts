import type { Table } from '../../document/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import { toRuns } from '../presentation/runs.ts';

import { figureTitleRuns } from './figure-title.ts';
import { fillLine } from './fill-line.ts';
import { fillTable, toLooseTable } from './fill-table.ts';
import { placeCallouts } from './place-callouts.ts';
import { composeSide } from './side-text.ts';
import type { Composed, Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** One table on slides of its own, beside nothing. */
export function composeTableAlone(table: Table, context: DeckContext): Composed {
  return composeOne(table, { layout: 'table', draftBlocks: [table] }, context);
}

function composeOne(
  table: Table,
  more: { readonly layout: LayoutRole; readonly draftBlocks: Parameters<Composer>[0]['blocks'] },
  context: DeckContext,
): Composed {
  const { layout, draftBlocks } = more;
  const callouts = draftBlocks.filter((block) => block.type === 'callout');
  const side = draftBlocks.filter((block) => block.type !== 'table' && block.type !== 'callout');
  const { box } = placeholderOf(layout, 'content', context);
  const { drawings, above, diagnostics } = placeCallouts(callouts, box, context);
  const filled = fillTable(toLooseTable(table), { placeholder: 'content', box: above, place: table.place }, context);
  const title = fillLine(
    figureTitleRuns(table.title, table.subtitle),
    {
      layout,
      placeholder: 'figureTitle',
      maxLines: 1,
      smallest: 11,
      what: 'the title of the table',
      place: table.place,
    },
    context,
  );
  const beside = composeSide(side, layout, context);
  const bodies = filled.pages.map((page, index) => ({
    ...emptyBody(layout),
    placeholders: [...title.filled, page, ...(index === 0 ? beside.filled : [])],
    drawings: index === filled.pages.length - 1 ? drawings : [],
    printed: index === 0 ? draftBlocks : [table],
    remarks: table.note.length === 0 ? [] : [toRuns(table.note)],
  }));
  return {
    bodies: [...bodies, ...beside.bodies],
    diagnostics: [...diagnostics, ...filled.diagnostics, ...title.diagnostics, ...beside.diagnostics],
  };
}

/** Headline and table; commentary beside it makes the table narrower; further tables get further slides. */
export const composeTable: Composer = (draft, context) => {
  const [first, ...others] = draft.blocks.filter((block) => block.type === 'table');
  if (first === undefined) throw new Error('a table slide has a table');
  const rest = draft.blocks.filter((block) => block.type !== 'table');
  const textual = rest.some((block) => block.type !== 'callout');
  const layout: LayoutRole = textual ? 'chartAndCommentary' : 'table';
  const composed = [
    composeOne(first, { layout, draftBlocks: [first, ...rest] }, context),
    ...others.map((table) => composeTableAlone(table, context)),
  ];
  return {
    bodies: composed.flatMap((one) => one.bodies),
    diagnostics: composed.flatMap((one) => one.diagnostics),
  };
};
