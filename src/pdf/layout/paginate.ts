import type { PageDraw } from '../brief.ts';
import { type Anchor, type Atom, drawsAt, type Piece, piece, type Spacing, spaceBetween } from './atom.ts';
import { emptyFoot, type PageFoot } from './page-foot.ts';
import { clearFoot, liftNotes, type Placed, placeNotes, type SideColumn, sideEnd, sideGap } from './side-notes.ts';
import { fewestOver } from './table-keeps.ts';

/** The part of a page that text may take, in points from its top edge. */
export interface TextArea {
  readonly top: number;
  readonly bottom: number;
}

/** A page with everything in place but its head and foot. */
export interface PlacedPage {
  readonly draws: readonly PageDraw[];
  readonly facts: readonly string[];
  readonly anchors: readonly Anchor[];
  /** What the page has besides its text. */
  readonly furniture: 'head and foot' | 'foot' | 'none';
  /** The running title at the top of the page; undefined when it goes on from the page before. */
  readonly runningTitle?: string;
  readonly lastTitle?: string;
  /** Where the last line ends. */
  readonly end: number;
  /** Where text had to end: above the footnotes. */
  readonly bottom: number;
  /** An atom of the page is taller than the page. */
  readonly overfull: readonly Atom[];
}

/** The part of a page that text and footnotes share. */
interface SharedArea extends TextArea {
  readonly foot: PageFoot;
  /** Numbers of the footnotes on the pages before: they stand under their first sign. */
  readonly printed: Set<number>;
}

/** A page while it is filled. */
interface OpenPage {
  readonly placed: Placed[];
  readonly side: SideColumn;
  readonly swaps: Swap[];
  readonly atoms: Atom[];
  /** Numbers of the footnotes at its foot. */
  footnotes: readonly number[];
  y: number;
  /** The last atom, for the space under it. */
  last: Spacing;
}

/** White under a paragraph, beside a long note, that a figure would rather fill at the width of the text. */
const widestGap = 14;
const tolerance = 0.01;

/** Fills pages in order: nothing moves past anything else. Footnotes stand at the foot of the page that has their first sign. */
export function paginate(
  atoms: readonly Atom[],
  textArea: TextArea,
  foot: PageFoot = emptyFoot,
): readonly PlacedPage[] {
  const area: SharedArea = { ...textArea, foot, printed: new Set() };
  const queue = [...atoms];
  const pages: PlacedPage[] = [];
  let next = 0;
  while (next < queue.length) {
    if (queue[next]?.pageBreak) {
      next++;
      continue;
    }
    const { page, end } = fillPage(queue, next, area);
    pages.push(page);
    next = end;
  }
  return pages;
}

function fillPage(queue: Atom[], start: number, area: SharedArea): { page: PlacedPage; end: number } {
  const first = queue[start];
  if (first?.plainPage) {
    return { page: closePage([{ piece: first, y: 0 }], { atoms: [first], area, footnotes: [] }), end: start + 1 };
  }
  const open: OpenPage = {
    placed: [],
    atoms: [],
    footnotes: [],
    y: first?.bleed ? 0 : area.top,
    last: {},
    swaps: [],
    side: { notes: [], top: first?.bleed ? 0 : area.top },
  };
  repeatHead(queue, start, open);
  const { index, end } = fill(queue, start, open, area);
  const page = cutBack(open, queue, { end, index }, area);
  swapBack(queue, open.swaps, end);
  return { page, end };
}

/**
 * Places atoms until one finds no room. `end` is where the next page starts, `index` where placing stopped. Side notes that made room for
 * what went to the next page stand again where they stood.
 */
function fill(queue: Atom[], start: number, open: OpenPage, area: SharedArea): { index: number; end: number } {
  let safe = start;
  let settled: readonly Placed[] = [];
  for (let index = start; index < queue.length; index++) {
    const before = [...open.side.notes];
    if (wantsNarrow(queue[index], open, index === start)) open.swaps.push(swapNarrow(queue, index));
    const next = queue[index];
    if (next === undefined || endsPage(next, index > start, open, area)) {
      open.side.notes = before;
      return { index, end: index };
    }
    const remnant = index > start && leavesRemnant(queue, index, open, area);
    const outcome = remnant ? 'no room' : place(next, open, area, index === start);
    if (outcome === 'no room') {
      open.side.notes = safe > start ? [...settled] : before;
      return noRoom(queue, { start, index, safe }, open, area);
    }
    if (outcome !== 'placed') {
      queue[index] = outcome.rest;
      return { index, end: index };
    }
    if (next.keep) continue;
    safe = index + 1;
    settled = [...open.side.notes];
  }
  return { index: queue.length, end: queue.length };
}

/** Whether a block of full width would leave white in the text, beside a note that cannot be lifted out of its way. */
function wantsNarrow(next: Atom | undefined, open: OpenPage, first: boolean): boolean {
  if (next?.narrow === undefined || first) return false;
  const y = open.y + spaceBetween(open.last, next);
  liftNotes(open.side, sideEnd(open.side) + sideGap - y);
  return sideEnd(open.side) + sideGap - y > widestGap;
}

/** Atoms that took the place of others in the queue. */
interface Swap {
  readonly index: number;
  readonly count: number;
  readonly originals: readonly Atom[];
}

function swapNarrow(queue: Atom[], index: number): Swap {
  const narrow = queue[index]?.narrow;
  if (narrow === undefined) return { index, count: 0, originals: [] };
  const made = narrow.make();
  const originals = queue.splice(index, narrow.count, ...made);
  return { index, count: made.length, originals };
}

/** A narrow block that went to the next page after all takes its full width again there. */
function swapBack(queue: Atom[], swaps: readonly Swap[], end: number): void {
  for (const { index, count, originals } of [...swaps].reverse()) {
    if (index >= end) queue.splice(index, count, ...originals);
  }
}

/** Back to the last allowed break; a chain of kept atoms longer than a page breaks anywhere, an atom taller than it stands alone. */
function noRoom(
  queue: readonly Atom[],
  { start, index, safe }: { readonly start: number; readonly index: number; readonly safe: number },
  open: OpenPage,
  area: SharedArea,
): { index: number; end: number } {
  if (safe > start) return { index, end: safe };
  if (index > start) return { index, end: index };
  const tall = queue[start];
  if (tall !== undefined) put(tall, open.y, open, area);
  return { index: start + 1, end: start + 1 };
}

function endsPage(next: Atom, begun: boolean, open: OpenPage, area: SharedArea): boolean {
  if (!begun) return false;
  if (next.newPage || next.pageBreak || next.plainPage || next.bleed) return true;
  return next.room !== undefined && bottomOf(area, open.footnotes) - open.y - next.before < next.room;
}

/**
 * Whether a table would leave a remnant to the next page, although it could stand there whole: where half of this page is filled, white
 * under it is the lesser evil.
 */
function leavesRemnant(queue: readonly Atom[], index: number, open: OpenPage, area: SharedArea): boolean {
  const first = queue[index];
  if (first?.tableAtoms === undefined) return false;
  const height = area.bottom - area.top;
  if (open.y - area.top < height / 2) return false;
  const bottom = bottomOf(area, open.footnotes);
  let y = open.y + spaceBetween(open.last, first);
  const top = y;
  const over: Atom[] = [];
  const parts = queue.slice(index, index + first.tableAtoms);
  parts.forEach((part, place) => {
    const above = parts[place - 1];
    y += part.height + (above === undefined ? 0 : spaceBetween(above, part));
    if (y > bottom + tolerance) over.push(part);
  });
  const rows = (atoms: readonly Atom[]) => atoms.filter((part) => part.table !== undefined).length;
  return over.length > 0 && y - top <= height && rows(over) < fewestOver(rows(parts));
}

/** Where text ends on a page with these footnotes. */
function bottomOf(area: SharedArea, footnotes: readonly number[]): number {
  return area.bottom - area.foot.height(footnotes);
}

/** The footnotes that an atom and the notes beside it bring to a page. */
function footnotesWith(next: Atom, footnotes: readonly number[], { printed }: SharedArea): readonly number[] {
  const own = [next, ...next.sides].flatMap((part) => part.footnotes).filter((number) => !printed.has(number));
  return [...new Set([...footnotes, ...own])];
}

/** Puts an atom at the end of the page. Gives the rest of one that was split. */
function place(
  next: Atom,
  open: OpenPage,
  area: SharedArea,
  first: boolean,
): 'placed' | 'no room' | { readonly rest: Atom } {
  let y = open.y + (first ? 0 : spaceBetween(open.last, next));
  if (next.full) {
    liftNotes(open.side, sideEnd(open.side) + sideGap - y);
    y = Math.max(y, sideEnd(open.side) + sideGap);
  }
  const bottom = bottomOf(area, footnotesWith(next, open.footnotes, area));
  if (y + next.height > bottom + tolerance) {
    const parts = next.split?.(bottom - y);
    if (parts === undefined) return 'no room';
    const { split: _, ...whole } = next;
    put({ ...whole, ...parts.head }, y, open, area);
    return parts.rest === undefined ? 'placed' : { rest: { ...whole, ...parts.rest } };
  }
  if (!clearFoot(open.side, bottom) || !placeNotes(next, y, open.side, bottom, open.placed.length === 0))
    return 'no room';
  put(next, y, open, area);
  return 'placed';
}

function put(next: Atom, y: number, open: OpenPage, area: SharedArea): void {
  open.footnotes = footnotesWith(next, open.footnotes, area);
  open.placed.push({ piece: next, y });
  open.atoms.push(next);
  open.y = y + next.height;
  open.last = next;
  if (next.full) open.side.top = open.y + Math.max(sideGap, next.after ?? 0) - 2;
}

/** The head of a table that goes on from the page before, as an artifact. */
function repeatHead(queue: readonly Atom[], start: number, open: OpenPage): void {
  const first = queue[start];
  const head = first?.table;
  if (head === undefined || (queue[start - 1]?.table !== head && first?.goesOn !== true)) return;
  open.placed.push({ piece: piece(head), y: open.y });
  open.y += head.height;
}

/** Takes back what was placed after the last allowed break, with its side notes. */
function cutBack(
  open: OpenPage,
  queue: readonly Atom[],
  range: { readonly end: number; readonly index: number },
  area: SharedArea,
): PlacedPage {
  const dropped = new Set<Piece>(queue.slice(range.end, range.index));
  const kept = open.placed.filter(({ piece }) => !dropped.has(piece));
  const droppedSides = new Set<Piece>([...dropped].flatMap((piece) => ('sides' in piece ? (piece as Atom).sides : [])));
  const sides = open.side.notes.filter(({ piece }) => !droppedSides.has(piece));
  const atoms = open.atoms.filter((part) => !dropped.has(part));
  const footnotes = atoms.reduce<readonly number[]>((numbers, part) => footnotesWith(part, numbers, area), []);
  for (const number of footnotes) area.printed.add(number);
  return closePage([...kept, ...sides], { atoms, area, footnotes }, kept);
}

interface PageContent {
  readonly atoms: readonly Atom[];
  readonly area: SharedArea;
  readonly footnotes: readonly number[];
}

function closePage(
  text: readonly Placed[],
  { atoms, area, footnotes }: PageContent,
  flow: readonly Placed[] = text,
): PlacedPage {
  const placed = [...text, ...area.foot.place(footnotes, area.bottom)];
  const titles = atoms.flatMap((part) => (part.runningTitle === undefined ? [] : [part.runningTitle]));
  const top = atoms[0]?.runningTitle;
  const last = titles.at(-1);
  const plain = atoms.some((part) => part.plainPage === true);
  const ends = (plain ? [] : [...text]).map(({ piece, y }) => y + piece.height);
  return {
    draws: placed.flatMap(({ piece, y }) => drawsAt(piece, y)),
    facts: placed.flatMap(({ piece }) => piece.facts),
    anchors: flow
      .concat(placed.filter((part) => !flow.includes(part)))
      .flatMap(({ piece, y }) => piece.anchors.map((anchor) => ({ name: anchor.name, y: anchor.y + y }))),
    furniture: plain ? 'none' : atoms.some((part) => part.bleed === true) ? 'foot' : 'head and foot',
    ...(top === undefined ? {} : { runningTitle: top }),
    ...(last === undefined ? {} : { lastTitle: last }),
    end: plain ? area.bottom : Math.max(area.top, ...ends),
    bottom: bottomOf(area, footnotes),
    overfull: plain
      ? []
      : atoms.filter((part) => tallest(part) > bottomOf(area, part.footnotes) - area.top + tolerance),
  };
}

/** Height of an atom or of the tallest note beside it. */
export function tallest(part: Atom): number {
  return Math.max(part.height, ...part.sides.map((side) => side.height));
}
