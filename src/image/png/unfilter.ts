import type { PngForm } from './to-pixels.ts';

/** Undoes the filters of all rows (ISO/IEC 15948 §9); undefined where a row has a filter that does not exist. */
export function unfilter(rows: Uint8Array, { height, rowLength, samples, depth }: PngForm): Uint8Array | undefined {
  const step = Math.max(1, (samples * depth) >> 3);
  const flat = new Uint8Array(height * rowLength);
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (rowLength + 1)] ?? 0;
    if (filter > 4) return undefined;
    const start = row * rowLength;
    for (let column = 0; column < rowLength; column++) {
      const left = column < step ? 0 : (flat[start + column - step] ?? 0);
      const up = row === 0 ? 0 : (flat[start + column - rowLength] ?? 0);
      const corner = row === 0 || column < step ? 0 : (flat[start + column - rowLength - step] ?? 0);
      flat[start + column] = (rows[start + row + 1 + column] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return flat;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
