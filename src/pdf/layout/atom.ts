import type { Place } from '../../diagnostics/index.ts';
import type { PageDraw, TextDraw } from '../brief.ts';

/** A piece drawn relative to its own top edge (y = 0); x is already that of the page. */
export interface Piece {
  readonly height: number;
  readonly draws: readonly PageDraw[];
  readonly facts: readonly string[];
  /** Named destinations in the piece. */
  readonly anchors: readonly Anchor[];
  /** Numbers of the footnotes whose signs it prints, in reading order; they stand at the foot of its page. */
  readonly footnotes: readonly number[];
}

/** A named destination at `y` below the top of its piece. */
export interface Anchor {
  readonly name: string;
  readonly y: number;
}

/** What repeats at the top of each further page of a table. */
export interface RepeatedHead {
  readonly height: number;
  readonly draws: readonly PageDraw[];
}

/** The smallest piece that pagination moves: a line of text, a table row, a whole figure. */
export interface Atom extends Piece {
  /** Space above it, dropped at the top of a page. */
  readonly before: number;
  /** Space that the next atom keeps from it at least. */
  readonly after?: number;
  /** The next atom keeps just `after`, as text does from its heading. */
  readonly tight?: boolean;
  /** Stays on the page of the atom that follows. */
  readonly keep: boolean;
  /** Reaches into the side column, so it waits until the side notes above it have ended. */
  readonly full: boolean;
  readonly sides: readonly Piece[];
  readonly newPage?: boolean;
  /** Starts a new page unless this much height is left. */
  readonly room?: number;
  /** Ends the page; draws nothing. */
  readonly pageBreak?: boolean;
  /** A page of its own without running head and foot, positioned from the top edge of the page. */
  readonly plainPage?: boolean;
  /** Begins at the top edge of the page, in place of the running head. */
  readonly bleed?: boolean;
  /** What the running head says from here on. */
  readonly runningTitle?: string;
  readonly table?: RepeatedHead;
  /** A table of so many atoms begins here. */
  readonly tableAtoms?: number;
  /** The block that begins here at the width of the text, for where a side note is in the way, and how many atoms it takes the place of. */
  readonly narrow?: { readonly count: number; readonly make: () => readonly Atom[] };
  /** Where the template has it. */
  readonly place?: Place;
  /**
   * Cuts the atom at a height; undefined when nothing of it fits. `rest` is absent when all of it fits. What the parts do not say they
   * have from the whole.
   */
  readonly split?: (room: number) => { readonly head: Partial<Atom>; readonly rest?: Partial<Atom> } | undefined;
  /** The rest of a table row that began on the page before. */
  readonly goesOn?: boolean;
}

const nothing: Piece = { height: 0, draws: [], facts: [], anchors: [], footnotes: [] };
const blank: Atom = { ...nothing, before: 0, keep: false, full: false, sides: [] };

/** An atom with everything that is not named left at nothing. */
export function atom(parts: Partial<Atom>): Atom {
  return { ...blank, ...parts };
}

/** A piece or atom whose top edge is a named destination as well; as it is where there is no name. */
export function withAnchor<T extends Pick<Piece, 'anchors'>>(part: T, name: string | undefined): T {
  return name === undefined ? part : { ...part, anchors: [{ name, y: 0 }, ...part.anchors] };
}

/** A piece with everything that is not named left at nothing. */
export function piece(parts: Partial<Piece>): Piece {
  return { ...nothing, ...parts };
}

/** A draw moved by (dx, dy). */
export function moved(draw: PageDraw, dx: number, dy: number): PageDraw {
  if (dx === 0 && dy === 0) return draw;
  if (draw.op === 'text') return movedText(draw, dx, dy);
  const shifted = { ...draw, x: draw.x + dx, y: draw.y + dy };
  return shifted.op === 'line' ? { ...shifted, x2: shifted.x2 + dx, y2: shifted.y2 + dy } : shifted;
}

/** Written out field by field: a brief moves text a hundred thousand times, and spreading an object is five times slower. */
function movedText(draw: TextDraw, dx: number, dy: number): TextDraw {
  const copy: { -readonly [Field in keyof TextDraw]: TextDraw[Field] } = {
    op: 'text',
    owner: draw.owner,
    text: draw.text,
    x: draw.x + dx,
    y: draw.y + dy,
    rise: draw.rise,
    width: draw.width,
    face: draw.face,
    size: draw.size,
    color: draw.color,
    features: draw.features,
    tracking: draw.tracking,
  };
  if (draw.fact !== undefined) copy.fact = draw.fact;
  if (draw.mention !== undefined) copy.mention = draw.mention;
  if (draw.joined !== undefined) copy.joined = draw.joined;
  if (draw.softHyphen !== undefined) copy.softHyphen = draw.softHyphen;
  return copy;
}

/** The draws of a piece whose top stands at `y`. */
export function drawsAt(drawn: { readonly draws: readonly PageDraw[] }, y: number, dx = 0): PageDraw[] {
  return drawn.draws.map((draw) => moved(draw, dx, y));
}

/** What of an atom decides how far it stands from its neighbours. */
export type Spacing = Partial<Pick<Atom, 'before' | 'after' | 'tight'>>;

/** Space between two atoms. */
export function spaceBetween(above: Spacing, below: Spacing): number {
  const { after = 0, tight = false } = above;
  return tight ? after : Math.max(after, below.before ?? 0);
}

/** Pieces set under each other as one; space before each but the first is kept. */
export function stacked(atoms: readonly (Piece & Spacing)[], x = 0): Piece {
  const draws: PageDraw[] = [];
  const facts: string[] = [];
  const anchors: Anchor[] = [];
  const footnotes: number[] = [];
  let y = 0;
  atoms.forEach((part, index) => {
    y += index === 0 ? 0 : spaceBetween(atoms[index - 1] ?? part, part);
    draws.push(...drawsAt(part, y, x));
    facts.push(...part.facts);
    footnotes.push(...part.footnotes);
    for (const anchor of part.anchors) anchors.push({ name: anchor.name, y: anchor.y + y });
    y += part.height;
  });
  return { height: y, draws, facts, anchors, footnotes };
}

/** Several pieces on top of each other, each at its own height; as high as the lowest end, or `height` when given. */
export function layered(parts: readonly { readonly piece: Piece; readonly y: number }[], height?: number): Piece {
  return {
    height: height ?? Math.max(0, ...parts.map((part) => part.y + part.piece.height)),
    draws: parts.flatMap((part) => drawsAt(part.piece, part.y)),
    facts: parts.flatMap((part) => part.piece.facts),
    anchors: parts.flatMap((part) => part.piece.anchors.map(({ name, y }) => ({ name, y: y + part.y }))),
    footnotes: parts.flatMap((part) => part.piece.footnotes),
  };
}
