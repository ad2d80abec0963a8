import type { Place } from '../diagnostics/index.ts';
import type { Literal, Phrasing } from '../document/index.ts';
import type { ChartMark } from './spec.ts';

/**
 * How a bar is filled; never by colour alone.
 * `solid` and `emphasis`: reported. `context`: reported, in the background. `promised`: committed or proposed, outlined with a tint.
 * `projected`: dashed outline, tint, faint falling hatch, and the word "projected" in its label, or in the subtitle where all bars are. `not-itemised`: hatched, outlined.
 */
export type ChartFill = 'solid' | 'emphasis' | 'context' | 'promised' | 'projected' | 'not-itemised';

/** One bar. */
export interface ChartPoint {
  /** For drawing. */
  readonly value: number;
  /** The fact's decimal text in the chart's unit: what the workbook cell holds. */
  readonly decimal: string;
  /** For a `span`: where the bar starts on the axis (then `value` is where it ends). */
  readonly start?: number;
  /** Printed beside the bar, bold: `238`, `over 741`. */
  readonly label: string;
  /** Printed after the label, grey: `24%, projected, by 2028`. */
  readonly secondary?: string;
  /**
   * The part of `secondary` that says how firmly the figure is put, and for when: `projected, by 2028`. Where there is no room for all,
   * this is kept.
   */
  readonly standing?: string;
  /** What only the note says of it, for the description: `no date stated`. */
  readonly noted?: string;
  /** The share in `secondary`: always a fact, of a total that the source divides. */
  readonly share?: ChartShare;
  /** Fact drawn; the residual of a breakdown is a derived fact too. */
  readonly fact: string;
  readonly fill: ChartFill;
  /** The bar to look at. A reported one has the fill `emphasis`; others keep their fill and get a stronger outline and ground. */
  readonly emphasised?: boolean;
}

/** A share that is a fact of its own. */
export interface ChartShare {
  /** Id of the derived fact. */
  readonly fact: string;
  /** As printed in `secondary`: `34.6%`. */
  readonly label: string;
}

/** A figure that the name of a category or a series prints. */
export interface NamedFigure {
  readonly fact: string;
  /** As printed in the name. */
  readonly label: string;
}

/** Points aligned with the chart's categories; `null` is a gap, never a zero. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly (ChartPoint | null)[];
  /** Of its figures, where each series has an axis of its own: of `point` and `combo`. */
  readonly axis?: SeriesAxis;
}

/** An axis with its values: whole steps from one end to the other. */
export interface SeriesAxis {
  /** `US$ billion`: stands in its title and in the head of its column in the workbook. */
  readonly unitLabel: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A chart with its facts resolved: the one source of the vector scene, the PNG and the native chart. */
export interface Chart {
  readonly id: string;
  readonly mark: ChartMark;
  readonly orient: 'horizontal' | 'vertical';
  readonly stack: 'none' | 'zero' | 'normalize';
  readonly title: readonly Phrasing[];
  readonly subtitle: readonly Phrasing[];
  readonly note: readonly Phrasing[];
  /** `US$ billion`: stands in the subtitle and in the workbook's head, once. Empty where each series has an axis of its own. */
  readonly unitLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Totals printed behind stacked bars, aligned with the categories. */
  readonly totals: readonly (ChartPoint | null)[];
  /** Figures in the names of categories, and of series where these are drawn. */
  readonly named: readonly NamedFigure[];
  /** Declared literals in those names. */
  readonly literals: readonly Literal[];
  /** Axis range; `min` is 0 for bars. */
  readonly axis: { readonly min: number; readonly max: number };
  /** Ids of every fact drawn or printed in it (bars, then totals, then shares, then those in names), without repeats. */
  readonly facts: readonly string[];
  /** Alt text: kind, what is compared, every number. */
  readonly description: string;
  /** Sources and as-of of what is drawn, for a picture that stands alone. Documents print their own source line with marks. */
  readonly sourceLine: string;
  readonly place: Place;
}

/** Charts of a pack by id. */
export type Charts = ReadonlyMap<string, Chart>;
