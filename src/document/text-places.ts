import type { Place } from '../diagnostics/index.ts';
import type { Text } from './nodes.ts';

/** Where a range of a text node stands in its template. The extent is known where it does not go over a line end. */
export function placeInText(node: Text, start: number, end: number = start): Place {
  const from = lineAt(node, start);
  const { endColumn: _, ...place } = from.place;
  const column = place.column + start - from.offset;
  const sameLine = end > start && lineAt(node, end - 1) === from;
  return { ...place, column, ...(sameLine ? { endColumn: column + end - start } : {}) };
}

interface TextLine {
  readonly offset: number;
  readonly place: Place;
}

const firstLines = new WeakMap<Text, TextLine>();

function lineAt(node: Text, offset: number): TextLine {
  const first = firstLines.get(node) ?? { offset: 0, place: node.place };
  firstLines.set(node, first);
  return (node.lines ?? []).findLast((line) => line.offset <= offset) ?? first;
}

/** A part of a text node, which still knows the places of what it holds. */
export function sliceText(node: Text, start: number, end: number = node.value.length): Text {
  const { lines: _, ...rest } = node;
  const inside = (node.lines ?? []).filter(({ offset }) => offset > start && offset < end);
  const lines = inside.map(({ offset, place }) => ({ offset: offset - start, place }));
  return {
    ...rest,
    value: node.value.slice(start, end),
    place: start === 0 ? node.place : placeInText(node, start),
    ...(lines.length === 0 ? {} : { lines }),
  };
}
