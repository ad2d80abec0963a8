/** A 2-D affine transformation in the order of canvas and PDF: [a, b, c, d, e, f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** A point after the transformation, rounded to 1/1000. */
export function transformPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [round(a * x + c * y + e), round(b * x + d * y + f)];
}

/** By how much lengths grow. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Rounded to 1/1000, without a negative zero: last digits of floats differ between machines. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
