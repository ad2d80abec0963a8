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

/** Thickest that a bar or column is drawn, points. */
const thickest = { horizontal: 52, vertical: 110 } as const;

function usualGap(orient: 'horizontal' | 'vertical', categories: number, clustered: number): number {
  if (clustered > 1) return orient === 'horizontal' ? 45 : 80;
  if (orient === 'vertical') return categories <= 2 ? 150 : categories <= 4 ? 110 : 80;
  return categories <= 2 ? 75 : categories <= 5 ? 65 : 55;
}

/** Space between bars in per cent of a bar (`clustered` of them a category): fewer bars are set wider apart, and none grows to a slab. */
export function gapWidthOf(
  orient: 'horizontal' | 'vertical',
  { categories, clustered, slot }: { readonly categories: number; readonly clustered: number; readonly slot: number },
): number {
  const bars = slot / thickest[orient] - clustered;
  return Math.min(500, Math.max(usualGap(orient, categories, clustered), Math.round(bars * 100)));
}
