import { identity, type Matrix, multiply } from '../../chart/index.ts';

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
