import { unitLabel } from '../../facts/index.ts';
import type { ChartSeries, SeriesAxis } from '../chart.ts';
import type { ChartSpec, SeriesSpec } from '../spec.ts';
import { tidy } from '../ticks-of.ts';
import { hasTwoAxes } from '../two-axes.ts';

type Range = Omit<SeriesAxis, 'unitLabel'>;

/** Lengths of a step: these and their multiples by ten. */
const lengths = [1, 2, 2.5, 5, 10] as const;

/** About so many steps has an axis of points. */
const usualSteps = 4;

/** Most steps of the two axes of a combo, on either side of zero. */
const mostSteps = 5;

/** The part of the plot that columns rise to, so that the line has room above them. */
const columnShare = 0.62;

/** Gives each series its axis where the mark has one for each. */
export function withAxes(spec: ChartSpec, series: readonly ChartSeries[]): readonly ChartSeries[] {
  const { data } = spec;
  if (!hasTwoAxes(spec.mark) || !('groups' in data)) return series;
  const ranges =
    spec.mark === 'combo' ? pairedRanges(series) : series.map((one, index) => ownRange(one, data.series[index]));
  return series.map((one, index) => {
    const { unitMeasure, unitMultiplier } = data.series[index]?.unit ?? spec;
    const range = ranges[index] ?? { min: 0, max: 1, step: 1 };
    return { ...one, axis: { unitLabel: unitLabel(unitMeasure, unitMultiplier), ...range } };
  });
}

/** The axis of points: from where the chart file says, else from zero, in whole steps to the highest figure. */
function ownRange(series: ChartSeries, given: SeriesSpec | undefined): Range {
  const { low, high } = extent(series);
  const from = given?.scale?.domainMin ?? Math.min(0, low);
  const to = Math.max(high, given?.scale === undefined ? 0 : from);
  const step = stepFrom((to - from) / usualSteps);
  const min = given?.scale === undefined ? Math.floor(from / step) * step : from;
  const max = Math.ceil(to / step) * step;
  return { min: tidy(min), max: tidy(max > min ? max : min + step), step };
}

/**
 * The axes of columns and line: both have zero at the same height and as many steps, so that neither can be shifted to make a point. Of all
 * numbers of steps the one that leaves least room empty.
 */
function pairedRanges([columns, line]: readonly ChartSeries[]): readonly Range[] {
  const needs = [
    { up: extent(columns).high / columnShare, down: 0 },
    { up: extent(line).high, down: -extent(line).low },
  ];
  const isNegative = needs.some(({ down }) => down > 0);
  const downs = isNegative ? Array.from({ length: mostSteps }, (_, index) => index + 1) : [0];
  const ups = [2, 3, 4, 5].filter((up) => up <= mostSteps);
  const candidates = downs.flatMap((down) =>
    ups.map((up) => {
      const ranges = needs.map((need): Range => {
        const step = stepFrom(Math.max(need.up / up, down === 0 ? 0 : need.down / down));
        return { min: tidy(-down * step), max: tidy(up * step), step };
      });
      return {
        ranges,
        empty: ranges.reduce((sum, range, index) => sum + emptyPart(range, needs[index]), 0) + (up + down) * 0.01,
      };
    }),
  );
  const least = Math.min(...candidates.map(({ empty }) => empty));
  return candidates.find(({ empty }) => empty === least)?.ranges ?? [];
}

function emptyPart({ min, max }: Range, need: { readonly up: number; readonly down: number } | undefined): number {
  return 1 - ((need?.up ?? 0) + (need?.down ?? 0)) / (max - min);
}

function extent(series: ChartSeries | undefined): { readonly low: number; readonly high: number } {
  const values = series?.points.flatMap((point) => point?.value ?? []) ?? [];
  return { low: Math.min(0, ...values), high: Math.max(...values, 0) };
}

/** The shortest tidy step that is no shorter than this. */
function stepFrom(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const length = lengths.find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return tidy(length * power);
}
