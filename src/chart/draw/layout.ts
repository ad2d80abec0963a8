import type { FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import type { ArcLayout } from './arc/arc-layout.ts';
import { layoutArcs } from './arc/layout-arcs.ts';
import type { ComboLayout } from './combo/combo-layout.ts';
import { layoutCombo } from './combo/layout-combo.ts';
import { layoutBars } from './layout-bars.ts';
import { layoutColumns } from './layout-columns.ts';
import { layoutSpans } from './layout-spans.ts';
import { layoutStackedBars } from './layout-stacked-bars.ts';
import type { Letterer, Lettering } from './lettering.ts';
import { createLetterer } from './lettering.ts';
import { layoutLines } from './line/layout-lines.ts';
import type { LineLayout } from './line/line-layout.ts';
import { layoutPoints } from './point/layout-points.ts';
import type { PointLayout } from './point/point-layout.ts';
import { layoutRules } from './rule/layout-rules.ts';
import type { RuleLayout } from './rule/rule-layout.ts';

/** A bar's label: the value and, grey, what is said of it. */
export interface BarLabel {
  readonly value: Lettering;
  /** Name of the bar inside a stack, before the value. */
  readonly name?: Lettering;
  readonly secondary: readonly Lettering[];
  /** The secondary lines stand below the value instead of behind it. */
  readonly stacked: boolean;
  /** `inside`: on the bar. `beyond`: behind its end. `callout`: below a stack, tied to its segment by a line. */
  readonly position: 'inside' | 'beyond' | 'callout';
}

/** Labels by series, then by category. */
export type BarLabels = readonly (readonly (BarLabel | null)[])[];

/** Size of a drawing, and where its plot stands in it. Points. */
export interface PlotBox {
  readonly width: number;
  readonly height: number;
  /** Left and top edge of the drawing on its surface; not 0 in a picture with a margin. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Between the edges of the surface and the plot. */
  readonly padding: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The layout of bars and spans. */
export interface BarLayout extends PlotBox {
  readonly mark: 'bar' | 'span';
  readonly axis: { readonly min: number; readonly max: number };
  /** Part of a category's pitch that its bars take, and of that the part that is bar. */
  readonly categoryShare: number;
  readonly barShare: number;
  readonly categories: readonly (readonly Lettering[])[];
  /** The names of columns stand slanted, because their words are wider than the columns are apart. */
  readonly slanted?: boolean;
  /** Row of each category on the category axis; rows between them are left blank for callouts. */
  readonly rows: readonly number[];
  readonly rowCount: number;
  readonly labels: BarLabels;
  readonly totals: readonly (BarLabel | null)[];
  /** Names under the single columns of a group; empty where labels carry them. */
  readonly seriesNames: readonly Lettering[];
  /** Labels of the year axis of spans. */
  readonly years: readonly { readonly year: number; readonly label: Lettering }[];
}

/** All that has to be decided before Chart.js draws: sizes, wrapped labels, where each label stands. */
export type ChartLayout = BarLayout | LineLayout | RuleLayout | ArcLayout | PointLayout | ComboLayout;

/** What the layout of any kind of chart starts from. */
export interface LayoutContext {
  readonly chart: Chart;
  readonly theme: Theme;
  readonly letter: Letterer;
  /** Width to fill, points. */
  readonly width: number;
}

/** Decides the sizes of a chart; its height follows from what it holds. */
export function layoutChart(
  chart: Chart,
  options: { readonly width: number; readonly theme: Theme; readonly fonts: FontBook },
): ChartLayout {
  const context = {
    chart,
    theme: options.theme,
    letter: createLetterer(options.theme, options.fonts),
    width: options.width,
  };
  if (chart.mark === 'span') return layoutSpans(context);
  if (chart.mark === 'line' || chart.mark === 'area') return layoutLines(context);
  if (chart.mark === 'arc') return layoutArcs(context);
  if (chart.mark === 'rule') return layoutRules(context);
  if (chart.mark === 'point') return layoutPoints(context);
  if (chart.mark === 'combo') return layoutCombo(context);
  if (chart.orient === 'vertical') return layoutColumns(context);
  return chart.stack === 'none' ? layoutBars(context) : layoutStackedBars(context);
}
