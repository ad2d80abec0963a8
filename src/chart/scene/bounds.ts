import type { PathData, TextOp } from '../scene.ts';

/** A rectangle with its sides along the axes. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A corner of a text. */
export type Corner = readonly [x: number, y: number];

/** Depth of descenders, as a part of the size; more than a label of words and figures has. */
const descent = 0.22;

const argumentCounts: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };

/** The rectangle around a path; control points of curves count as if they lay on them. */
export function boundsOfPath(path: PathData): Bounds {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let index = 0; index < path.length; ) {
    const command = String(path[index]);
    index += 1;
    if (command === 'R') {
      const [x, y, width, height] = path.slice(index, index + 4).map(Number) as [number, number, number, number];
      xs.push(x, x + width);
      ys.push(y, y + height);
      index += 4;
      continue;
    }
    const end = index + (argumentCounts[command] ?? 0);
    for (; index < end; index += 2) {
      xs.push(Number(path[index]));
      ys.push(Number(path[index + 1]));
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The corners of the rectangle that a line of text covers, turned with it, from the top of its capitals to its descenders. */
export function cornersOfText(op: TextOp, capHeight: number): readonly Corner[] {
  const [a, b, c, d] = op.matrix ?? [1, 0, 0, 1];
  const corners = [
    [0, -capHeight * op.size],
    [op.width, -capHeight * op.size],
    [op.width, descent * op.size],
    [0, descent * op.size],
  ] as const;
  return corners.map(([x, y]): Corner => [op.x + a * x + c * y, op.y + b * x + d * y]);
}

/** The upright rectangle around corners. */
export function boundsOf(corners: readonly Corner[]): Bounds {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether two turned rectangles share more than a sliver of `tolerance` points: no side of either parts them. */
export function turnedOverlap(a: readonly Corner[], b: readonly Corner[], tolerance: number): boolean {
  return [a, b].every((one) =>
    [0, 1].every((side) => {
      const [[x1, y1], [x2, y2]] = [one[side] ?? [0, 0], one[side + 1] ?? [0, 0]];
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const along = ([x, y]: Corner) => (x * (x2 - x1) + y * (y2 - y1)) / length;
      const [first, second] = [a.map(along), b.map(along)];
      return (
        Math.min(Math.max(...first), Math.max(...second)) - Math.max(Math.min(...first), Math.min(...second)) >
        tolerance
      );
    }),
  );
}

/** Whether two rectangles share more than a sliver of `tolerance` points. */
export function overlap(a: Bounds, b: Bounds, tolerance: number): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > tolerance && down > tolerance;
}

/** Whether a point lies in a rectangle. */
export function contains(bounds: Bounds, x: number, y: number): boolean {
  return x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom;
}
