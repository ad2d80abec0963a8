import type { CircleDraw, ClipDraw, LineDraw, RectangleDraw } from '../brief.ts';
import { formatColorOperands, formatNumber, formatNumbers } from './number.ts';

/** Distance of a Bézier handle from the end of a quarter circle, in radii. */
const kappa = 0.552_285;

/** Operators for a straight line. */
export function emitLine(draw: LineDraw): string {
  const pen = `${formatNumber(draw.lineWidth)} w\n${formatColorOperands(draw.color)} RG`;
  return `${pen}\n${formatNumbers(draw.x, draw.y)} m\n${formatNumbers(draw.x2, draw.y2)} l\nS`;
}

/** Operators for a rectangle that is filled, outlined or both. */
export function emitRectangle(draw: RectangleDraw): string {
  const path = `${formatNumbers(draw.x, draw.y, draw.width, draw.height)} re`;
  if (draw.dash === undefined) return painted(path, draw);
  return `[${draw.dash.map(formatNumber).join(' ')}] 0 d\n${painted(path, draw)}\n[] 0 d`;
}

/** Operators for a circle of four curves. */
export function emitCircle(draw: CircleDraw): string {
  const { x, y, radius: r } = draw;
  const k = r * kappa;
  const path = [
    `${formatNumbers(x + r, y)} m`,
    `${formatNumbers(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${formatNumbers(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${formatNumbers(x - r, y - k, x - k, y - r, x, y - r)} c`,
    `${formatNumbers(x + k, y - r, x + r, y - k, x + r, y)} c\nh`,
  ];
  return painted(path.join('\n'), draw);
}

/** Operators that cut what follows to a rectangle, until the graphics state is restored. */
export function emitClip(draw: ClipDraw): string {
  return `q\n${formatNumbers(draw.x, draw.y, draw.width, draw.height)} re\nW n`;
}

function painted(
  path: string,
  { fill, stroke, lineWidth = 1 }: { readonly fill?: string; readonly stroke?: string; readonly lineWidth?: number },
): string {
  const colors = [
    ...(fill === undefined ? [] : [`${formatColorOperands(fill)} rg`]),
    ...(stroke === undefined ? [] : [`${formatNumber(lineWidth)} w`, `${formatColorOperands(stroke)} RG`]),
  ];
  const operator = fill === undefined ? (stroke === undefined ? 'n' : 'S') : stroke === undefined ? 'f' : 'B';
  return [...colors, path, operator].join('\n');
}
