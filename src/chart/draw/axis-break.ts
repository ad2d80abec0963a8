const from = 9;
const gap = 3;
const reach = 3.5;
const slant = 1.5;
const width = 0.6;

/** Two short strokes through an axis that does not begin at zero, near where it begins, in the colour that the axis was filled with. */
export function drawAxisBreak(
  context: CanvasRenderingContext2D,
  {
    x,
    y,
    along,
    ground,
  }: { readonly x: number; readonly y: number; readonly along: 'x' | 'y'; readonly ground: string },
): void {
  const ink = context.fillStyle;
  context.save();
  context.translate(x, y);
  if (along === 'y') context.rotate(-Math.PI / 2);
  context.fillStyle = ground;
  context.fillRect(from, -reach, gap, reach * 2);
  context.strokeStyle = ink;
  context.lineWidth = width;
  for (const side of [from, from + gap]) {
    context.beginPath();
    context.moveTo(side - slant, reach);
    context.lineTo(side + slant, -reach);
    context.stroke();
  }
  context.restore();
}
