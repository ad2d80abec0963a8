import { slideSize } from '../grid/grid.ts';
import { scaleBox } from '../presentation/scale-presentation.ts';
import type { BrandLayout, BrandLevel, BrandPlaceholder } from './brand-layout.ts';
import type { SlideSize } from './layout-kind.ts';

/** Less than this is the rounding of inches. */
const sameSize = 0.002;

/**
 * How large the slides of a brand are beside those of the grid: a slide of 10 inches fills the same screen as one of 13, so its text may
 * be that much smaller.
 */
export function scaleOf({ w, h }: SlideSize): number {
  const scale = Math.sqrt((w * h) / (slideSize.w * slideSize.h));
  return Math.abs(scale - 1) < sameSize ? 1 : scale;
}

function scaleLevel(level: BrandLevel, factor: number): BrandLevel {
  const { size, before, tracking, margin, hanging } = level;
  return {
    ...level,
    size: size * factor,
    before: before * factor,
    tracking: tracking * factor,
    margin: margin * factor,
    hanging: hanging * factor,
  };
}

function scalePlaceholder(placeholder: BrandPlaceholder, factor: number): BrandPlaceholder {
  const { left, top, right, bottom } = placeholder.insets;
  return {
    ...placeholder,
    box: scaleBox(placeholder.box, factor),
    insets: {
      left: Math.round(left * factor),
      top: Math.round(top * factor),
      right: Math.round(right * factor),
      bottom: Math.round(bottom * factor),
    },
    levels: placeholder.levels.map((level) => scaleLevel(level, factor)),
  };
}

/** A layout of a brand on slides that are `factor` times as large. */
export function scaleBrandLayout(layout: BrandLayout, factor: number): BrandLayout {
  if (factor === 1) return layout;
  return { ...layout, placeholders: layout.placeholders.map((one) => scalePlaceholder(one, factor)) };
}
