import type { Chart, ChartPoint } from './chart.ts';

/** A figure that a chart prints: the label of a bar or a total, a share, or a figure in a name. */
export interface DrawnFigure {
  readonly fact: string;
  /** Empty where there is no room for it. */
  readonly label: string;
  /** Decimal text in the chart's unit; absent for shares and in names, which are no cells of their own. */
  readonly decimal?: string;
}

/**
 * The figures that a chart prints, in the order of its `facts`: bars category by category, then totals, then shares, then those in names.
 *
 * @param omitted facts that are drawn without their label
 */
export function drawnFigures(
  { categories, series, totals, named }: Chart,
  omitted: readonly string[] = [],
): readonly DrawnFigure[] {
  const bars = categories.flatMap((_, category) => series.flatMap(({ points }) => points[category] ?? []));
  const cells = [...bars, ...totals.flatMap((total) => total ?? [])];
  const shares = bars.flatMap(({ share }) => share ?? []);
  const printed = ({ fact, label }: ChartPoint) => (omitted.includes(fact) ? '' : label);
  return [
    ...cells.map((point) => ({ fact: point.fact, label: printed(point), decimal: point.decimal })),
    ...shares,
    ...named,
  ];
}
