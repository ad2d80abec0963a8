import type { TableCell, TableRow } from '../../document/index.ts';
import type { StructureType } from '../brief.ts';
import { type Atom, layered, type Piece, piece, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import { type InlineRun, plainRun, strongRun, toRuns } from './inline.ts';
import { numericRuns } from './numeric-cell.ts';
import { inset, penOf, rule } from './rules.ts';
import { setLines } from './set-text.ts';
import type { ElementDraft } from './structure.ts';
import type { TableColumn } from './table-columns.ts';

/** Where the cells of a table stand. */
export interface Grid {
  readonly setting: Setting;
  readonly columns: readonly TableColumn[];
}

/** What a row is set with. */
export interface RowGrid extends Grid {
  /** Of its first cell. */
  readonly indent: number;
  /** Height that a page has for rows: only a row that is taller is divided. */
  readonly room: number;
}

/** The lines of each cell of a row, or of a part of one. */
type CellLines = readonly (readonly Piece[])[];

/** A part of a row with fewer lines than these would be torn off. */
const fewestLines = 2;

/** A row between thin rules. One that is taller than a page goes on over pages, each of its cells in its own element. */
export function tableRow(row: TableRow, grid: RowGrid, element: ElementDraft): Partial<Atom> {
  return rowPart(
    row,
    grid.columns.map((column, index) => cellLines(row, index, { ...grid, column, element })),
    grid,
  );
}

function rowPart(row: TableRow, cells: CellLines, grid: RowGrid): Partial<Atom> {
  const whole = setRow(row, cells, grid);
  return whole.height <= grid.room ? whole : { ...whole, split: (room) => splitRow(row, cells, grid, room) };
}

function splitRow(
  row: TableRow,
  cells: CellLines,
  grid: RowGrid,
  room: number,
): ReturnType<NonNullable<Atom['split']>> {
  const { lead } = grid.setting.composition.context.theme.styles.tableCell;
  const lines = Math.floor((room - grid.setting.composition.context.theme.spacing.tableRow) / lead);
  if (lines < fewestLines) return undefined;
  const head = cells.map((cell) => cell.slice(0, lines));
  const rest = cells.map((cell) => cell.slice(lines));
  return {
    head: setRow(row, head, grid, 'goes on'),
    rest: { ...rowPart(row, rest, grid), before: 0, goesOn: true },
  };
}

/** Without the rule under it where it goes on. */
function setRow(row: TableRow, cells: CellLines, { setting }: RowGrid, end: 'ends' | 'goes on' = 'ends'): Piece {
  const { composition, full } = setting;
  const { theme } = composition.context;
  const { spacing, styles } = theme;
  const total = penOf(theme, 'tableTotal');
  const texts = cells.map((lines) => stacked(lines));
  const height = Math.max(styles.tableCell.lead, ...texts.map((text) => text.height)) + spacing.tableRow;
  const line = rule(full, height, {
    ...penOf(theme, 'tableRow'),
    ...(row.role === 'total' ? { width: total.width } : {}),
  });
  const above = row.role === 'total' ? [rule(full, 0, total)] : [];
  return layered(
    [
      ...texts.map((text) => ({ piece: text, y: spacing.tableRow / 2 - 0.4 })),
      { piece: piece({ draws: end === 'ends' ? [...above, line] : above }), y: 0 },
    ],
    height,
  );
}

function cellLines(
  row: TableRow,
  index: number,
  grid: RowGrid & { readonly column: TableColumn; readonly element: ElementDraft },
): readonly Piece[] {
  const { setting, column, element } = grid;
  const { composition } = setting;
  const type: StructureType = index === 0 ? 'TH' : 'TD';
  const cell = composition.structure.add(element, type, index === 0 ? { scope: 'Row' } : {});
  const frame = inset(column, index === 0 ? grid.indent : 0);
  return setLines({
    composition,
    content: cellRuns(row, row.children[index], column, setting),
    style: 'tableCell',
    x: frame.x,
    width: frame.width + 0.5,
    align: column.numeric ? 'right' : 'left',
    hang: column.hang,
    element: cell,
    place: row.place,
  });
}

/** Totals in the strong face, residuals in grey, an en dash where a cell is empty. */
function cellRuns(
  row: TableRow,
  cell: TableCell | undefined,
  { numeric }: Pick<TableColumn, 'numeric'>,
  setting: Setting,
): readonly InlineRun[] {
  const { theme } = setting.composition.context;
  const color = row.role === 'residual' ? theme.colors.grey : undefined;
  const style = theme.styles.tableCell;
  const inline = { style, theme, color };
  if (cell === undefined || cell.children.length === 0) return [plainRun('–', inline)];
  const runsOf = numeric ? numericRuns : toRuns;
  if (row.role !== 'total') return runsOf(cell.children, inline);
  const strong = strongRun('', inline).face;
  return runsOf(cell.children, { ...inline, style: { ...style, face: strong } });
}
