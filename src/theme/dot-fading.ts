import type { DotsArt } from './ornament.ts';

/** How far a dot has faded, 0 to 1: not at all in the upper right corner, wholly in the lower left one. */
export function dotFading({ columns, rows }: Pick<DotsArt, 'columns' | 'rows'>, column: number, row: number): number {
  return (columns - 1 - column + row) / Math.max(1, columns + rows - 2);
}
