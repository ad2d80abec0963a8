import type { ArcElement, ArcProps, Chart as ChartJs } from 'chart.js';

/** Inner radius of the ring as a part of the outer one. */
export const innerShare = 0.62;

const measures = ['startAngle', 'endAngle', 'innerRadius', 'outerRadius'] as const;

/** A part of the ring as Chart.js placed it. Angles in radians, lengths in points. */
export interface ArcShape extends Pick<ArcProps, 'startAngle' | 'endAngle' | 'innerRadius' | 'outerRadius'> {
  readonly x: number;
  readonly y: number;
}

/** Where Chart.js put the part with that index. */
export function arcShape(chart: ChartJs<'doughnut'>, index: number): ArcShape | undefined {
  const element = chart.getDatasetMeta(0).data[index] as ArcElement | undefined;
  if (element === undefined) return undefined;
  const { x, y, ...shape } = element.getProps(['x', 'y', ...measures], true);
  return { ...shape, x: x ?? 0, y: y ?? 0 };
}

/** Begins the path of a part, `inset` points within its edges. */
export function tracePart(context: CanvasRenderingContext2D, shape: ArcShape, inset: number): void {
  const { x, y, startAngle, endAngle, innerRadius, outerRadius } = shape;
  const [inner, outer] = [innerRadius + inset, outerRadius - inset];
  const turn = (radius: number) => Math.min(inset / radius, (endAngle - startAngle) / 2);
  context.beginPath();
  context.arc(x, y, outer, startAngle + turn(outer), endAngle - turn(outer));
  context.arc(x, y, inner, endAngle - turn(inner), startAngle + turn(inner), true);
  context.closePath();
}
