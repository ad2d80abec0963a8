import { breakLines } from './break-lines.ts';
import type { BreakOptions, FontBook } from './types.ts';

/** A line of plain text. */
export interface WrappedLine {
  readonly text: string;
  /** Points. */
  readonly width: number;
  /** A word was broken, or stands out of the measure. */
  readonly broken: boolean;
}

/** How plain text is set. Sizes and widths are points. */
export interface WrapOptions extends BreakOptions {
  /** Name of a face of the theme. */
  readonly face: string;
  /** Points. */
  readonly size: number;
  /** The measure to fill, points. */
  readonly width: number;
  /** The faces of the theme. */
  readonly fonts: FontBook;
  /** Default: none. */
  readonly features?: readonly string[];
  /** Letterspacing in points. Default: 0. */
  readonly tracking?: number;
  /** Factor on every width, where a face only stands for another one. Default: 1. */
  readonly widthFactor?: number;
}

/** Breaks a string in one style; `greedy` unless a mode is given, as PowerPoint breaks its text. */
export function wrapText(text: string, options: WrapOptions): readonly WrappedLine[] {
  const { face, size, fonts, features = [], tracking = 0, widthFactor = 1, mode = 'greedy' } = options;
  const run = { text, face, size, features, tracking, color: '', rise: 0, nobreak: false };
  return breakLines([run], options.width / widthFactor, fonts, { mode }).map((line) => ({
    text: line.segments.map((segment) => segment.text).join(''),
    width: line.width * widthFactor,
    broken: line.overfull || line.brokenWord === true,
  }));
}
