import type { DeckTableRow, TableContent } from '../presentation/presentation.ts';

type Role = DeckTableRow['role'];
type Align = TableContent['align'][number];

/** Measures of tables in points, shared by the fitting and the writing of cells. */
export const tableGeometry = {
  /** Least height of a row. */
  rowHeight: { head: 28.8, body: 27, group: 28.5, sub: 27, total: 27, residual: 27 } satisfies Record<Role, number>,
  /** Line spacing of cell text as a multiple of its size. */
  lineHeight: 1.22,
  /** The first and the last cell are flush with the grid; sub-rows are indented; words keep away from the figures before them. */
  insets(role: Role, column: number, align: readonly Align[]) {
    const side = 7.2;
    const afterFigures = align[column] === 'left' && align[column - 1] === 'right';
    const indent = role === 'sub' || role === 'residual' ? 16 : 0;
    return {
      left: column === 0 ? indent : afterFigures ? 28 : side,
      right: column === align.length - 1 ? 0 : side,
      top: 2,
      bottom: role === 'head' || role === 'group' ? 3 : 2,
    };
  },
};
