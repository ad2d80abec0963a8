import type { Table, TableRow } from '../../document/index.ts';
import { figureName } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece, piece, withAnchor } from './atom.ts';
import type { Setting } from './composition.ts';
import { figureHead } from './figure-head.ts';
import { penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';
import { tableColumns } from './table-columns.ts';
import { rowIndent } from './table-indents.ts';
import { keepsNext } from './table-keeps.ts';
import { type Grid, tableRow } from './table-row.ts';

const groupTop = 5;
const headGap = 4;
const noteGap = 4;
const titleGap = 3;

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
  const { page } = composition.context.theme;
  const room = page.height - page.marginTop - page.marginBottom - head.height;
  const rows = rowAtoms(node, grid, { body: add(table, 'TBody'), room }).map((row) => ({ ...row, table: repeated }));
  const space = composition.context.theme.spacing.table;
  const atoms = [
    ...title,
    atom({ ...head, before: title.length === 0 ? space : 0, keep: true, full: true }),
    ...rows,
    ...noteAtoms(node, setting, group),
  ];
  const { target } = figureName(node);
  return atoms.map((part, index) => ({
    ...(index === 0 ? { ...withAnchor(part, target), tableAtoms: atoms.length } : part),
    place: node.place,
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
      hang: column.hang,
      element,
      place: header.place,
    });
  });
  const height = Math.max(style.lead, ...cells.map((cell) => cell.height)) + headGap;
  const line = rule(full, height + 2, penOf(context.theme, 'tableHead'));
  return layered(
    [
      ...cells.map((cell) => ({ piece: cell, y: height - cell.height - 1 })),
      { piece: piece({ draws: [{ ...line, owner: row === 'pagination' ? row : line.owner }] }), y: 0 },
    ],
    height + 3,
  );
}

/** A group row stays with the row it heads, and the note with the last row. */
function rowAtoms(node: Table, grid: Grid, { body, room }: { body: ElementDraft; room: number }): readonly Atom[] {
  const last = node.rows.length - 1;
  return node.rows.map((row, index) => {
    const element = grid.setting.composition.structure.add(body, 'TR');
    const keep = keepsNext(node.rows, index) || (index === last && node.note.length > 0);
    if (row.role === 'group') return atom({ ...groupPiece(row, grid, element), keep, full: true });
    const indent = rowIndent(node.rows, index);
    return atom({ ...tableRow(row, { ...grid, indent, room }, element), keep, full: true });
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

function noteAtoms(node: Table, setting: Setting, group: ElementDraft): readonly Atom[] {
  const { composition, full } = setting;
  if (node.note.length === 0) return [];
  const element = composition.structure.add(group, 'P');
  const note = setBlock({ composition, content: node.note, style: 'sourceLine', ...full, element, place: node.place });
  return [atom({ ...note, before: noteGap, full: true })];
}
