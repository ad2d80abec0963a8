import type { SeriesAxis } from '../../chart.ts';
import type { PlotBox } from '../layout.ts';
import type { ColumnNames } from '../layout-columns.ts';
import type { Lettering } from '../lettering.ts';
import type { Tick } from '../line/line-layout.ts';
import type { Box } from '../placement.ts';
import type { TextBlock } from '../text-block.ts';
import type { ComboSide } from './place-combo.ts';

/** One of the two axes of a combo. */
export interface ComboAxis extends SeriesAxis {
  readonly ticks: readonly Tick[];
  /** What it measures and in which unit, over its end. */
  readonly title: readonly Lettering[];
}

/** A label of a combo in its place, from the left and top edge of the drawing. */
export interface ComboText {
  readonly category: number;
  readonly block: TextBlock;
  readonly box: Box;
  readonly side: ComboSide;
}

/** The layout of columns with a line, an axis each. */
export interface ComboLayout extends PlotBox {
  readonly mark: 'combo';
  readonly axes: readonly [left: ComboAxis, right: ComboAxis];
  /** Part of a slot that is column. */
  readonly share: number;
  readonly names: ColumnNames;
  readonly labels: readonly ComboText[];
  /** Facts whose label has no room. */
  readonly omitted: readonly string[];
}
