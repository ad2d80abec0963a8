import type { Table, TableCell } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import { breakLines } from '../../text/index.ts';
import { hyphenationOf } from './broken-lines.ts';
import type { Frame, Setting } from './composition.ts';
import { type InlineRun, toRuns } from './inline.ts';
import { numericRuns } from './numeric-cell.ts';
import { trailingMarks } from './trailing-marks.ts';

/** A column of a table: where its text stands, and whether it is set right. */
export interface TableColumn extends Frame {
  readonly numeric: boolean;
  /** Room right of its figures, in which their marks hang. */
  readonly hang: number;
}

/** White between two columns. */
const gap = 14;
/** Figures stand at least this wide, so that columns of short numbers do not crowd. */
const leastNumeric = 48;
const unbounded = 10_000;
/** Where columns are crowded, words wider than this are divided. */
const narrow = 62;
/** A table may be squeezed to this share of what its cells would like. */
const crowding = 1.25;

/** Figure, with a sign, a currency and a short unit, or a dash for none. */
const figure =
  /^(?:[~≈<>]|over |about |approximately |at least |up to )?[+−–-]?[$€£¥]?\d[\d.,]*(?:[\s\u00a0]?(?:%|[a-z]{1,3}))?[\s\d,]*$|^[–—-]?$/i;

/** The columns of a table, and whether they would go into the width of the text without crowding. */
export interface TableColumns {
  readonly columns: readonly TableColumn[];
  readonly fitsText: boolean;
}

/** Widths by content: every column gets its longest word, and the rest is shared by what the cells would like. */
export function tableColumns(node: Table, setting: Setting, indents: readonly number[]): TableColumns {
  const { full } = setting;
  const count = node.header.children.length;
  const measures = Array.from({ length: count }, (_, index) => measureColumn(node, index, setting, indents));
  const widths = shareWidth(measures, full.width - gap * (count - 1));
  let x = full.x;
  const columns = widths.map((width, index) => {
    const { numeric = false, hang = 0 } = measures[index] ?? {};
    const column = { x, width, numeric, hang };
    x += width + gap;
    return column;
  });
  const natural = total(measures.map((measure) => measure.natural)) + gap * (count - 1);
  return { columns, fitsText: natural <= setting.frame.width * crowding };
}

/** What one cell would need by itself. */
interface CellWidths {
  readonly least: number;
  readonly divided: number;
  readonly natural: number;
  /** Of its widest line without the marks at its end. */
  readonly figure: number;
  /** The widest marks at the end of a line. */
  readonly marks: number;
}

interface Measure {
  readonly least: number;
  /** What it needs where long words are divided by the rules of their language. */
  readonly divided: number;
  readonly natural: number;
  readonly numeric: boolean;
  readonly hang: number;
}

function measureColumn(node: Table, index: number, setting: Setting, indents: readonly number[]): Measure {
  const body = node.rows.filter((row) => row.role !== 'group');
  const numeric = isNumeric(node, index);
  const cells = body.map((row, line) =>
    cellWidths(row.children[index], setting, {
      style: 'tableCell',
      numeric,
      indent: index === 0 ? (indents[line] ?? 0) : 0,
    }),
  );
  const head = cellWidths(node.header.children[index], setting, { style: 'tableHead', numeric: false, indent: 0 });
  const hang = numeric ? Math.max(head.marks, ...cells.map((cell) => cell.marks)) : 0;
  const all = numeric ? [head, ...cells].map((cell) => withHang(cell, hang)) : [head, ...cells];
  const floor = numeric ? leastNumeric : 0;
  const least = Math.max(floor, ...all.map((cell) => cell.least));
  const divided = Math.max(floor, ...all.map((cell) => cell.divided));
  return { least, divided, natural: Math.max(least, ...all.map((cell) => cell.natural)), numeric, hang };
}

/** What a cell needs where its figure ends left of the room for the widest marks of its column. */
function withHang(cell: CellWidths, hang: number): CellWidths {
  const { least, divided, figure } = cell;
  return {
    ...cell,
    least: Math.min(least, figure) + hang,
    divided: Math.min(divided, figure) + hang,
    natural: figure + hang,
  };
}

/** Set right when the author says so, or when he says nothing and every cell is a figure. */
function isNumeric(node: Table, index: number): boolean {
  const align = node.align[index];
  if (align !== null && align !== undefined) return align === 'right';
  if (index === 0) return false;
  const texts = node.rows
    .filter((row) => row.role !== 'group')
    .map((row) => toPlainText(row.children[index]?.children ?? []));
  return texts.some((text) => /\d/.test(text)) && texts.every((text) => figure.test(text.trim()));
}

function cellWidths(
  cell: TableCell | undefined,
  setting: Setting,
  {
    style,
    numeric,
    indent,
  }: { readonly style: 'tableCell' | 'tableHead'; readonly numeric: boolean; readonly indent: number },
): CellWidths {
  if (cell === undefined || cell.children.length === 0) {
    return { least: indent, divided: indent, natural: indent, figure: indent, marks: 0 };
  }
  const { theme, fonts } = setting.composition.context;
  const runs = (numeric ? numericRuns : toRuns)(cell.children, { style: theme.styles[style], theme });
  const lines = breakLines(runs, unbounded, fonts, { mode: 'greedy' });
  const natural = Math.max(0, ...lines.map((line) => line.width));
  const marks = Math.max(0, ...lines.map(trailingMarks));
  const figure = Math.max(0, ...lines.map((line) => line.width - trailingMarks(line)));
  // A rough floor: what the longest word needs
  const words = toPlainText(cell.children).split(/[\s\u00a0]+/);
  const longest = words.reduce((longer, word) => (word.length > longer.length ? word : longer), '');
  const face = theme.styles[style];
  const least = Math.min(natural, fonts.measure(longest, face.face, face.size, face.features) + 8);
  const divided = least > narrow && dividesInto(runs, setting) ? narrow : least;
  return {
    least: least + indent,
    divided: divided + indent,
    natural: natural + indent,
    figure: figure + indent,
    marks,
  };
}

/** Whether no word of a cell would be broken against the rules in a narrow column. */
function dividesInto(runs: readonly InlineRun[], { composition }: Setting): boolean {
  const options = { mode: 'greedy', hyphenation: hyphenationOf(composition) } as const;
  const lines = breakLines(runs, narrow, composition.context.fonts, options);
  return !lines.some((line) => line.overfull || line.brokenWord === true);
}

function shareWidth(measures: readonly Measure[], available: number): readonly number[] {
  const natural = total(measures.map((measure) => measure.natural));
  if (natural <= available) return spread(measures, available - natural);
  const least = total(measures.map((measure) => measure.least));
  if (least >= available) return crowded(measures, available);
  // wide columns give way before narrow ones: share by the root of what each would like beyond its least
  return fill(measures, available);
}

/** Long words are divided, as few of them as the width makes necessary; what cannot be divided is squeezed. */
function crowded(measures: readonly Measure[], available: number): readonly number[] {
  const divided = total(measures.map((measure) => measure.divided));
  if (divided >= available) return measures.map((measure) => (measure.divided * available) / divided);
  return fill(
    measures.map((measure) => ({ ...measure, least: measure.divided, natural: measure.least })),
    available,
  );
}

/** Room to spare goes to the columns of words, so that the table keeps the full width and figures stand close together. */
function spread(measures: readonly Measure[], spare: number): readonly number[] {
  const words = measures.map((measure) => (measure.numeric ? 0.35 : 1));
  const sum = total(words);
  return measures.map((measure, index) => measure.natural + (spare * (words[index] ?? 0)) / sum);
}

/** Raises all columns together from their least; a column stops when it has what it would like. */
function fill(measures: readonly Measure[], available: number): readonly number[] {
  const widths = measures.map((measure) => measure.least);
  let spare = available - total(widths);
  for (let round = 0; round < measures.length && spare > 0.01; round++) {
    const open = measures.map((measure, index) => Math.max(0, measure.natural - (widths[index] ?? 0)));
    const weights = open.map((room) => Math.sqrt(room));
    const sum = total(weights);
    if (sum === 0) break;
    const given = open.map((room, index) => Math.min(room, (spare * (weights[index] ?? 0)) / sum));
    given.forEach((amount, index) => {
      widths[index] = (widths[index] ?? 0) + amount;
    });
    spare -= total(given);
  }
  return widths;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
