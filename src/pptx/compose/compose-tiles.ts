import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Flow, Kpi, Phrasing } from '../../document/index.ts';
import { afterUnit } from '../../facts/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { TileCount } from '../grid/tile-layouts.ts';
import { textBelowTiles, tileRole } from '../grid/tile-layouts.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import { layoutRuleOf } from '../presentation/layout-rules.ts';
import type { FilledPlaceholder, Run } from '../presentation/presentation.ts';
import { figureOf, markRuns, toRuns } from '../presentation/runs.ts';
import type { SlideDraft } from '../presentation/slide-draft.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { composeFigures, withoutTitle } from './compose-figures.ts';
import { composeTable } from './compose-table.ts';
import { composeText } from './compose-text.ts';
import { figureTitleRuns } from './figure-title.ts';
import { fillFigure } from './fill-figure.ts';
import type { LineTarget } from './fill-line.ts';
import { commonSize, fillLine } from './fill-line.ts';
import { fillTable, toLooseTable } from './fill-table.ts';
import { fillText } from './fill-text.ts';
import { composeSide } from './side-text.ts';
import type { Composed, Composer, SlideBody } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

const mostTiles = 4;
const slots = [1, 2, 3, 4] as const;

/** Marks beside a figure of the size of tiles. */
const markSize = 18;
const markRaise = 85;

/** Number large, unit smaller and grey after a thin space, marks beside it. */
function valueRuns(nodes: readonly Phrasing[], context: DeckContext): readonly Run[] {
  const { kpiUnit } = context.theme.deck.sizes;
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type !== 'factReference' || node.printed.number === undefined) {
      return toRuns([node]).map((run) =>
        run.raise === undefined ? run : { ...run, size: markSize, raise: markRaise, font: 'minor' },
      );
    }
    const { qualifier, number, unit = '' } = node.printed;
    const figure = figureOf(node);
    const small = { size: kpiUnit, color: 'grey', ...figure } as const;
    const attached = /^[%°]/.test(unit.trim());
    const after = attached ? { text: unit.trim(), ...figure } : { text: `\u2009${unit.trim()}`, ...small };
    const behind = afterUnit(node.printed);
    const marks = markRuns(node.marks).map(
      (run): Run => ({ ...run, text: `\u2009${run.text}`, size: markSize, raise: markRaise, font: 'minor' }),
    );
    return [
      ...(qualifier === undefined ? [] : [{ text: `${qualifier} `, ...small }]),
      { text: number, ...figure },
      ...(unit.trim() === '' ? [] : [after]),
      ...(behind === '' ? [] : [{ ...small, text: ` ${behind}`, size: markSize, font: 'minor' } as const]),
      ...marks,
    ];
  });
}

interface Filled {
  readonly filled: readonly FilledPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A tile and where it stands. */
interface SlottedTile {
  readonly tile: Kpi;
  readonly slot: (typeof slots)[number];
  readonly layout: LayoutRole;
}

function valueTarget({ tile, slot, layout }: SlottedTile): LineTarget {
  const { place } = tile;
  return {
    layout,
    place,
    placeholder: `kpiValue${slot}`,
    maxLines: 1,
    strict: true,
    smallest: 22,
    what: 'the figure of a tile',
  };
}

/** The figures of a row have one size, that of the longest. */
function fillTiles(row: readonly Kpi[], layout: LayoutRole, context: DeckContext): Filled {
  const tiles = row.flatMap((tile, index): SlottedTile[] => {
    const slot = slots[index];
    return slot === undefined ? [] : [{ tile, slot, layout }];
  });
  const largest = commonSize(
    tiles.map((tile) => ({ runs: valueRuns(tile.tile.value, context), target: valueTarget(tile) })),
    context,
  );
  const parts = tiles.map((tile) => fillTile(tile, largest, context));
  return { filled: parts.flatMap((part) => part.filled), diagnostics: parts.flatMap((part) => part.diagnostics) };
}

function fillTile(slotted: SlottedTile, largest: number | undefined, context: DeckContext): Filled {
  const { tile, slot, layout } = slotted;
  const common = { layout, place: tile.place, maxLines: 2 };
  const label = { ...common, placeholder: `kpiLabel${slot}`, smallest: 10, what: 'the label of a tile' } as const;
  const value = { ...valueTarget(slotted), ...(largest !== undefined && { largest }) };
  const note = { ...common, placeholder: `kpiNote${slot}`, smallest: 11, what: 'the note of a tile' } as const;
  const parts = [
    fillLine(toRuns(tile.label, { marks: false }), label, context),
    fillLine(valueRuns(tile.value, context), value, context),
    fillLine(toRuns(tile.note), note, context),
  ];
  return { filled: parts.flatMap((part) => part.filled), diagnostics: parts.flatMap((part) => part.diagnostics) };
}

/** What stands below the tiles: a figure or text on the left, asides on the right. */
interface Below extends Composed {
  readonly layout: LayoutRole;
  readonly filled: readonly FilledPlaceholder[];
  readonly remarks: SlideBody['remarks'];
}

function mainBelow(main: readonly Flow[], layout: LayoutRole, context: DeckContext): Omit<Below, 'layout'> {
  const [first] = main;
  if (first === undefined) return { filled: [], bodies: [], remarks: [], diagnostics: [] };
  if (first.type === 'chart' || first.type === 'image') {
    const figure = fillFigure(first, { layout, placeholder: 'content', title: 'figureTitle' }, context);
    const hasNote = first.type === 'chart' && first.note.length > 0;
    return { ...figure, bodies: [], remarks: hasNote ? [toRuns(first.note)] : [] };
  }
  if (first.type === 'table') {
    const { box } = placeholderOf(layout, 'content', context);
    const table = fillTable(toLooseTable(first), { placeholder: 'content', box, place: first.place }, context);
    const line = {
      layout,
      placeholder: 'figureTitle',
      maxLines: 1,
      smallest: 11,
      what: 'the title of the table',
      place: first.place,
    } as const;
    const title = fillLine(figureTitleRuns(first.title, first.subtitle), line, context);
    const [page, ...rest] = table.pages;
    return {
      filled: [...title.filled, ...(page === undefined ? [] : [page])],
      bodies: rest.map((more) => ({ ...emptyBody('table'), placeholders: [more], printed: [first] })),
      remarks: first.note.length === 0 ? [] : [toRuns(first.note)],
      diagnostics: [...table.diagnostics, ...title.diagnostics],
    };
  }
  const target = { layout, placeholder: 'content', what: 'the text under the tiles', place: first.place } as const;
  const [block, title] = (['content', 'figureTitle'] as const).map((key) => placeholderOf(layout, key, context).box);
  if (block === undefined || title === undefined) throw new Error('tiles stand over a block with a title');
  const box = textBelowTiles(block, title);
  const text = fillText(flowsParagraphs(main, { bulleted: true }), { ...target, box }, context);
  const further = fillText(text.paragraphs.slice(1).flat(), { ...target, layout: 'text' }, context);
  const more = text.pages.length > 1 ? further.pages : [];
  return {
    filled: text.pages.slice(0, 1),
    bodies: more.map((page) => ({ ...emptyBody('text'), placeholders: [page], printed: main })),
    remarks: [],
    diagnostics: text.diagnostics,
  };
}

function composeBelow(blocks: readonly Flow[], count: TileCount, context: DeckContext): Below {
  const asides = blocks.filter((block) => block.type === 'aside');
  const figures = blocks.filter(({ type }) => type === 'chart' || type === 'image' || type === 'table');
  const [figure] = figures;
  const texts = blocks.filter((block) => block.type !== 'aside' && !figures.some((one) => one === block));
  const beside = figure === undefined ? (texts.length > 0 ? asides : []) : [...texts, ...asides];
  const main = figure === undefined ? (texts.length > 0 ? texts : asides) : [figure];
  const layout = tileRole(main.length === 0 ? 'kpiOnly' : beside.length > 0 ? 'kpi' : 'kpiWide', count);
  const below = mainBelow(main, layout, context);
  const side = composeSide(beside, layout, context);
  const ignored = figures
    .slice(1)
    .map((block) => diagnose('slide-block-ignored', { block: block.type, with: 'kpis' }, { place: block.place }));
  return {
    layout,
    filled: [...below.filled, ...side.filled],
    bodies: [...below.bodies, ...side.bodies],
    remarks: below.remarks,
    diagnostics: [...below.diagnostics, ...side.diagnostics, ...ignored],
  };
}

/** Tiles in as few rows as hold them, each as full as the others. */
function tileRows(tiles: readonly Kpi[]): readonly (readonly Kpi[])[] {
  const rows = Math.ceil(tiles.length / mostTiles);
  return Array.from({ length: rows }, (_, index) =>
    tiles.slice(Math.ceil((index * tiles.length) / rows), Math.ceil(((index + 1) * tiles.length) / rows)),
  );
}

function countOf(row: readonly Kpi[] | undefined): TileCount {
  const length = row?.length ?? mostTiles;
  return length >= 4 ? 4 : length === 3 ? 3 : 2;
}

const nothing: Composed = { bodies: [], diagnostics: [] };

/** What would stand below tiles on slides of its own. */
function composeApart(draft: SlideDraft, context: DeckContext): Composed {
  if (draft.blocks.length === 0) return nothing;
  const { layout, kind } = layoutRuleOf({ ...draft, opening: undefined }).rule;
  const compose = kind === 'figures' ? composeFigures : kind === 'table' ? composeTable : composeText;
  return compose(draft, context, layout);
}

/** Tiles in a row of two to four, and a figure, text or commentary below them. */
export const composeTiles: Composer = (draft, context) => {
  const tiles = draft.blocks.filter((block) => block.type === 'kpis').flatMap((block) => block.tiles);
  const others = draft.blocks.filter((block) => block.type !== 'kpis');
  const rows = tileRows(tiles);
  const below = composeBelow(context.cramped ? [] : others, countOf(rows[0]), context);
  const further = context.cramped ? composeApart({ ...draft, blocks: others }, context) : nothing;
  const diagnostics: Diagnostic[] = [...below.diagnostics, ...further.diagnostics];
  const bodies = rows.map((row, index): SlideBody => {
    const first = index === 0;
    const layout = first ? below.layout : tileRole('kpiOnly', countOf(row));
    const { filled, diagnostics: found } = fillTiles(row, layout, context);
    diagnostics.push(...found);
    const printed = [row, ...(first && !context.cramped ? others.map(withoutTitle) : [])];
    return {
      ...emptyBody(layout),
      placeholders: [...filled, ...(first ? below.filled : [])],
      printed,
      remarks: first ? below.remarks : [],
    };
  });
  return { bodies: [...bodies, ...below.bodies, ...further.bodies], diagnostics };
};
