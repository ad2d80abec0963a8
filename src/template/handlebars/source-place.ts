import type { Place } from '../../diagnostics/index.ts';
import type { Position } from './syntax.ts';

/** A template, or a text that is rendered like one, and where its first character stands. */
export interface TemplateSource {
  readonly name: string;
  readonly text: string;
  readonly start: Place;
}

/** The place of a range of a template. */
export function toPlace(source: TemplateSource, start: Position, end?: Position): Place {
  const { file, line, column } = source.start;
  const shift = start.line === 1 ? column : 1;
  const extent = end !== undefined && end.line === start.line ? { endColumn: end.column + shift } : {};
  return { file, line: line + start.line - 1, column: start.column + shift, ...extent };
}

/** The position of an offset of a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}
