import type { Chart, ChartPoint, ChartSeries } from '../../chart/index.ts';
import type { ColorRole, Theme } from '../../theme/index.ts';
import type { NativeLabel, NativePoint, NativeSeries } from '../presentation/native-chart.ts';

/** A label decided for a point, or that it has none. */
export type LabelOf = (
  point: ChartPoint,
  position: { readonly series: number; readonly category: number },
) => NativeLabel | undefined;

/** Colour of a series: one colour for a single one, the theme's order for several. */
export function seriesColor(chart: Chart, index: number, theme: Theme): ColorRole {
  if (chart.series.length === 1) return theme.chart.colors.solid;
  return theme.chart.series[index % theme.chart.series.length] ?? theme.chart.colors.solid;
}

/** A point as cell, cache and label. */
export function nativePoint(point: ChartPoint, label: NativeLabel | undefined): NativePoint {
  return {
    decimal: point.decimal,
    fill: point.fill,
    fact: point.fact,
    ...(point.emphasised === true ? { emphasised: true } : {}),
    ...(label === undefined ? {} : { label }),
  };
}

/** A series with the labels that `labelOf` decides. */
export function nativeSeries(
  series: ChartSeries,
  more: { readonly index: number; readonly color: ColorRole; readonly labels: NativeSeries['labels'] },
  labelOf: LabelOf,
): NativeSeries {
  const { index, color, labels } = more;
  const points = series.points.map((point, category) =>
    point === null ? null : nativePoint(point, labelOf(point, { series: index, category })),
  );
  return { name: series.name, color, points, labels };
}

/** Cells of one category, over all series. */
export function cellsOfCategory(
  chart: Chart,
  category: number,
): readonly { readonly name: string; readonly point: ChartPoint }[] {
  return chart.series.flatMap(({ name, points }) => {
    const point = points[category];
    return point ? [{ name, point }] : [];
  });
}
