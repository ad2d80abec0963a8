import type { BarBox } from './bar-box.ts';
import type { BarStyle } from './bar-style.ts';

/**
 * Diagonal lines over a box, clipped to a shape: vectors in the PDF, where a canvas pattern would be a bitmap.
 *
 * @param trace makes the outline of the shape the path
 */
export function drawHatch(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: BarBox,
  { hatch, trace }: { readonly hatch: NonNullable<BarStyle['hatch']>; readonly trace: () => void },
): void {
  context.save();
  trace();
  context.clip();
  context.beginPath();
  for (let offset = -height; offset < width; offset += hatch.gap * Math.SQRT2) {
    context.moveTo(left + offset, hatch.falling ? top : top + height);
    context.lineTo(left + offset + height, hatch.falling ? top + height : top);
  }
  context.strokeStyle = hatch.color;
  context.lineWidth = hatch.width;
  context.stroke();
  context.restore();
}
