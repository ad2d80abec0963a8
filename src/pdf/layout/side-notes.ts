import type { Atom, Piece } from './atom.ts';

/** A piece with its place on the page. */
export interface Placed {
  readonly piece: Piece;
  readonly y: number;
}

/** The side column of a page while it is filled. */
export interface SideColumn {
  notes: Placed[];
  /** Highest place that a note may take: the end of the last block that reaches into the column. */
  top: number;
}

/** White between a note and a block of full width under it. */
export const sideGap = 10;
/** White between two notes: the rule over the second stands in it. */
const noteGap = 15;
/** A note may stand this much higher than the block it belongs to, to make room under it. */
const highestLift = 110;
const tolerance = 0.01;

/** Where the notes of a page end so far. */
export function sideEnd({ notes }: SideColumn): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...notes.map(({ piece, y }) => y + piece.height));
}

/**
 * Sets the notes of an atom beside it: pushed down by notes above, moved up where the page ends. False when they find no room
 * between the last block of full width and the foot of the page.
 */
export function placeNotes(next: Atom, y: number, column: SideColumn, bottom: number, force: boolean): boolean {
  if (next.sides.length === 0) return true;
  const total = next.sides.reduce((sum, side, index) => sum + side.height + (index === 0 ? 0 : noteGap), 0);
  const wanted = Math.min(Math.max(y, freeFrom(column)), bottom - total);
  if (wanted < freeFrom(column) - tolerance) liftNotes(column, freeFrom(column) - wanted);
  const free = freeFrom(column);
  if (wanted < free - tolerance && !force) return false;
  let top = Math.max(wanted, free);
  for (const side of next.sides) {
    column.notes.push({ piece: side, y: top });
    top += side.height + noteGap;
  }
  return true;
}

function freeFrom(column: SideColumn): number {
  return Math.max(column.top, sideEnd(column) + noteGap);
}

/** Moves notes up by as much as is asked for and as there is room above them. */
export function liftNotes({ notes, top }: SideColumn, by: number): void {
  const open = notes.filter((note) => note.y >= top - tolerance);
  const start = notes.length - open.length;
  const lifts = possibleLifts(open, top);
  let wanted = Math.min(by, highestLift, lifts.at(-1) ?? 0);
  for (let index = open.length - 1; index >= 0 && wanted > tolerance; index--) {
    const note = open[index];
    if (note === undefined) break;
    notes[start + index] = { ...note, y: note.y - wanted };
    const above = open[index - 1];
    const gap = above === undefined ? 0 : note.y - noteGap - (above.y + above.piece.height);
    wanted -= gap;
  }
}

/** Moves notes up until they end above the foot of the page; leaves them where they are, and gives false, where they cannot. */
export function clearFoot(column: SideColumn, bottom: number): boolean {
  const { notes } = column;
  const before = [...notes];
  liftNotes(column, sideEnd(column) - bottom);
  if (sideEnd(column) <= bottom + tolerance) return true;
  notes.splice(0, notes.length, ...before);
  return false;
}

/** How far each note could go up if those above it go as far as they can. */
function possibleLifts(notes: readonly Placed[], top: number): readonly number[] {
  let room = 0;
  let end = top - noteGap;
  return notes.map((note, index) => {
    const free = index === 0 ? note.y - top : note.y - noteGap - end;
    room += Math.max(0, free);
    end = note.y + note.piece.height;
    return room;
  });
}
