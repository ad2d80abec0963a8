import type { PathData } from '../scene.ts';
import type { Matrix } from './matrix.ts';
import { round, transformPoint } from './matrix.ts';

type Point = readonly [number, number];

const fullTurn = Math.PI * 2;
const quarterTurn = Math.PI / 2;

/** Angles of an arc in radians, clockwise from the positive x axis unless `counterclockwise`. */
export interface Sweep {
  readonly from: number;
  readonly to: number;
  readonly counterclockwise: boolean;
}

/**
 * Builds a path whose coordinates are transformed as they come (PDF allows no transformation between path operators).
 * Calls with NaN or Infinity do nothing, as the canvas standard says and Chart.js relies on.
 */
export class PathBuilder {
  #data: (string | number)[] = [];
  #start: Point | undefined;
  #current: Point | undefined;

  get data(): PathData {
    return [...this.#data];
  }

  get empty(): boolean {
    return this.#data.length === 0;
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    if (!finite(x, y)) return;
    this.#data.push('M', ...transformPoint(matrix, x, y));
    this.#start = [x, y];
    this.#current = [x, y];
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    if (!finite(x, y)) return;
    if (this.#current === undefined) {
      this.moveTo(matrix, x, y);
      return;
    }
    this.#data.push('L', ...transformPoint(matrix, x, y));
    this.#current = [x, y];
  }

  curveTo(matrix: Matrix, points: readonly [Point, Point, Point]): void {
    if (!finite(...points.flat())) return;
    if (this.#current === undefined) this.moveTo(matrix, points[0][0], points[0][1]);
    this.#data.push('C', ...points.flatMap(([x, y]) => transformPoint(matrix, x, y)));
    this.#current = points[2];
  }

  rect(matrix: Matrix, box: readonly [number, number, number, number]): void {
    const [x, y, width, height] = box;
    if (!finite(...box)) return;
    const [a, b, c, d] = matrix;
    if (b === 0 && c === 0) {
      this.#data.push('R', ...transformPoint(matrix, x, y), round(width * a), round(height * d));
      this.#start = [x, y];
      this.#current = [x, y];
      return;
    }
    this.moveTo(matrix, x, y);
    this.lineTo(matrix, x + width, y);
    this.lineTo(matrix, x + width, y + height);
    this.lineTo(matrix, x, y + height);
    this.close();
  }

  /** An arc of a circle as Bézier curves of at most 90 degrees; joined to the open subpath by a line. */
  arc(matrix: Matrix, circle: readonly [number, number, number], sweep: Sweep): void {
    const [x, y, radius] = circle;
    if (!finite(...circle, sweep.from, sweep.to)) return;
    if (radius < 0) throw new RangeError('negative radius');
    const turn = turnOf(sweep);
    const at = (angle: number): Point => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    this.lineTo(matrix, ...at(sweep.from));
    if (turn === 0 || radius === 0) return;
    const steps = Math.max(1, Math.ceil(Math.abs(turn) / quarterTurn - 1e-9));
    const step = turn / steps;
    const reach = (4 / 3) * Math.tan(step / 4) * radius;
    for (let index = 0; index < steps; index += 1) {
      const from = sweep.from + index * step;
      const to = from + step;
      const [startX, startY] = at(from);
      const [endX, endY] = at(to);
      this.curveTo(matrix, [
        [startX - reach * Math.sin(from), startY + reach * Math.cos(from)],
        [endX + reach * Math.sin(to), endY - reach * Math.cos(to)],
        [endX, endY],
      ]);
    }
  }

  close(): void {
    if (this.#current === undefined) return;
    this.#data.push('Z');
    this.#current = this.#start;
  }
}

function turnOf({ from, to, counterclockwise }: Sweep): number {
  const difference = to - from;
  if (!counterclockwise && difference >= fullTurn) return fullTurn;
  if (counterclockwise && difference <= -fullTurn) return -fullTurn;
  const turn = difference % fullTurn;
  if (!counterclockwise && turn < 0) return turn + fullTurn;
  return counterclockwise && turn > 0 ? turn - fullTurn : turn;
}

function finite(...values: readonly number[]): boolean {
  return values.every(Number.isFinite);
}
