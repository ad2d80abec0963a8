import type { DeckTableCell, DeckTableRow, Run, TableContent } from './presentation.ts';

/** The runs of a table's cell with their words as printed: groups, and the heads of lists, stand in capitals. */
export function cellRuns(
  cell: DeckTableCell,
  role: DeckTableRow['role'],
  { style }: Pick<TableContent, 'style'>,
): readonly Run[] {
  const loud = role === 'group' || (role === 'head' && style === 'list');
  return loud ? cell.runs.map((run) => ({ ...run, text: run.text.toUpperCase() })) : cell.runs;
}
