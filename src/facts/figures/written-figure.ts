import type { Qualifier } from '../dataset.ts';

/** How a text is searched for figures. */
export interface FigureReading {
  /** Names that hold a figure and are none, such as `G7`. Default: none. */
  readonly names?: readonly string[];
  /**
   * The text is known to hold a figure, and what it says must be all that the figure says: more words may stand between a number and its
   * unit (`three additional U.S. naval assets`), and what is not understood there makes it another figure than that of any fact: a noun
   * that is no unit, a rate, the other end of a range. Default: false.
   */
  readonly isEvidence?: boolean;
}

/** How exact a figure is said to be; `other` where words say it that come to no qualifier of a fact: `half of`, `$70 to $76 billion`. */
export type SaidQualifier = Qualifier | 'other';

/** A figure as it stands in somebody's words. */
export interface WrittenFigure {
  /** From the sign or number to the end of its unit: `$76.4 billion`. In evidence with what is said before it: `some $76.4 billion`. */
  readonly text: string;
  /** Offsets of `text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Plain decimal text: `1500000` of `1,500,000`, `5` of `five`; empty for a number that is not read. */
  readonly value: string;
  /** Power of ten that follows the number: 9 of `billion`. */
  readonly exponent: number;
  /** Names of the units that it can be in, none for a bare number; words of the text for a unit that no fact can be in: `A$`, `ships`. */
  readonly units: readonly string[];
  /** Said of it: `over` of `more than $185 billion`. */
  readonly qualifier?: SaidQualifier;
}
