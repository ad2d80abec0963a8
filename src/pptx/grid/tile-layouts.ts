import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import { cell, stops } from './grid.ts';
import type { Furniture, LayoutDefinition, LayoutRole, PlaceholderDefinition } from './layout.ts';
import type { LayoutKit } from './layout-kit.ts';
import type { PlaceholderKit } from './placeholders.ts';
import { ruleOver } from './placeholders.ts';

const { head, contentEnd } = stops;

/** Where the lower half of a slide with tiles begins, in inches. */
const lower = 4.12;

/** How many tiles stand in a row. */
export type TileCount = 2 | 3 | 4;

/** What stands below a row of tiles: a block and commentary, one block over the whole width, nothing. */
export type BelowTiles = 'kpi' | 'kpiWide' | 'kpiOnly';

const rolesByCount = {
  4: { kpi: 'kpi', kpiWide: 'kpiWide', kpiOnly: 'kpiOnly' },
  3: { kpi: 'kpi3', kpiWide: 'kpiWide3', kpiOnly: 'kpiOnly3' },
  2: { kpi: 'kpi2', kpiWide: 'kpiWide2', kpiOnly: 'kpiOnly2' },
} as const satisfies Record<TileCount, Record<BelowTiles, LayoutRole>>;

/** The layout for a row of `count` tiles: every rule of it stands over a tile. */
export function tileRole(below: BelowTiles, count: TileCount): LayoutRole {
  return rolesByCount[count][below];
}

/** Columns of the block and of the commentary below the tiles, so that their rules continue those of the tiles. */
const lowerColumns = { 4: [8, 10], 3: [8, 9], 2: [6, 7] } as const satisfies Record<
  TileCount,
  readonly [number, number]
>;

const names = { 4: '', 3: ', three', 2: ', two' } as const;

interface TileRow {
  readonly rules: readonly Furniture[];
  readonly tiles: readonly PlaceholderDefinition[];
}

function tileRow(kit: PlaceholderKit, count: TileCount): TileRow {
  const indexes = ([1, 2, 3, 4] as const).slice(0, count);
  const span = 12 / count;
  const box = (index: number, top: number, bottom: number) => cell(1 + (index - 1) * span, span, top, bottom);
  return {
    rules: indexes.map((index) => ruleOver(box(index, 0, 1), head, 'tile')),
    tiles: indexes.flatMap((index) => [
      kit.words(`kpiLabel${index}`, box(index, 2.1, 2.5), 'caps', `Tile ${index}, label`, { prompt: 'Measure' }),
      kit.words(`kpiValue${index}`, box(index, 2.5, 3.2), 'kpiValue', `Tile ${index}, value`, {
        anchor: 'b',
        prompt: '0',
      }),
      kit.words(`kpiNote${index}`, box(index, 3.24, 3.76), 'kpiNote', `Tile ${index}, note`, {
        prompt: 'Basis and date',
      }),
    ]),
  };
}

/** The block below tiles when it is text, which begins a little below the top of the title that it does not have. */
export function textBelowTiles(block: Rectangle, title: Rectangle): Rectangle {
  const y = title.y + inches(0.07);
  return { ...block, y, h: block.y + block.h - y };
}

function layoutsOf(kit: PlaceholderKit, { layout }: LayoutKit, count: TileCount): readonly LayoutDefinition[] {
  const { rules, tiles } = tileRow(kit, count);
  const [span, sideColumn] = lowerColumns[count];
  const below = (n: number) => [
    kit.figureTitle(cell(1, n, lower + 0.07, lower + 0.37)),
    kit.object('content', cell(1, n, 4.56, contentEnd), 'Content'),
  ];
  const side = cell(sideColumn, 13 - sideColumn, 4.56, contentEnd);
  const sideLabel = { ...side, y: inches(4.22), h: inches(0.26) };
  const commentary = [
    kit.words('sideLabel', sideLabel, 'side', 'Side label', { prompt: 'Read with care' }),
    kit.words('commentary', side, 'commentarySmall', 'Commentary'),
  ];
  return [
    layout(
      tileRole('kpi', count),
      { name: `Tiles, figure and commentary${names[count]}` },
      [...rules, ruleOver(cell(1, span, 0, 1), lower), ruleOver(side, lower, 'side')],
      [...tiles, ...below(span), ...commentary],
    ),
    layout(
      tileRole('kpiWide', count),
      { name: `Tiles and figure${names[count]}` },
      [...rules, ruleOver(cell(1, 12, 0, 1), lower)],
      [...tiles, ...below(12)],
    ),
    layout(tileRole('kpiOnly', count), { name: `Tiles${names[count]}` }, rules, tiles),
  ];
}

/** Rows of two, three and four tiles: with a figure and commentary below, with one block below, or alone. */
export function tileLayouts(kit: PlaceholderKit, layouts: LayoutKit): readonly LayoutDefinition[] {
  return ([4, 3, 2] as const).flatMap((count) => layoutsOf(kit, layouts, count));
}
