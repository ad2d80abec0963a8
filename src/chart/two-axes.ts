import type { ChartMark } from './spec.ts';

/** Whether a mark has an axis for each of its two series, so that labels and titles of axes say the units. */
export function hasTwoAxes(mark: ChartMark): boolean {
  return mark === 'point' || mark === 'combo';
}
