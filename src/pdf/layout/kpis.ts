import type { Kpi, Kpis, Phrasing } from '../../document/index.ts';
import { fittedAmounts } from './amount.ts';
import { type Atom, atom, layered, type Piece, piece } from './atom.ts';
import type { Frame, Setting } from './composition.ts';
import type { InlineRun } from './inline.ts';
import { penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';

const gutter = 18;
const labelTop = 7;
const valueGap = 5;
const noteGap = 3;
const rowGap = 16;

/** Up to four tiles stand in one row; more go in two rows. */
export function layoutKpis(node: Kpis, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const parent = composition.structure.add(setting.parent, 'Div');
  const perRow = node.tiles.length <= 4 ? node.tiles.length : Math.min(4, Math.ceil(node.tiles.length / 2));
  const rows = Array.from({ length: Math.ceil(node.tiles.length / Math.max(1, perRow)) }, (_, row) =>
    node.tiles.slice(row * perRow, (row + 1) * perRow),
  );
  return rows.map((tiles, index) =>
    atom({
      ...tileRow(tiles, { ...setting, parent }, columns(full, perRow)),
      before: index === 0 ? composition.context.theme.spacing.kpis : rowGap,
      after: composition.context.theme.spacing.kpis,
      full: true,
    }),
  );
}

function columns(full: Frame, count: number): readonly Frame[] {
  const width = (full.width - gutter * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: full.x + index * (width + gutter), width }));
}

interface Tile {
  readonly label: Piece;
  readonly value: Piece;
  readonly note: Piece;
}

/** Values of a row have one size and share one baseline: labels are given the height of the tallest, and values stand on one line. */
function tileRow(tiles: readonly Kpi[], setting: Setting, frames: readonly Frame[]): Piece {
  const { theme } = setting.composition.context;
  const amounts = fittedAmounts(
    tiles.map(({ value }) => value),
    { theme, number: theme.styles.kpiValue, unit: theme.styles.kpiUnit },
    { width: frames[0]?.width ?? setting.full.width, fonts: setting.composition.context.fonts },
  );
  const pieces = tiles.map((tile, index) =>
    setTile({ tile, amount: amounts[index] ?? [] }, setting, frames[index] ?? setting.full),
  );
  const labelHeight = Math.max(...pieces.map((tile) => tile.label.height));
  const valueHeight = Math.max(...pieces.map((tile) => tile.value.height));
  return layered(
    pieces.flatMap((tile, index) => {
      const bar = rule(frames[index] ?? setting.full, 0, penOf(theme, 'tile'));
      const valueTop = labelTop + labelHeight + valueGap;
      return [
        { piece: piece({ draws: [bar] }), y: 0 },
        { piece: tile.label, y: labelTop },
        { piece: tile.value, y: valueTop + valueHeight - tile.value.height },
        { piece: tile.note, y: valueTop + valueHeight + noteGap },
      ];
    }),
  );
}

function setTile(
  { tile, amount }: { readonly tile: Kpi; readonly amount: readonly InlineRun[] },
  setting: Setting,
  frame: Frame,
): Tile {
  const { composition } = setting;
  const parent = composition.structure.add(setting.parent, 'Div');
  const text = (content: readonly Phrasing[], style: 'kpiLabel' | 'kpiNote') =>
    content.length === 0
      ? piece({})
      : setBlock({ composition, content, style, ...frame, element: paragraph(), place: tile.place });
  const paragraph = (): ElementDraft => composition.structure.add(parent, 'P');
  const label = text(tile.label, 'kpiLabel');
  const value = setBlock({
    composition,
    content: amount,
    style: 'kpiValue',
    ...frame,
    element: paragraph(),
    place: tile.place,
    mode: 'greedy',
  });
  return { label, value, note: text(tile.note, 'kpiNote') };
}
