import type { ChartMark } from './spec.ts';

const moving: ReadonlySet<ChartMark> = new Set(['line', 'rule', 'area', 'point']);

/** Whether a mark tells an amount by where it stands, not by how long it is: its axis may then begin elsewhere than at zero. */
export function axisMoves(mark: ChartMark): boolean {
  return moving.has(mark);
}
