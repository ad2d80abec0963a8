import type { BarLabel } from './layout.ts';
import type { Lettering } from './lettering.ts';

/** Where text stands: `x` is its left end, `y` its vertical middle. */
export interface TextPoint {
  readonly x: number;
  readonly y: number;
}

/** Draws a line of text. Widths are known, so text is always placed by its left end. */
export function drawLine(context: CanvasRenderingContext2D, line: Lettering, at: TextPoint, color = line.color): void {
  context.font = line.font;
  context.fillStyle = color;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(line.text, at.x, at.y);
}

/** Draws lines below each other, centred on `at.y`; `width` centres each on that width instead of setting it flush left. */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly Lettering[],
  at: TextPoint & { readonly lead: number; readonly width?: number },
): void {
  const top = at.y - ((lines.length - 1) * at.lead) / 2;
  for (const [index, line] of lines.entries()) {
    const shift = at.width === undefined ? 0 : (at.width - line.width) / 2;
    drawLine(context, line, { x: at.x + shift, y: top + index * at.lead });
  }
}

/** Draws name, value and grey part of a label in one line from `at`, or the grey part below; returns nothing. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  label: BarLabel,
  at: TextPoint & { readonly gap: number; readonly lead: number; readonly color?: string | undefined },
): void {
  const { color } = at;
  const lines = label.stacked ? label.secondary.length + 1 : 1;
  const y = at.y - ((lines - 1) * at.lead) / 2;
  let { x } = at;
  if (label.name !== undefined) {
    drawLine(context, label.name, { x, y }, color);
    x += label.name.width + at.gap;
  }
  drawLine(context, label.value, { x, y }, color);
  for (const [index, line] of label.secondary.entries()) {
    const place = label.stacked ? { x: at.x, y: y + (index + 1) * at.lead } : { x: x + label.value.width + at.gap, y };
    drawLine(context, line, place, color);
  }
}
