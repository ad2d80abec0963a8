/** What a column wants: all on one line, and at least its longest word. Points. */
export interface ColumnWish {
  readonly natural: number;
  readonly least: number;
}

/** Most of the spare width goes to the first column, which names the rows. */
const firstShare = 0.4;

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
    const others = columns.length - 1;
    const share = (index: number) => {
      if (others < 2) return index === 0 ? 1 : 0;
      return index === 0 ? firstShare : (1 - firstShare) / others;
    };
    return { widths: columns.map((column, index) => column.natural + spare * share(index)), squeezed: false };
  }
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least > width) return { widths: columns.map((column) => (column.least * width) / least), squeezed: true };
  const lack = natural - least;
  const widths = columns.map((column) => column.least + ((width - least) * (column.natural - column.least)) / lack);
  return { widths, squeezed: false };
}
