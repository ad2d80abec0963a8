import type { PageDraw, TextDraw } from '../brief.ts';

const paper = '#FFFFFF';

/** The colour that the middle of a text stands on: of the last area painted there before it, or the paper. */
export function groundBehind(text: TextDraw, draws: readonly PageDraw[]): string {
  const x = text.x + text.width / 2;
  const y = text.y - text.rise - text.size / 3;
  let ground = paper;
  for (const draw of draws) {
    if (draw === text) break;
    if ((draw.op === 'rectangle' || draw.op === 'circle') && draw.fill !== undefined && covers(draw, x, y))
      ground = draw.fill;
  }
  return ground;
}

function covers(draw: Extract<PageDraw, { op: 'rectangle' | 'circle' }>, x: number, y: number): boolean {
  if (draw.op === 'circle') return Math.hypot(x - draw.x, y - draw.y) <= draw.radius;
  return x >= draw.x && x <= draw.x + draw.width && y >= draw.y && y <= draw.y + draw.height;
}
