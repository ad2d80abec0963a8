import { columnsOf, dim } from '../../diagnostics/index.ts';
import type { Explanation, FactInOutput, FactPrint } from '../../pipeline/index.ts';
import { onOneLine } from '../columns.ts';
import { describeAbsence, describePlace, formatPlace } from '../report-places.ts';
import { padColumns, reportColumns, wrapWords } from '../wrap-words.ts';
import { formatPart } from './parts.ts';

/** A place where a fact is printed, in columns. */
interface PrintLine {
  /** `page 3`, `slide 12, notes`, `cited`. */
  readonly where: string;
  /** As printed; empty where it is not. */
  readonly text: string;
  /** Of the template's line, or the chart's file. */
  readonly place: string;
}

/** Columns before `where`, and between the others. */
const [indent, gap] = [4, 2];

/** Every output that prints a fact, and in it each page or slide, with the words and the line of the template. */
export function formatPrinted({ printed, status }: Explanation, color: boolean): readonly string[] {
  if (printed.length === 0) return formatPart('printed', [`  ${describeAbsence(status)}`], color);
  const outputs = printed.map((output) => ({ head: `  ${describePlace(output)}`, lines: counted(linesOf(output)) }));
  const widths = widthsOf(outputs.flatMap(({ lines }) => lines));
  return formatPart(
    'printed',
    outputs.flatMap(({ head, lines }) => [head, ...lines.flatMap((line) => formatLine(line, widths, color))]),
    color,
  );
}

function linesOf({ prints, cited, named, slides }: FactInOutput): readonly PrintLine[] {
  const noun = slides === undefined ? 'page' : 'slide';
  return [
    ...prints.map((print) => toLine(print, noun)),
    ...cited.map((place) => ({ where: 'cited', text: '', place: toPlace(place) })),
    ...named.map((place) => ({ where: 'named', text: '', place: toPlace(place) })),
  ];
}

function toLine({ number, part, text, place }: FactPrint, noun: string): PrintLine {
  const where = `${noun} ${number}${part === 'text' ? '' : `, ${part}`}`;
  return { where, text: onOneLine(text), place: toPlace(place) };
}

function toPlace(place: FactPrint['place']): string {
  return place === undefined ? '' : onOneLine(formatPlace(place));
}

/** Lines without repeats, each with how often it comes. */
function counted(lines: readonly PrintLine[]): readonly PrintLine[] {
  const times = new Map<string, { readonly line: PrintLine; readonly count: number }>();
  for (const line of lines) {
    const key = JSON.stringify(line);
    times.set(key, { line, count: (times.get(key)?.count ?? 0) + 1 });
  }
  return [...times.values()].map(({ line, count }) =>
    count === 1 ? line : { ...line, place: `${line.place} ×${count}` },
  );
}

/** Columns of the widest of some words. */
function widestOf(words: readonly string[]): number {
  return Math.max(0, ...words.map(columnsOf));
}

interface Widths {
  readonly where: number;
  /** Of the words that leave room for a place beside them. */
  readonly text: number;
}

function widthsOf(lines: readonly PrintLine[]): Widths {
  const where = widestOf(lines.map((line) => line.where));
  const room = reportColumns - indent - where - 2 * gap - widestOf(lines.map(({ place }) => place));
  return { where, text: widestOf(lines.map(({ text }) => text).filter((text) => columnsOf(text) <= room)) };
}

/** On one line, or, where the words are too long for that, the place under them. */
function formatLine({ where, text, place }: PrintLine, widths: Widths, color: boolean): readonly string[] {
  const head = `${' '.repeat(indent)}${padColumns(where, widths.where)}${' '.repeat(gap)}`;
  if (columnsOf(text) <= widths.text) {
    const words = widths.text === 0 ? '' : `${padColumns(text, widths.text)}${' '.repeat(gap)}`;
    return [`${head}${words}${dim(place, color)}`.trimEnd()];
  }
  const [first = '', ...others] = wrapWords(text, reportColumns - head.length);
  return [`${head}${first}`, ...[...others, dim(place, color)].map((line) => `${' '.repeat(head.length)}${line}`)];
}
