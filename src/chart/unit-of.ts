import type { AxisUnit, ChartSpec, SeriesSpec } from './spec.ts';

/** The unit in which a chart draws a fact: that of its series where this has one of its own, else that of the chart. */
export function unitOf(spec: ChartSpec, fact: string): AxisUnit {
  return seriesOf(spec, fact)?.unit ?? spec;
}

/** The series of a fact, in charts where it matters which. */
function seriesOf({ data }: ChartSpec, fact: string): SeriesSpec | undefined {
  if (!('groups' in data) || data.series.every(({ unit }) => unit === undefined)) return undefined;
  const [index = -1] = data.groups.map(({ facts }) => facts.indexOf(fact)).filter((found) => found >= 0);
  return data.series[index];
}
