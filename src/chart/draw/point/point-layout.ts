import type { SeriesAxis } from '../../chart.ts';
import type { PlotBox } from '../layout.ts';
import type { Lettering } from '../lettering.ts';
import type { PlacedLabel, Tick } from '../line/line-layout.ts';

/** The title of an axis, its lines from the left and top edge of the drawing. */
export interface AxisTitle {
  readonly lines: readonly Lettering[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** An axis with its values. */
export interface PointAxis extends SeriesAxis {
  readonly ticks: readonly Tick[];
  readonly title: AxisTitle;
}

/** The layout of points between two axes. */
export interface PointLayout extends PlotBox {
  readonly mark: 'point';
  readonly across: PointAxis;
  readonly up: PointAxis;
  readonly labels: readonly PlacedLabel[];
  /** Facts whose figure has no room beside its point. */
  readonly omitted: readonly string[];
}
