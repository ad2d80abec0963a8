import type { ColorRole } from './theme.ts';

/** A box that stands out from the text around it. */
export interface CalloutTokens {
  readonly ground: ColorRole;
  readonly bar: ColorRole;
  readonly barWidth: number;
  readonly padding: number;
}

/** Covers, closing slides and the panel of section slides: a ground and what stands on it. */
export interface CoverTokens {
  readonly ground: ColorRole;
  /** Titles, numbers, names. */
  readonly ink: ColorRole;
  /** Standfirsts and other secondary words. */
  readonly muted: ColorRole;
  /** Marks, `Draft`. */
  readonly accent: ColorRole;
  /** The short line over the kicker of a brief; none where its width is 0. */
  readonly bar: { readonly top: number; readonly width: number; readonly thickness: number; readonly color: ColorRole };
  /** Top of the kicker of a brief. */
  readonly top: number;
  readonly titleWidth: number;
  readonly standfirstWidth: number;
  /** From the last line of words on the ground to its end. */
  readonly bottom: number;
}

/** Strength of what fades: of its innermost or first part and of its last, 1 = the colour itself, 0 = the ground. */
interface Fading {
  readonly color: ColorRole;
  readonly inner: number;
  readonly outer: number;
}

/** Circles around a point. */
export interface RingsArt extends Fading {
  readonly x: number;
  readonly y: number;
  /** Radius of the innermost ring, distance to the next, and how many. */
  readonly first: number;
  readonly step: number;
  readonly count: number;
  readonly width: number;
}

export interface DiscArt {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: ColorRole;
}

/** A filled rectangle. */
export interface BarArt {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: ColorRole;
}

/** Horizontal lines below each other. */
export interface LinesArt extends Fading {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly step: number;
  readonly count: number;
  readonly width: number;
}

/** A field of dots that fades from its upper right to its lower left. */
export interface DotsArt extends Fading {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
  readonly radius: number;
}

/** A PNG, JPEG or SVG of the pack; its height follows from its width. */
export interface ImageArt {
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One piece of an ornament: exactly one of these. Points from the left and top edge of the page or slide. */
export interface ArtShape {
  readonly rings?: RingsArt;
  readonly disc?: DiscArt;
  readonly bar?: BarArt;
  readonly lines?: LinesArt;
  readonly dots?: DotsArt;
  readonly image?: ImageArt;
}

export const artShapeNames = [
  'rings',
  'disc',
  'bar',
  'lines',
  'dots',
  'image',
] as const satisfies readonly (keyof ArtShape)[];

/** Ornaments by where they stand, each drawn in order: what comes later lies above. */
export interface ArtTokens {
  /** Cover of the brief; `band` is the height of its ground. */
  readonly brief: { readonly band: number; readonly shapes: readonly ArtShape[] };
  readonly deckTitle: readonly ArtShape[];
  readonly deckSection: readonly ArtShape[];
  readonly deckClosing: readonly ArtShape[];
}
