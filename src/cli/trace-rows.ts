import { bold, columnsOf, cyan, dim, printable, severityStyles } from '../diagnostics/index.ts';
import type { Trace, TracedFigure } from '../pipeline/index.ts';
import type { Explained } from './explain-fact.ts';
import { explainFact } from './explain-fact.ts';
import { padColumns, reportColumns, wrapWords } from './wrap-words.ts';

/** A figure, as often as it stands on its page or slide in the same way. */
export interface TraceRow {
  readonly figure: TracedFigure;
  readonly times: number;
}

/** Widths of the columns of a report. */
export interface TraceGrid {
  readonly unit: Trace['unit'];
  /** Page or slide. */
  readonly leaf: number;
  /** What is printed. */
  readonly text: number;
  /** Id of the fact. */
  readonly fact: number;
}

/** Between columns, for what is remarked on a figure, and the most and least that printed words get beside their fact. */
const widths = { gap: 2, remark: 16, mostText: 40, leastText: 16 } as const;

/** Figures that stand on one page or slide in the same way, as one row where the first of them is. */
export function rowsOf(figures: readonly TracedFigure[]): readonly TraceRow[] {
  const rows = new Map<string, TraceRow>();
  for (const figure of figures) {
    const { number, part, text, fact, standing, chart, decimal, template } = figure;
    const key = JSON.stringify([number, part, text, fact, standing, chart, decimal, template]);
    rows.set(key, { figure, times: (rows.get(key)?.times ?? 0) + 1 });
  }
  return [...rows.values()];
}

/** The widths that fit the figures of a trace. */
export function gridOf({ unit, figures }: Trace): TraceGrid {
  const most = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => columnsOf(wrapWords(text, 1e4)[0] ?? '')));
  const leaf = most(figures.map((figure) => leafOf(figure, unit)));
  const fact = most(figures.map((figure) => figure.fact));
  const left = reportColumns - leaf - fact - widths.remark - 3 * widths.gap;
  const text = Math.min(most(figures.map(shownText)), Math.max(widths.leastText, Math.min(left, widths.mostText)));
  return { unit, leaf, text, fact };
}

/** Lines of one row: what is printed where and of which fact, and where the fact is told for the first time, what it is. */
export function formatRow(row: TraceRow, grid: TraceGrid, explained: Explained): readonly string[] {
  const { figure } = row;
  const { color, facts, told } = explained;
  const leaf = leafOf(figure, grid.unit);
  const indent = grid.leaf + widths.gap;
  const [first = '', ...more] = wrapWords(shownText(figure), grid.text);
  const line = [
    dim(padColumns(leaf, grid.leaf), color),
    bold(padColumns(first, grid.text), color),
    cyan(printable(figure.fact), color),
    ...remarksOn(row, { leaf, before: told.get(figure.fact), color }),
  ];
  const below = [...more.map((rest) => bold(rest, color)), ...placeLines(figure).map((place) => dim(place, color))];
  const fact = told.has(figure.fact) ? undefined : facts.get(figure.fact);
  const place = { leaf, indent: indent + widths.gap };
  return [
    line.join(' '.repeat(widths.gap)),
    ...below.map((rest) => ' '.repeat(indent) + rest),
    ...(fact === undefined ? [] : explainFact(fact, { place, explained, printed: figure.text })),
  ];
}

/** That the file no longer prints it, how often it stands there, in what part of the page or slide, and where its fact was explained. */
function remarksOn(
  { figure, times }: TraceRow,
  { leaf, before, color }: { leaf: string; before: string | undefined; color: boolean },
): readonly string[] {
  const remarks = [
    ...(times > 1 ? [`×${times}`] : []),
    ...(figure.part === 'text' ? [] : [figure.part]),
    ...(before === undefined || before === leaf ? [] : [`see ${before}`]),
  ];
  return [
    ...(figure.standing === 'changed' ? [severityStyles.error('not found', color)] : []),
    ...(remarks.length === 0 ? [] : [dim(remarks.join(', '), color)]),
  ];
}

function placeLines({ template }: TracedFigure): readonly string[] {
  return template === undefined ? [] : [`${template.file}:${template.line}:${template.column}`];
}

function leafOf({ number }: TracedFigure, unit: Trace['unit']): string {
  if (number === undefined) return 'gone';
  return `${unit === 'page' ? 'p.' : 'slide'} ${number}`;
}

/** What is printed; a bar without a label prints nothing but its length. */
function shownText({ text, decimal }: TracedFigure): string {
  if (text !== '') return text;
  return decimal === undefined ? '(a bar)' : `(a bar of ${decimal})`;
}
