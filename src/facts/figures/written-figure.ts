import type { Qualifier } from '../dataset.ts';

/** How a text is searched for figures. */
export interface FigureReading {
  /** Names that hold a figure and are none, such as `G7`. Default: none. */
  readonly names?: readonly string[];
  /**
   * The text is known to hold a figure, as evidence does: then more words may stand between a number word and its unit (`three
   * additional U.S. naval assets`). Default: false.
   */
  readonly isEvidence?: boolean;
}

/** A figure as it stands in somebody's words. */
export interface WrittenFigure {
  /** From the sign or number to the end of its unit: `$76.4 billion`. */
  readonly text: string;
  /** Offsets of `text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Plain decimal text: `1500000` of `1,500,000`, `5` of `five`. */
  readonly value: string;
  /** Power of ten that follows the number: 9 of `billion`. */
  readonly exponent: number;
  /** Names of the units that it can be in; none for a bare number. */
  readonly units: readonly string[];
  /** Said directly before it: `over` of `more than $185 billion`. */
  readonly qualifier?: Qualifier;
}
