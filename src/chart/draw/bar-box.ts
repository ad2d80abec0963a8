import type { BarElement, BarProps, Chart as ChartJs } from 'chart.js';

/** A bar as drawn, on the surface. */
export interface BarBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where Chart.js put a bar; undefined where the data has a gap. */
export function barBox(chart: ChartJs<'bar'>, series: number, row: number | undefined): BarBox | undefined {
  const value = chart.data.datasets[series]?.data[row ?? -1];
  const element = chart.getDatasetMeta(series).data[row ?? -1] as BarElement | undefined;
  if (value === null || value === undefined || element === undefined) return undefined;
  const names: (keyof BarProps)[] = ['x', 'y', 'base', 'width', 'height', 'horizontal'];
  const bar = element.getProps(names, true);
  const x = bar.x ?? 0;
  const y = bar.y ?? 0;
  return bar.horizontal
    ? { left: Math.min(x, bar.base), top: y - bar.height / 2, width: Math.abs(x - bar.base), height: bar.height }
    : { left: x - bar.width / 2, top: Math.min(y, bar.base), width: bar.width, height: Math.abs(y - bar.base) };
}

/** The bars of a row, in drawing order, with the index of their series. */
export function boxesOfRow(
  chart: ChartJs<'bar'>,
  row: number | undefined,
): readonly { readonly series: number; readonly box: BarBox }[] {
  return chart.data.datasets.flatMap((_, series) => {
    const box = barBox(chart, series, row);
    return box === undefined ? [] : [{ series, box }];
  });
}
