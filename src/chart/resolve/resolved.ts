import type { Breakdown, Observation } from '../../facts/index.ts';

/** A fact that becomes a bar. */
export interface Cell {
  readonly fact: Observation;
  /** What a breakdown's total holds beyond its parts. */
  readonly residual: boolean;
  /** Of the field in the chart file that names the fact. */
  readonly path: readonly (string | number)[];
}

export interface ResolvedSeries {
  readonly name: string;
  /** Aligned with the categories. */
  readonly cells: readonly (Cell | null)[];
}

/** The facts of a chart, in their places. */
export interface Resolved {
  readonly categories: readonly string[];
  readonly series: readonly ResolvedSeries[];
  /** Totals of stacked bars that the source states. */
  readonly totals: readonly (Cell | null)[];
  /** The total that the bars of a stated breakdown are shares of, where it is not drawn as a stack. */
  readonly whole?: Cell;
  /** The breakdown drawn, or the stated one whose parts a stack holds. */
  readonly breakdown?: Breakdown;
}

/** Every cell, category by category, as a reader meets them. */
export function cellsOf({ categories, series }: Pick<Resolved, 'categories' | 'series'>): readonly Cell[] {
  return categories.flatMap((_, category) => series.flatMap(({ cells }) => cells[category] ?? []));
}

/** The cells that a category holds. */
export function cellsOfCategory({ series }: Pick<Resolved, 'series'>, category: number): readonly Cell[] {
  return series.flatMap(({ cells }) => cells[category] ?? []);
}
