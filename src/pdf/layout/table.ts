import type { Table, TableCell, TableRow } from '../../document/index.ts';
import { figureName } from '../../document/index.ts';
import type { StructureType } from '../brief.ts';
import { type Atom, atom, layered, type Piece, piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { figureHead } from './figure-head.ts';
import { type InlineRun, plainRun, strongRun, toRuns } from './inline.ts';
import { inset, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';
import { type TableColumn, tableColumns } from './table-columns.ts';
import { rowIndent } from './table-indents.ts';

const groupTop = 5;
const headGap = 4;
const noteGap = 4;
const titleGap = 3;

interface Grid {
  readonly setting: Setting;
  readonly columns: readonly TableColumn[];
}

/**
 * A table of full width: title, head that repeats on further pages, rows between thin rules, note. One of few words is set at the
 * width of the text where a side note is in the way.
 */
export function layoutTable(node: Table, setting: Setting): readonly Atom[] {
  const { composition, frame, side } = setting;
  const group = composition.structure.add(setting.parent, 'Div');
  const indents = indentsOf(node);
  const measured = tableColumns(node, setting, indents);
  const atoms = tableAtoms(node, { setting, columns: measured.columns }, group);
  if (side === undefined || !measured.fitsText) return atoms;
  const make = () => {
    const narrow = { ...setting, full: frame };
    const { columns } = tableColumns(node, narrow, indents);
    return tableAtoms(node, { setting: narrow, columns }, group).map((part) => ({ ...part, full: false }));
  };
  return atoms.map((part, index) => (index === 0 ? { ...part, narrow: { count: atoms.length, make } } : part));
}

function indentsOf({ rows }: Table): readonly number[] {
  return rows.flatMap((row, index) => (row.role === 'group' ? [] : [rowIndent(rows, index)]));
}

function tableAtoms(node: Table, grid: Grid, group: ElementDraft): readonly Atom[] {
  const { setting } = grid;
  const { composition } = setting;
  const { add } = composition.structure;
  const title = titleAtoms(node, setting, group);
  const table = add(group, 'Table');
  const head = headPiece(node.header, grid, add(add(table, 'THead'), 'TR'));
  const repeated = { height: head.height, draws: headPiece(node.header, grid, 'pagination').draws };
  const rows = rowAtoms(node, grid, add(table, 'TBody')).map((row) => ({ ...row, table: repeated }));
  const space = composition.context.theme.spacing.table;
  const atoms = [
    ...title,
    atom({ ...head, before: title.length === 0 ? space : 0, keep: true, full: true }),
    ...rows,
    ...noteAtoms(node, setting, group),
  ];
  const { target } = figureName(node);
  return atoms.map((part, index) => ({
    ...part,
    place: node.place,
    ...(index === 0 && target !== undefined ? { anchors: [{ name: target, y: 0 }, ...part.anchors] } : {}),
    ...(index === atoms.length - 1 ? { after: space } : {}),
  }));
}

function titleAtoms(node: Table, setting: Setting, group: ElementDraft): readonly Atom[] {
  const { composition, full } = setting;
  if (node.title.length === 0 && node.subtitle.length === 0) return [];
  const head = figureHead({ ...node, ...figureName(node) }, setting, group, full);
  return [
    atom({
      ...head,
      height: head.height + titleGap,
      before: composition.context.theme.spacing.table,
      keep: true,
      full: true,
    }),
  ];
}

function headPiece(header: TableRow, grid: Grid, row: ElementDraft | 'pagination'): Piece {
  const { composition, full } = grid.setting;
  const { structure, context } = composition;
  const style = context.theme.styles.tableHead;
  const cells = grid.columns.map((column, index) => {
    const cell = header.children[index];
    const element = row === 'pagination' ? row : structure.add(row, 'TH', { scope: 'Column' });
    return setBlock({
      composition: row === 'pagination' ? { ...composition, diagnostics: [] } : composition,
      content: cell === undefined || cell.children.length === 0 ? '\u00a0' : cell.children,
      style: 'tableHead',
      x: column.x,
      width: column.width + 0.5,
      align: column.numeric ? 'right' : 'left',
      element,
      place: header.place,
    });
  });
  const height = Math.max(style.lead, ...cells.map((cell) => cell.height)) + headGap;
  const line = rule(full, height + 2, { width: 0.9, color: context.theme.colors.navy });
  return layered(
    [
      ...cells.map((cell) => ({ piece: cell, y: height - cell.height - 1 })),
      { piece: piece({ draws: [{ ...line, owner: row === 'pagination' ? row : line.owner }] }), y: 0 },
    ],
    height + 3,
  );
}

/** The first two and the last two rows stay together, and a group row stays with the row it heads. */
function rowAtoms(node: Table, grid: Grid, body: ElementDraft): readonly Atom[] {
  const last = node.rows.length - 1;
  return node.rows.map((row, index) => {
    const element = grid.setting.composition.structure.add(body, 'TR');
    const indent = rowIndent(node.rows, index);
    const content = row.role === 'group' ? groupPiece(row, grid, element) : rowPiece(row, { ...grid, indent }, element);
    const withNote = index === last && node.note.length > 0;
    const keep = (last > 0 && (index === 0 || index === last - 1)) || row.role === 'group' || withNote;
    return atom({ ...content, keep, full: true });
  });
}

function groupPiece(row: TableRow, { setting, columns }: Grid, element: ElementDraft): Piece {
  const { composition, full } = setting;
  const cell = composition.structure.add(element, 'TH', { scope: 'Row', columnSpan: columns.length });
  const text = setBlock({
    composition,
    content: row.children[0]?.children ?? [],
    style: 'tableGroup',
    ...full,
    element: cell,
    place: row.place,
  });
  return layered([{ piece: text, y: groupTop }], groupTop + text.height + 1);
}

interface RowGrid extends Grid {
  /** Of its first cell. */
  readonly indent: number;
}

function rowPiece(row: TableRow, grid: RowGrid, element: ElementDraft): Piece {
  const { composition, full } = grid.setting;
  const { colors, spacing } = composition.context.theme;
  const cells = grid.columns.map((column, index) => cellPiece(row, index, { ...grid, column, element }));
  const height = Math.max(...cells.map((cell) => cell.height)) + spacing.tableRow;
  const line = rule(full, height, { width: row.role === 'total' ? 0.6 : 0.35, color: colors.rule });
  const above = row.role === 'total' ? [rule(full, 0, { width: 0.6, color: colors.navy })] : [];
  return layered(
    [
      ...cells.map((cell) => ({ piece: cell, y: spacing.tableRow / 2 - 0.4 })),
      { piece: piece({ draws: [...above, line] }), y: 0 },
    ],
    height,
  );
}

function cellPiece(
  row: TableRow,
  index: number,
  grid: RowGrid & { readonly column: TableColumn; readonly element: ElementDraft },
): Piece {
  const { setting, column, element } = grid;
  const { composition } = setting;
  const type: StructureType = index === 0 ? 'TH' : 'TD';
  const cell = composition.structure.add(element, type, index === 0 ? { scope: 'Row' } : {});
  const frame = inset(column, index === 0 ? grid.indent : 0);
  return setBlock({
    composition,
    content: cellRuns(row, row.children[index], setting),
    style: 'tableCell',
    x: frame.x,
    width: frame.width + 0.5,
    align: column.numeric ? 'right' : 'left',
    element: cell,
    place: row.place,
  });
}

/** Totals in the strong face, residuals in grey, an en dash where a cell is empty. */
function cellRuns(row: TableRow, cell: TableCell | undefined, setting: Setting): readonly InlineRun[] {
  const { theme } = setting.composition.context;
  const color = row.role === 'residual' ? theme.colors.grey : undefined;
  const style = theme.styles.tableCell;
  const inline = { style, theme, color };
  if (cell === undefined || cell.children.length === 0) return [plainRun('–', inline)];
  if (row.role !== 'total') return toRuns(cell.children, inline);
  const strong = strongRun('', inline).face;
  return toRuns(cell.children, { ...inline, style: { ...style, face: strong } });
}

function noteAtoms(node: Table, setting: Setting, group: ElementDraft): readonly Atom[] {
  const { composition, full } = setting;
  if (node.note.length === 0) return [];
  const element = composition.structure.add(group, 'P');
  const note = setBlock({ composition, content: node.note, style: 'sourceLine', ...full, element, place: node.place });
  return [atom({ ...note, before: noteGap, full: true })];
}
