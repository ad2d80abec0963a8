/** The frame that a chart is drawn in, points. */
export interface FrameSize {
  readonly w: number;
  readonly h: number;
}

/** Widest share of the frame that category labels may take before they wrap. */
const categoryShare = 0.36;

/** Between a category label and the axis, points. */
const categoryGap = 7.2;

/** Rounds fractions of the frame, so that the file does not carry noise. */
export function fraction(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}

/** Where horizontal bars begin: the longest category label is flush with the left edge of the frame. */
export function categoryWidth(widths: readonly number[], frame: FrameSize): number {
  const natural = Math.max(0, ...widths) * 1.004 + categoryGap;
  return Math.min(natural, frame.w * categoryShare);
}

/** Space between bars in per cent of a bar: fewer bars are set wider apart. */
export function gapWidthOf(orient: 'horizontal' | 'vertical', categories: number, clustered: number): number {
  if (clustered > 1) return orient === 'horizontal' ? 45 : 80;
  if (orient === 'vertical') return categories <= 2 ? 150 : categories <= 4 ? 110 : 80;
  return categories <= 2 ? 75 : categories <= 5 ? 65 : 55;
}
