import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing, Table, TableRow } from '../../document/index.ts';
import { statusApart } from '../../document/index.ts';
import type { LooseRow } from '../fit/fit-table.ts';
import { fitTable } from '../fit/fit-table.ts';
import type { PlaceholderKey } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { DeckTableRow, FilledPlaceholder, Run, TableContent } from '../presentation/presentation.ts';
import { figureOf, toRuns, toWords } from '../presentation/runs.ts';
import type { Rectangle } from '../xml/units.ts';
import { toPoints } from '../xml/units.ts';

/** Where a table goes. */
export interface TableTarget {
  readonly placeholder: PlaceholderKey;
  readonly box: Rectangle;
  readonly place: Place;
}

export interface FilledTable {
  readonly pages: readonly FilledPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything of a table but how it is cut. */
export interface LooseTable extends Pick<TableContent, 'name' | 'description' | 'style' | 'align'> {
  readonly head: LooseRow;
  readonly rows: readonly LooseRow[];
  /** Points; default: the theme's size for tables. */
  readonly size?: number;
}

function looseRow(row: TableRow, align: TableContent['align']): LooseRow {
  const cells = align.map((side, index) => {
    const words = row.children[index]?.children ?? [];
    return { runs: side === 'right' ? numericRuns(words) : toRuns(words) };
  });
  return { role: row.role, cells };
}

/** In a column of figures what is said of one behind its unit goes to a line of its own. */
function numericRuns(words: readonly Phrasing[]): readonly Run[] {
  const apart = statusApart(words);
  if (apart === undefined) return toRuns(words);
  const figure = figureOf(apart.reference);
  const marks = toRuns(words).filter((run) => run.raise !== undefined);
  return [
    { text: apart.figure, ...figure },
    { text: '\n', ...figure },
    { text: apart.status, color: 'grey', ...figure },
    ...marks,
  ];
}

function describe(table: Table): string {
  const heads = table.header.children.map((cell) => toWords(cell.children)).filter((words) => words !== '');
  const title =
    [...table.title, ...table.subtitle].length === 0
      ? 'Table'
      : toWords(table.title.length > 0 ? table.title : table.subtitle);
  return `${title}. Table with ${table.rows.length} rows; columns: ${heads.join(', ')}.`;
}

/** A table of the document before it is fitted. */
export function toLooseTable(table: Table): LooseTable {
  const columns = Math.max(table.header.children.length, ...table.rows.map((row) => row.children.length));
  const align = Array.from({ length: columns }, (_, index) => table.align[index] ?? 'left');
  const title = toWords(table.title.length > 0 ? table.title : table.subtitle);
  return {
    name: title === '' ? 'Table' : title,
    description: describe(table),
    style: 'figures',
    align,
    head: { ...looseRow(table.header, align), role: 'head' },
    rows: table.rows.map((row) => looseRow(row, align)),
  };
}

function pageBox(box: Rectangle, rows: readonly DeckTableRow[]): Rectangle {
  return { ...box, h: rows.reduce((sum, row) => sum + row.height, 0) };
}

/** Fits a table into a box, over as many slides as it needs, with its head repeated. */
export function fillTable(table: LooseTable, target: TableTarget, context: DeckContext): FilledTable {
  const { head, rows, size, ...rest } = table;
  const { sizes, smallest } = context.theme.deck;
  const { box, placeholder, place } = target;
  const fitted = fitTable(head, rows, {
    width: toPoints(box.w),
    height: toPoints(box.h),
    size: size ?? sizes.table,
    smallest: smallest.table,
    metrics: context.metrics,
    align: table.align,
    style: table.style,
  });
  const pages = fitted.pages.map((page, index): FilledPlaceholder => {
    const part = fitted.pages.length === 1 ? '' : ` (${index + 1} of ${fitted.pages.length})`;
    const content: TableContent = {
      ...rest,
      kind: 'table',
      name: rest.name + part,
      widths: fitted.widths,
      size: fitted.size,
      rows: page,
    };
    return { placeholder, content, box: pageBox(box, page) };
  });
  const overflow = diagnose('slide-text-overflow', { what: `the table \`${table.name}\`` }, { place });
  return { pages, diagnostics: fitted.overflows ? [overflow] : [] };
}
