import type { Place } from '../../diagnostics/index.ts';
import type { ChartHead } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { Directive } from '../directives/directive.ts';
import type { MappedText } from '../line-map.ts';
import type { Report } from '../report.ts';
import type { Values } from '../sentinel.ts';

/** Rendered text on its way to a document, and what is needed to understand it. */
export interface MarkdownSource extends MappedText {
  readonly values: Values;
  readonly report: Report;
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, ChartHead>;
  /** Every directive that may stand in it, by name. */
  readonly directives: ReadonlyMap<string, Directive>;
  /** Names of the pack's directives that wrote it, the outermost first. Default: none. */
  readonly within?: readonly string[];
  /** BCP 47; English gets typographic quotation marks and dashes. */
  readonly language: string;
}

/** Offset at which a line begins, and the text of the line. Lines count from 0. */
export interface SourceLines {
  readonly startOf: (line: number) => number;
  readonly textOf: (line: number) => string;
}

/** Splits a text into lines, once. */
export function toLines(text: string): SourceLines {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return { startOf: (line) => starts[line] ?? text.length, textOf: (line) => lines[line] ?? '' };
}

/** Part of a text that is parsed on its own, with the place of each of its characters. */
export interface PlacedText {
  readonly text: string;
  readonly placeAt: (position: number) => Place;
}
