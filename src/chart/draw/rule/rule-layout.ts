import type { PlotBox } from '../layout.ts';
import type { Lettering } from '../lettering.ts';
import type { PlacedLabel } from '../line/line-layout.ts';

/** The layout of pairs of figures that rules join, one row a category. */
export interface RuleLayout extends PlotBox {
  readonly mark: 'rule';
  readonly axis: { readonly min: number; readonly max: number };
  /** Height of a row. Points. */
  readonly pitch: number;
  /** Where the first row begins, under the names of the two marks. Points from the top of the drawing. */
  readonly top: number;
  readonly categories: readonly (readonly Lettering[])[];
  readonly labels: readonly PlacedLabel[];
}
