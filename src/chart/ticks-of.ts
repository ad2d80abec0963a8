import type { SeriesAxis } from './chart.ts';

/** The values of an axis, from one end to the other; none is noise of binary fractions. */
export function ticksOf({ min, max, step }: Pick<SeriesAxis, 'min' | 'max' | 'step'>): readonly number[] {
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Twelve significant digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
