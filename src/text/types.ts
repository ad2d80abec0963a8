import type { Font } from 'fontkit';

/** Gives the bytes of a font file of an npm package; the only way that this room reaches the disk. */
export type ReadFontFile = (packageName: string, file: string) => Uint8Array;

/** Bytes of the font files of a pack by their path in it, checked by `checkFontFile`. */
export type PackFonts = ReadonlyMap<string, Uint8Array>;

/** An opened font file. Metrics are fractions of the size (1 = the em). */
export interface Face {
  /** Name in the theme, such as `sans-600`. */
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  /** The parsed font, to be embedded and looked up in: one object per file and process, shared by all documents. */
  readonly font: Font;
  readonly bytes: Uint8Array;
  /** Shapes one word (with the space that follows it, if any), from a cache of the process. */
  shape(features: readonly string[], word: string): ShapedWord;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Whether the font has a glyph for the code point. */
  covers(codePoint: number): boolean;
}

/** The faces of a theme; opens each file at its first use and throws on a name the theme does not have. */
export interface FontBook {
  face(name: string): Face;
  /** Shapes one word (with the space that follows it, if any), from a cache shared by the process. */
  shape(face: string, features: readonly string[], word: string): ShapedWord;
  /** The faces used so far, in the order of their first use. */
  opened(): readonly Face[];
  /** False for a name the theme does not have, and for a face whose package is not installed (Japanese is optional). */
  has(name: string): boolean;
  /** The face that stands in for code points `face` lacks, and its relative size; undefined when that face is not installed. */
  fallback(face: string): { readonly face: string; readonly scale: number } | undefined;
  /** Width in points, shaped word by word as it will be printed; Japanese in Latin text is measured in the fallback face. */
  measure(text: string, face: string, size: number, features?: readonly string[], tracking?: number): number;
}

export interface ShapedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** All in 1/1000 em. */
  readonly advanceWidth: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface ShapedWord {
  readonly glyphs: readonly ShapedGlyph[];
  /** In em. */
  readonly width: number;
}

/** A run of text in one style. `tag` is the caller's: it comes back on each segment of the run. */
export interface TextRun<Tag = unknown> {
  readonly text: string;
  readonly face: string;
  readonly size: number;
  readonly color: string;
  readonly features: readonly string[];
  readonly tracking: number;
  /** Points above the baseline. */
  readonly rise: number;
  /** Never broken inside. */
  readonly nobreak: boolean;
  /** A hyphen at the end of a line, where a word is divided: it is no letter of the text. */
  readonly softHyphen?: true;
  readonly tag?: Tag;
}

/** A piece of a line in one style, at `x` from the line's left end. */
export interface LineSegment<Tag = unknown> extends TextRun<Tag> {
  readonly x: number;
  readonly width: number;
}

export interface Line<Tag = unknown> {
  readonly segments: readonly LineSegment<Tag>[];
  readonly width: number;
  /** The last of its paragraph, or ended by a forced break. */
  readonly last: boolean;
  /** No space stands between its end and the next line: behind a hyphen, between Japanese words, inside a word. */
  readonly joined?: boolean;
  /** A word was broken where no rule allows it, for it alone is wider than the measure. */
  readonly brokenWord?: boolean;
  /** Wider than the measure although broken wherever it can be: a diagnostic of the caller. */
  readonly overfull: boolean;
}

export interface BreakOptions {
  /**
   * `total-fit` minimises raggedness over the paragraph; `balanced` makes lines of nearly equal length with as few lines as
   * `total-fit` (headlines); `greedy` fills line after line, as PowerPoint does. Default: `total-fit`.
   */
  readonly mode?: 'total-fit' | 'balanced' | 'greedy';
  /** How words that are wider than the measure are divided. Default: anywhere, and their lines are flagged. */
  readonly hyphenation?: Hyphenation;
}

/** Division of words that no line can hold. */
export interface Hyphenation {
  /** BCP 47, for the rules. */
  readonly language: string;
  /** Whether words of a run may be divided: not what must stay whole to be found again. */
  readonly mayDivide: (run: TextRun) => boolean;
}
