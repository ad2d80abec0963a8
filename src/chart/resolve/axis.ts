import { axisMoves } from '../axis-moves.ts';
import type { Chart, ChartPoint } from '../chart.ts';
import type { ChartSpec } from '../spec.ts';

/** Room that a native chart needs beyond its longest bar for the label. */
const labelRoom = 1.15;

/**
 * The axis of a chart: from zero to a little beyond the longest bar, or the years from where the chart file says, else from the earliest
 * span, to the end of the latest. A stack that is drawn whole is 1 long. Of lines and rules it begins at zero or where the chart file says, or holds
 * what is below, and ends at the highest figure. Where each series has an axis, it is the vertical one, at the left.
 */
export function axisOf(spec: ChartSpec, { series, totals }: Pick<Chart, 'series' | 'totals'>): Chart['axis'] {
  const points = series.flatMap((one) => one.points.flatMap((point) => point ?? []));
  const [across, up] = series.map((one) => one.axis);
  const own = spec.mark === 'point' ? up : across;
  if (own !== undefined) return { min: own.min, max: own.max };
  if (spec.mark === 'span') {
    const starts = points.map(({ start, value }) => start ?? value);
    return { min: spec.scale?.domainMin ?? Math.min(...starts), max: Math.max(...points.map(({ value }) => value)) };
  }
  if (axisMoves(spec.mark)) return axisAround(points, spec.scale?.domainMin ?? 0);
  if (spec.stack === 'normalize') return { min: 0, max: 1 };
  const lengths = spec.stack === 'none' ? points.map(({ value }) => value) : stackLengths(series, totals);
  return { min: 0, max: twoDigits(Math.max(...lengths, 0) * labelRoom) };
}

function stackLengths(series: Chart['series'], totals: readonly (ChartPoint | null)[]): readonly number[] {
  const categories = series[0]?.points.length ?? 0;
  return Array.from({ length: categories }, (_, category) => {
    const stacked = series.reduce((sum, { points }) => sum + (points[category]?.value ?? 0), 0);
    return Math.max(stacked, totals[category]?.value ?? 0);
  });
}

/** Rounds up to two significant digits. */
function twoDigits(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / step) * step).toPrecision(12));
}

function axisAround(points: readonly ChartPoint[], from: number): Chart['axis'] {
  const values = points.map(({ value }) => value);
  const min = Math.min(from, ...values);
  const max = Math.max(...values, from === 0 ? 0 : min);
  return { min, max: max > min ? max : min + 1 };
}
