/** a, b, c, d, e, f of a matrix, as in SVG 1.1 §7.4. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `inner` first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How much lengths grow, on average over all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

const form = /^\s*(?:[a-zA-Z]+\s*\([^()]*\)[\s,]*)*$/;
const single = /([a-zA-Z]+)\s*\(([^()]*)\)/g;

/** Reads a `transform` attribute; undefined where it is of an unknown form. */
export function readTransform(text: string): Matrix | undefined {
  if (!form.test(text)) return undefined;
  let matrix = identity;
  for (const [, name = '', values = ''] of text.matchAll(single)) {
    const numbers = values.split(/[\s,]+/).filter((value) => value !== '');
    const step = toMatrix(name, numbers.map(Number));
    if (step === undefined || !step.every(Number.isFinite)) return undefined;
    matrix = multiply(matrix, step);
  }
  return matrix;
}

function toMatrix(name: string, values: readonly number[]): Matrix | undefined {
  const [a = 0, b, c, d = 0, e = 0, f = 0] = values;
  switch (name) {
    case 'matrix':
      return values.length === 6 ? [a, b ?? 0, c ?? 0, d, e, f] : undefined;
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return around(rotation(a), b ?? 0, c ?? 0);
    case 'skewX':
      return [1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan((a * Math.PI) / 180), 0, 1, 0, 0];
    default:
      return undefined;
  }
}

function rotation(degrees: number): Matrix {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}

function around(matrix: Matrix, x: number, y: number): Matrix {
  return multiply(multiply([1, 0, 0, 1, x, y], matrix), [1, 0, 0, 1, -x, -y]);
}
