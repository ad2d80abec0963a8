import type { CategoryLabel } from '../category-axis.ts';
import type { PlotBox } from '../layout.ts';
import type { Lettering } from '../lettering.ts';
import type { Box } from '../placement.ts';
import type { TextBlock } from '../text-block.ts';

/** A label and where it stands, from the left and top edge of the drawing. */
export interface PlacedLabel {
  readonly block: TextBlock;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
}

/** A value of the axis that a gridline stands at. */
export interface Tick {
  readonly value: number;
  readonly label: Lettering;
}

/** The layout of figures along an axis of categories or years. */
export interface LineLayout extends PlotBox {
  readonly mark: 'line';
  readonly axis: { readonly min: number; readonly max: number };
  /** Where the categories stand on the horizontal axis: years, else 0, 1, 2 … */
  readonly positions: readonly number[];
  readonly categories: readonly CategoryLabel[];
  /** Room under the plot for labels of figures below zero. */
  readonly belowPlot: number;
  readonly labels: readonly PlacedLabel[];
  /** Facts whose label has no room. */
  readonly omitted: readonly string[];
  /** Gridlines, where some figure has no label to be read. */
  readonly ticks: readonly Tick[];
  /** Room for their values left of the plot. */
  readonly tickWidth: number;
}
