import type { Chart } from './chart.ts';

/** What stands beside a point of a chart of points. */
export interface PointWords {
  readonly name: string;
  /** Both figures with their units: `$4.1bn · 2.25%`. */
  readonly figures: string;
  /** How firmly they are put, and for when: `projected, by 2030`; that of one figure with its name. */
  readonly standing: string;
}

/** The words of the point of a category. */
export function pointWords({ categories, series }: Pick<Chart, 'categories' | 'series'>, category: number): PointWords {
  const figures = series.flatMap(({ name, points }) => {
    const point = points[category];
    return point ? [{ name, point }] : [];
  });
  const standings = figures.map(({ point: { secondary = '' } }) => secondary);
  const isOne = standings.every((standing) => standing === standings[0]);
  const told = isOne ? standings.slice(0, 1) : figures.map(({ name }, index) => `${name}: ${standings[index]}`);
  return {
    name: categories[category] ?? '',
    figures: figures.map(({ point }) => point.label).join(' · '),
    standing: told.filter((_, index) => standings[index] !== '').join('; '),
  };
}
