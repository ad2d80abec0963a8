import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ReadCell, ReadLeaf } from '../read-back.ts';
import type { PrintedFigure } from '../record.ts';
import type { ExaminedFile } from './examined-leaf.ts';
import type { FinishedFile } from './finished-file.ts';
import { nameLeaf } from './finished-file.ts';

/**
 * Holds the two copies of the numbers of native charts against each other, what PowerPoint shows and what the workbook has; and finds facts
 * that are drawn and stand on no sheet of sources. Whether the numbers are those of the facts is a matter of their prints.
 */
export function checkCells(examined: ExaminedFile): readonly Diagnostic[] {
  return examined.leaves.flatMap(({ leaf, prints }) => {
    const drawn = prints.filter(({ part }) => part === 'chart');
    return [...leaf.cells.flatMap((cell) => checkWorkbook(cell, leaf, examined)), ...checkSheet(drawn, leaf, examined)];
  });
}

function checkWorkbook(cell: ReadCell, { number }: ReadLeaf, { file, read }: FinishedFile): readonly Diagnostic[] {
  const { cached, cell: at, value } = cell;
  if (at === undefined || isSame(cached, value)) return [];
  return [diagnose('chart-cell-differs', { file, leaf: nameLeaf(read, number), at, shown: cached, holds: value })];
}

/** Office writes numbers as doubles, in as many digits as it likes. */
function isSame(cached: string, value: string | undefined): boolean {
  return value !== undefined && (cached === value || Number(cached) === Number(value));
}

function checkSheet(
  drawn: readonly PrintedFigure[],
  leaf: ReadLeaf,
  { file, read }: FinishedFile,
): readonly Diagnostic[] {
  if (read.unit === 'page') return [];
  const named = new Set(leaf.workbookFacts);
  const missing = [...new Set(drawn.map(({ fact }) => fact))].filter((fact) => !named.has(fact));
  if (missing.length === 0) return [];
  return [diagnose('workbook-without-source', { file, leaf: nameLeaf(read, leaf.number), ids: missing })];
}
