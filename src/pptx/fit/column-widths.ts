/** What a column wants: all on one line, and at least its longest word. Points. */
export interface ColumnWish {
  readonly natural: number;
  /** Right-aligned. */
  readonly figures: boolean;
  readonly least: number;
}

/** Columns of figures get less of the spare width than columns of words; beside a single column of words they get none. */
const figuresShare = 0.6;

function weights(columns: readonly ColumnWish[]): readonly number[] {
  return columns.map(({ natural, figures }) => (figures ? (columns.length > 2 ? natural * figuresShare : 0) : natural));
}

/**
 * Widths of columns that together are exactly `width`: natural ones with the spare width shared out, else every column its least
 * width and the rest by what it lacks. `squeezed` where not even the longest words fit.
 */
export function distributeWidths(
  columns: readonly ColumnWish[],
  width: number,
): { readonly widths: readonly number[]; readonly squeezed: boolean } {
  const natural = columns.reduce((sum, column) => sum + column.natural, 0);
  if (natural <= width) {
    const spare = width - natural;
    const shares = weights(columns);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const even = spare / Math.max(1, columns.length);
    const widths = columns.map((column, index) => {
      return column.natural + (whole === 0 ? even : (spare * (shares[index] ?? 0)) / whole);
    });
    return { widths, squeezed: false };
  }
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least > width) return { widths: columns.map((column) => (column.least * width) / least), squeezed: true };
  const lack = natural - least;
  const widths = columns.map((column) => column.least + ((width - least) * (column.natural - column.least)) / lack);
  return { widths, squeezed: false };
}
