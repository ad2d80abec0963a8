import { namespaces } from '../../opc/index.ts';
import { tableGeometry } from '../fit/table-geometry.ts';
import { cellRuns } from '../presentation/cell-runs.ts';
import type {
  DeckTableCell,
  DeckTableRow,
  FilledPlaceholder,
  Run,
  TableContent,
} from '../presentation/presentation.ts';
import { noFill } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import { points } from '../xml/units.ts';
import { graphicFrame } from './graphic-frame.ts';
import type { SlideContext } from './slide-context.ts';
import { tableStyleId } from './table-style.ts';
import { paragraphXml } from './text-body.ts';
import type { WrittenShape } from './written-shape.ts';

/** What every cell of a table shares. */
interface TableContext {
  readonly table: TableContent;
  readonly slide: SlideContext;
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

type CellStyle = Pick<Run, 'size' | 'bold' | 'color' | 'tracking'>;

/** Style of the text by the role of its row, on slides `scale` times as large as the grid; runs may set their own on top of it. */
export function cellStyle(
  table: Pick<TableContent, 'style' | 'size'>,
  role: DeckTableRow['role'],
  scale: number,
): CellStyle {
  const small = Math.min(12 * scale, table.size);
  if (role === 'group') return { size: small, bold: true, color: 'blue', tracking: 0.8 * scale };
  if (role === 'head' && table.style === 'list')
    return { size: small, bold: true, color: 'grey', tracking: 0.9 * scale };
  if (role === 'head') return { size: table.size, bold: true, color: 'navy' };
  if (role === 'total') return { size: table.size, bold: true, color: 'ink' };
  if (role === 'residual') return { size: table.size, color: 'grey' };
  return { size: table.size, color: 'ink' };
}

function cellText(cell: DeckTableCell, position: CellPosition, { table, slide }: TableContext): Xml {
  const { role } = table.rows[position.row] ?? { role: 'body' };
  const style = cellStyle(table, role, slide.scale);
  const runs = cellRuns(cell, role, table).map((run) => ({ ...style, ...run }));
  const align = table.align[position.column] ?? 'left';
  const paragraph = align === 'left' ? { runs } : { runs, align };
  return el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphXml(paragraph, slide, style.size));
}

/** Borders are written in every cell: other programs than PowerPoint ignore those of a table style. */
function borders(position: CellPosition, { table, slide }: TableContext): readonly Xml[] {
  const none = (tag: string) => el(tag, { w: 0 }, noFill);
  const below = (row: number, tag: string) => {
    const strong = row === 0 && table.style === 'figures';
    return strong ? slide.colors.line('navy', 1, { tag }) : slide.colors.line('rule', 0.5, { tag });
  };
  const top = position.row === 0 ? none('a:lnT') : below(position.row - 1, 'a:lnT');
  return [none('a:lnL'), none('a:lnR'), top, below(position.row, 'a:lnB')];
}

function cellXml(cell: DeckTableCell, position: CellPosition, context: TableContext): Xml {
  const { table } = context;
  const { scale } = context.slide;
  const role = table.rows[position.row]?.role ?? 'body';
  const insets = tableGeometry.insets(role, position.column, table.align);
  const anchor = role === 'group' || (role === 'head' && table.style === 'figures') ? 'b' : 'ctr';
  const properties = el(
    'a:tcPr',
    {
      marL: points(insets.left * scale),
      marR: points(insets.right * scale),
      marT: points(insets.top * scale),
      marB: points(insets.bottom * scale),
      anchor,
    },
    borders(position, context),
    noFill,
  );
  return el('a:tc', {}, cellText(cell, position, context), properties);
}

/** A table in its placeholder, with a header row that screen readers know. */
export function tableFrame(filled: FilledPlaceholder, table: TableContent, slide: SlideContext): WrittenShape {
  const context = { table, slide };
  const rows = table.rows.map((row, index) => {
    const cells = row.cells.map((cell, column) => cellXml(cell, { row: index, column }, context));
    return el('a:tr', { h: row.height }, cells);
  });
  const data = el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: 1 }, el('a:tableStyleId', {}, text(tableStyleId))),
    el(
      'a:tblGrid',
      {},
      table.widths.map((w) => el('a:gridCol', { w })),
    ),
    rows,
  );
  return graphicFrame(filled, { name: table.name, description: table.description, uri: namespaces.table, data }, slide);
}
