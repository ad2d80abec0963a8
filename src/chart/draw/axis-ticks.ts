import { formatDecimal } from '../../facts/index.ts';
import type { SeriesAxis } from '../chart.ts';
import { ticksOf } from '../ticks-of.ts';
import type { Letterer } from './lettering.ts';
import type { Tick } from './line/line-layout.ts';

/** The values of an axis as they are printed, without the unit, which the title of the axis says. */
export function axisTicks(axis: Pick<SeriesAxis, 'min' | 'max' | 'step'>, letter: Letterer): readonly Tick[] {
  return ticksOf(axis).map((value) => ({ value, label: letter.line(formatDecimal(String(value)), 'chartSecondary') }));
}
