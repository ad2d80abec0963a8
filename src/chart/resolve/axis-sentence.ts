import type { Phrasing } from '../../document/index.ts';
import { formatDecimal } from '../../facts/index.ts';
import { axisMoves } from '../axis-moves.ts';
import type { ChartSpec } from '../spec.ts';

const because = 'where the axis begins';

/** Says of an axis of lines or rules that it does not begin at zero: `The axis begins at 80, not at zero.` */
export function axisSentence({ mark, scale, placeOf }: ChartSpec): readonly Phrasing[] {
  if (!axisMoves(mark) || scale === undefined || scale.domainMin <= 0) return [];
  const place = placeOf(['scale', 'domainMin']);
  const words = (value: string): Phrasing => ({ type: 'text', value, place });
  const from = { type: 'text', value: formatDecimal(String(scale.domainMin)), because, place } as const;
  return [words('The axis begins at '), from, words(', not at zero.')];
}
