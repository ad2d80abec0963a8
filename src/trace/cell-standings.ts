import { groupBy } from './group-by.ts';
import { inOrder } from './in-order.ts';
import type { RowContext } from './print-rows.ts';
import { shapeOf } from './print-rows.ts';
import type { ReadCell } from './read-back.ts';
import type { PrintedFigure } from './record.ts';

/** The prints of one chart, and the shape that has to show it; absent where any will do. */
interface DrawnChart {
  readonly prints: readonly PrintedFigure[];
  readonly shape: number | undefined;
}

/**
 * The prints whose numbers stand in the native charts of a slide: each in a cell of its own, whose workbook agrees where it has the number
 * as well, and those of one chart in one chart and in their order.
 */
export function standingCells(prints: readonly PrintedFigure[], context: RowContext): ReadonlySet<PrintedFigure> {
  const drawn = prints.filter(({ decimal }) => decimal !== undefined);
  const charts = [...groupBy(drawn, ({ shape, chart }) => shape?.id ?? chart ?? '').values()].map(
    (row): DrawnChart => ({ prints: row, shape: row[0] && shapeOf(row[0], context) }),
  );
  const free = new Map(groupBy(context.leaf.cells, ({ shape }) => shape));
  const found = new Set<PrintedFigure>();
  // those with a known shape first, so that none of the others takes it
  for (const chart of charts.toSorted((a, b) => Number(a.shape === undefined) - Number(b.shape === undefined))) {
    const [shape, standing] = bestOf(chart, free);
    if (shape !== undefined) free.delete(shape);
    for (const print of standing) found.add(print);
  }
  return found;
}

/** The shape with most of the numbers of a chart, and the prints that have theirs there. */
function bestOf(
  { prints, shape }: DrawnChart,
  free: ReadonlyMap<number, readonly ReadCell[]>,
): readonly [shape: number | undefined, standing: readonly PrintedFigure[]] {
  const known = [...free].filter(([id]) => shape === undefined || id === shape);
  const rows = known.map(([id, cells]) => [id, standingIn(cells, prints)] as const);
  const [best] = rows.toSorted(([, a], [, b]) => b.length - a.length);
  return best ?? [undefined, []];
}

function standingIn(cells: readonly ReadCell[], prints: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const places = groupBy([...cells.keys()], (index) => numberOf(cells[index]));
  const placed = inOrder(prints.map(({ decimal }) => ({ length: 1, places: places.get(Number(decimal)) ?? [] })));
  return prints.filter((_, index) => placed[index] !== undefined);
}

/** The number of a cell; none where the workbook has another one. */
function numberOf(cell: ReadCell | undefined): number | undefined {
  if (cell === undefined) return undefined;
  const { cached, value = cached } = cell;
  return Number(value) === Number(cached) ? Number(cached) : undefined;
}
