import { type Atom, atom, drawsAt, type Piece } from './atom.ts';
import type { Frame } from './composition.ts';

/** A piece set in the first column of a flow. `keep` holds it with the next one, as a label with its first entry. */
export interface FlowItem extends Piece {
  readonly keep?: boolean;
  /** How much of its height is white under it. */
  readonly gap?: number;
  /** Stands above it where a column begins with it. */
  readonly continued?: Piece;
}

/** Columns that items run through, one after the other. */
export interface ColumnGrid {
  readonly frame: Frame;
  readonly count: number;
  readonly gutter: number;
}

/** Width of one column. */
export function columnWidth({ frame, count, gutter }: ColumnGrid): number {
  return (frame.width - gutter * (count - 1)) / count;
}

/** Less room than this is not worth starting in. */
const leastRoom = 60;
/** Share of the white between items that may go. */
const squeeze = 0.65;

/** Items in balanced columns; an atom that pagination may split over pages. */
export function columnFlow(items: readonly FlowItem[], grid: ColumnGrid, before: number): Atom {
  const columns = balanced(items, grid.count);
  return atom({
    ...setColumns(columns, grid),
    before,
    full: true,
    split: (room) => split(items, grid, room),
  });
}

function split(items: readonly FlowItem[], grid: ColumnGrid, room: number): { head: Atom; rest?: Atom } | undefined {
  const whole = columnFlow(items, grid, 0);
  if (whole.height <= room) return { head: whole };
  const tight = columnFlow(items.map(squeezed), grid, 0);
  if (tight.height <= room) return { head: tight };
  if (room < leastRoom) return undefined;
  const columns = filled(items, room, grid.count);
  const placed = countOf(columns);
  if (placed === 0) return undefined;
  return {
    head: atom({ ...setColumns(columns, grid), full: true }),
    rest: columnFlow(items.slice(placed), grid, 0),
  };
}

/** An item nearer to the next, so that a few last entries need no page of their own. */
function squeezed(item: FlowItem): FlowItem {
  const { gap = 0 } = item;
  return { ...item, height: item.height - gap * squeeze };
}

function setColumns(columns: readonly (readonly FlowItem[])[], grid: ColumnGrid): Piece {
  const step = columnWidth(grid) + grid.gutter;
  const set = columns.map((column, index) => {
    let y = 0;
    return withHead(column).map((item) => {
      const placed = { item, y, dx: index * step };
      y += item.height;
      return placed;
    });
  });
  const all = set.flat();
  return {
    height: Math.max(0, ...all.map(({ item, y }) => y + item.height)),
    draws: all.flatMap(({ item, y, dx }) => drawsAt(item, y, dx)),
    facts: all.flatMap(({ item }) => item.facts),
    footnotes: all.flatMap(({ item }) => item.footnotes),
    anchors: all.flatMap(({ item, y }) => item.anchors.map((anchor) => ({ name: anchor.name, y: anchor.y + y }))),
  };
}

/** A column that begins within a group says what group goes on. */
function withHead(column: readonly FlowItem[]): readonly Piece[] {
  const head = column[0]?.continued;
  return head === undefined ? column : [head, ...column];
}

function countOf(columns: readonly (readonly FlowItem[])[]): number {
  return columns.reduce((sum, column) => sum + column.length, 0);
}

/** The lowest height at which all items find room. */
function balanced(items: readonly FlowItem[], count: number): readonly (readonly FlowItem[])[] {
  const total = items.reduce((sum, item) => sum + item.height, 0);
  let height = Math.max(total / count, ...items.map((item) => item.height + (item.continued?.height ?? 0)));
  for (;;) {
    const columns = filled(items, height, count);
    if (countOf(columns) === items.length) return columns;
    height += 2;
  }
}

/** Fills column after column to a height, in order; what finds no room is left out. */
function filled(items: readonly FlowItem[], height: number, count: number): readonly (readonly FlowItem[])[] {
  const columns: FlowItem[][] = [];
  let next = 0;
  while (columns.length < count && next < items.length) {
    const end = columnEnd(items, next, height);
    columns.push(items.slice(next, end));
    next = end;
  }
  return columns;
}

function columnEnd(items: readonly FlowItem[], start: number, height: number): number {
  let used = items[start]?.continued?.height ?? 0;
  let end = start;
  for (let item = items[end]; item !== undefined && used + item.height <= height + 0.01; item = items[end]) {
    used += item.height;
    end++;
  }
  while (end < items.length && end > start && items[end - 1]?.keep) end--;
  return end;
}
