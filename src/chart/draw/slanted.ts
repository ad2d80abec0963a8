import { drawLine } from './draw-text.ts';
import type { Lettering } from './lettering.ts';

const angle = Math.PI / 4;

/** How far a slanted line reaches to the left and down, as a part of its length. */
export const slantShare = Math.SQRT1_2;

/** Draws a line that rises to the right and ends under a point. */
export function drawSlanted(
  context: CanvasRenderingContext2D,
  line: Lettering,
  at: { readonly x: number; readonly y: number },
): void {
  context.save();
  context.translate(at.x, at.y);
  context.rotate(-angle);
  drawLine(context, line, { x: -line.width, y: 0 });
  context.restore();
}
