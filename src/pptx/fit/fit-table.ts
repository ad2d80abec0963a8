import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import { deckStyles } from '../grid/paragraph-style.ts';
import type { DeckTableRow, Run, TableContent } from '../presentation/presentation.ts';
import { withoutFigures } from '../presentation/stretches.ts';
import { points } from '../xml/units.ts';
import { distributeWidths } from './column-widths.ts';
import type { Metrics } from './measure.ts';
import { lineWidths, runsWidth } from './measure.ts';
import { tableGeometry } from './table-geometry.ts';

/** A row before its height is known. */
export type LooseRow = Omit<DeckTableRow, 'height'>;

/** A table cut into pieces that fit their slides; each piece begins with the head. */
export interface FittedTable {
  /** EMU. */
  readonly widths: readonly number[];
  readonly size: number;
  readonly pages: readonly (readonly DeckTableRow[])[];
  /** A row is higher than a slide has room for, or a word wider than its column. */
  readonly overflows: boolean;
}

export interface TableFitOptions {
  /** Room in points. */
  readonly width: number;
  readonly height: number;
  /** Size to begin with and the least one, points. */
  readonly size: number;
  readonly smallest: number;
  readonly metrics: Metrics;
  readonly align: TableContent['align'];
  /** Lists have small capitals as their heads. */
  readonly style: TableContent['style'];
}

/** How much air rows have, as a part of their least height. */
const comfortable = 1;
const close = 0.84;

/** Size of the text in points and air of the rows. */
interface Setting {
  readonly size: number;
  readonly density: number;
}

function styleAt(size: number, { metrics }: TableFitOptions): ParagraphStyle {
  const [style] = deckStyles(metrics.theme).kpiNote;
  if (style === undefined) throw new Error('the note style has one level');
  return { ...style, size };
}

/** Group rows and heads are bold, groups in capitals: they are measured as they will be set. */
function measured(row: LooseRow, runs: readonly Run[]): readonly Run[] {
  if (row.role === 'group')
    return runs.map((run) => ({ ...run, bold: true, text: run.text.toUpperCase(), tracking: 0.8 }));
  return row.role === 'head' || row.role === 'total' ? runs.map((run) => ({ bold: true, ...run })) : runs;
}

/** The head of a list as it will be set. */
function listHead(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, size: 12, bold: true, text: run.text.toUpperCase(), tracking: 0.9 }));
}

function insetsOf(row: LooseRow, column: number, options: TableFitOptions): number {
  const { left, right } = tableGeometry.insets(row.role, column, options.align);
  return left + right;
}

/** Slack that keeps a cell on one line where the reader's font is a little wider. */
const slack = 1.02;

/** A group's label may run over the empty cells beside it, so it does not widen its column. */
function widthOf(
  column: number,
  { rows, options }: { readonly rows: readonly LooseRow[]; readonly options: TableFitOptions },
  measure: (runs: readonly Run[]) => number,
): number {
  const relevant = rows.filter((row) => row.role !== 'group');
  const widths = relevant.map((row) => {
    const runs = row.cells[column]?.runs ?? [];
    const capitals = row.role === 'head' && options.style === 'list' ? measure(listHead(runs)) : 0;
    return Math.max(measure(measured(row, runs)), capitals) * slack + insetsOf(row, column, options);
  });
  return Math.max(...widths, 1);
}

function longestWord(runs: readonly Run[], style: ParagraphStyle, metrics: Metrics): number {
  const words = withoutFigures(runs).flatMap((run) => run.text.split(/[ \n]+/).map((text) => ({ ...run, text })));
  return Math.max(0, ...words.map((word) => runsWidth([word], style, metrics)));
}

function rowHeight(
  row: LooseRow,
  widths: readonly number[],
  { size, density }: Setting,
  options: TableFitOptions,
): number {
  const style = styleAt(row.role === 'group' ? Math.min(12, size) : size, options);
  const { top, bottom } = tableGeometry.insets(row.role, 0, options.align);
  const heights = row.cells.map((cell, column) => {
    if (row.role === 'group' && column > 0) return 0;
    const room = row.role === 'group' ? options.width : (widths[column] ?? 0) - insetsOf(row, column, options);
    const lines = lineWidths(measured(row, cell.runs), style, room, options.metrics).length;
    const largest = Math.max(
      style.size,
      ...cell.runs.filter((run) => run.raise === undefined).map((run) => run.size ?? style.size),
    );
    return Math.max(1, lines) * largest * tableGeometry.lineHeight;
  });
  const least = ((tableGeometry.rowHeight[row.role] * size) / 14) * density;
  return Math.max(least, ...heights) + (Math.max(...heights) > least - top - bottom ? top + bottom : 0);
}

/** Cuts rows into pages; a group row goes with the first row under it. */
function paginate(
  head: DeckTableRow,
  rows: readonly DeckTableRow[],
  room: number,
): readonly (readonly DeckTableRow[])[] {
  const pages: DeckTableRow[][] = [[head]];
  let used = head.height;
  rows.forEach((row, index) => {
    const next = row.role === 'group' ? (rows[index + 1]?.height ?? 0) : 0;
    const page = pages.at(-1) ?? [];
    if (used + row.height + next > room && page.length > 1) {
      pages.push([head, row]);
      used = head.height + row.height;
    } else {
      page.push(row);
      used += row.height;
    }
  });
  return pages;
}

function attempt(head: LooseRow, rows: readonly LooseRow[], setting: Setting, options: TableFitOptions): FittedTable {
  const all = [head, ...rows];
  const { size } = setting;
  const style = styleAt(size, options);
  const table = { rows: all, options };
  const columns = head.cells.map((_, column) => ({
    figures: options.align[column] === 'right',
    natural: widthOf(column, table, (runs) => runsWidth(runs, style, options.metrics)),
    least: widthOf(column, table, (runs) => longestWord(runs, style, options.metrics)),
  }));
  const { widths, squeezed } = distributeWidths(columns, options.width);
  const sized = (row: LooseRow): DeckTableRow => ({ ...row, height: points(rowHeight(row, widths, setting, options)) });
  const body = rows.map(sized);
  const pages = paginate(sized(head), body, points(options.height));
  const tall = body.some((row) => row.height > points(options.height) - sized(head).height);
  return { widths: widths.map(points), size, pages, overflows: squeezed || tall };
}

/** Fits a table: closer rows first, then smaller text, then several slides at the largest size that needs no more of them. */
export function fitTable(head: LooseRow, rows: readonly LooseRow[], options: TableFitOptions): FittedTable {
  const least = attempt(head, rows, { size: options.smallest, density: close }, options);
  for (let { size } = options; size > options.smallest; size -= 1) {
    for (const density of [comfortable, close]) {
      const fitted = attempt(head, rows, { size, density }, options);
      if (!fitted.overflows && fitted.pages.length <= least.pages.length) return fitted;
    }
  }
  return least;
}
