import type { Place } from '../diagnostics/index.ts';
import type { UnitMultiplier } from '../facts/index.ts';

export const chartMarks = ['bar', 'span', 'line', 'rule', 'arc', 'area', 'point', 'combo'] as const;
/**
 * `bar`: bars from zero, along `orient`; several facts a category are grouped or stacked.
 * `span`: horizontal bars from the start to the end of each fact's period on a year axis, labelled with the amount.
 * `line`: figures along an ordered axis, one line a series; where all categories are years, they stand as far apart as the years do.
 * `rule`: two figures a category, from the first series to the second, joined by a rule.
 * `arc`: a ring of all parts that the source divides a total into, with what they leave over.
 * `area`: a band from the first series to the second, such as a range that a source projects; a third series is a line through it.
 * `point`: a mark a category, as far along the horizontal axis as the first series says and as far up as the second.
 * `combo`: columns of the first series on an axis at the left, a line of the second one on an axis at the right.
 */
export type ChartMark = (typeof chartMarks)[number];

/** The unit of the figures on an axis. */
export interface AxisUnit {
  readonly unitMeasure: string;
  readonly unitMultiplier: UnitMultiplier;
}

/** A series as a chart file names it. */
export interface SeriesSpec {
  /** May hold `{{fact}}`. */
  readonly name: string;
  /** Of its name in the chart file. */
  readonly path: readonly (string | number)[];
  /** The unit of its figures, where it is not that of the chart. */
  readonly unit?: AxisUnit;
  /** The axis of its figures, where it has one of its own. */
  readonly scale?: { readonly domainMin: number };
}

/** A group of a chart over facts: categories with one fact per series. */
export interface ChartGroup {
  readonly label: string;
  /** One fact a series, in the order of the series; `-` and a list that is too short leave gaps. */
  readonly facts: readonly string[];
}

/** A chart over a series of the dataset: a category for each period, a series for each of its categories. */
export interface ChartOfSeries {
  /** Id of the series. */
  readonly observations: string;
  /** Ids of the categories that are drawn, in order; all where it is left out. */
  readonly only?: readonly string[];
  /** First and last period that are drawn. */
  readonly from?: string;
  readonly to?: string;
}

/** Stands for a series that a group has no fact of. */
export const gap = '-';

/** What a chart file says, checked but not yet resolved. Strings may hold `{{fact}}`. Vega-Lite's words where it has them. */
export interface ChartSpec extends AxisUnit {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string;
  readonly mark: ChartMark;
  readonly orient: 'horizontal' | 'vertical';
  readonly stack: 'none' | 'zero' | 'normalize';
  readonly data:
    | { readonly breakdown: string }
    | { readonly facts: readonly string[] }
    | { readonly series: readonly SeriesSpec[]; readonly groups: readonly ChartGroup[] }
    | ChartOfSeries;
  /** Id of the fact to set off from the others. */
  readonly emphasis?: string;
  /** What stands beside a bar. Value and qualifier always do; with `horizon` its time does too, also where subtitle or name say it. */
  readonly labels: readonly ('value' | 'share' | 'qualifier' | 'horizon')[];
  readonly sort: 'none' | 'descending';
  /** Vega-Lite's `scale` of the value axis. */
  readonly scale?: {
    /**
     * Where the axis begins: the first year of spans, where it is not that of the earliest one; the value where lines and rules begin, if it is not
     * zero (the note says so). Bars begin at zero, and nowhere else.
     */
    readonly domainMin: number;
  };
  readonly place: Place;
  /** The place of a field of the chart file, such as `['data', 'facts', 0]`, for diagnostics. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** The place of a range of a string of the chart file; offsets are those in the string as the spec has it. */
  readonly placeInside: (path: readonly (string | number)[], start: number, end?: number) => Place;
}
