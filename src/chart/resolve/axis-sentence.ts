import type { Phrasing } from '../../document/index.ts';
import { formatDecimal } from '../../facts/index.ts';
import { axisMoves } from '../axis-moves.ts';
import type { ChartSpec } from '../spec.ts';

const because = 'where the axis begins';

/** Says of the axes of a chart that they do not begin at zero, a sentence each: `The axis begins at 80, not at zero.` */
export function axisSentences(spec: ChartSpec): readonly (readonly Phrasing[])[] {
  return beginningsOf(spec).flatMap(({ axis, scale, path }): readonly (readonly Phrasing[])[] => {
    if (scale === undefined || scale.domainMin <= 0) return [];
    const place = spec.placeOf([...path, 'domainMin']);
    const words = (value: string): Phrasing => ({ type: 'text', value, place });
    const from = { type: 'text', value: formatDecimal(String(scale.domainMin)), because, place } as const;
    return [[words(`The ${axis} begins at `), from, words(', not at zero.')]];
  });
}

interface Beginning {
  readonly axis: string;
  readonly scale: ChartSpec['scale'] | undefined;
  readonly path: readonly (string | number)[];
}

/** The axes that may begin elsewhere, and what the chart file says of each. */
function beginningsOf({ mark, scale, data }: ChartSpec): readonly Beginning[] {
  if (!axisMoves(mark)) return [];
  if (mark !== 'point' || !('groups' in data)) return [{ axis: 'axis', scale, path: ['scale'] }];
  return data.series.map((series, index) => ({
    axis: index === 0 ? 'horizontal axis' : 'vertical axis',
    scale: series.scale,
    path: ['data', 'series', index, 'scale'],
  }));
}
