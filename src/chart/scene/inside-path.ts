import type { PathData } from '../scene.ts';

/** Straight pieces that a curve is taken for: more than enough to tell inside from outside. */
const pieces = 8;

type Point = readonly [x: number, y: number];

/** Whether a point lies inside a path, by the even-odd or the non-zero rule. */
export function isInsidePath(path: PathData, [x, y]: Point, evenOdd: boolean): boolean {
  let winding = 0;
  let crossings = 0;
  for (const ring of ringsOf(path)) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 <= y === y2 <= y) continue;
      if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) <= x) continue;
      winding += y2 > y1 ? 1 : -1;
      crossings += 1;
    }
  }
  return evenOdd ? crossings % 2 === 1 : winding !== 0;
}

/** The closed rings of a path, curves as straight pieces. */
function ringsOf(path: PathData): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  const numbers = (from: number, count: number) => path.slice(from, from + count).map(Number);
  for (let index = 0; index < path.length; ) {
    const command = path[index];
    const ring = rings.at(-1) ?? [];
    index += 1;
    if (command === 'R') {
      const [x = 0, y = 0, width = 0, height = 0] = numbers(index, 4);
      rings.push([
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ]);
      index += 4;
    } else if (command === 'M') {
      const [x = 0, y = 0] = numbers(index, 2);
      rings.push([[x, y]]);
      index += 2;
    } else if (command === 'L') {
      const [x = 0, y = 0] = numbers(index, 2);
      ring.push([x, y]);
      index += 2;
    } else if (command === 'C') {
      ring.push(...curve(ring.at(-1) ?? [0, 0], numbers(index, 6)));
      index += 6;
    }
  }
  return rings;
}

function curve([x0, y0]: Point, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]: readonly number[]): readonly Point[] {
  return Array.from({ length: pieces }, (_, piece): Point => {
    const t = (piece + 1) / pieces;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    return [a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y];
  });
}
