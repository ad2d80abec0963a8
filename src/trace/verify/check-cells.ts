import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ReadCell, ReadLeaf } from '../read-back.ts';
import type { PrintedFigure } from '../record.ts';
import type { FinishedFile } from './finished-file.ts';
import { nameLeaf } from './finished-file.ts';

/**
 * Holds the numbers of native charts against the record: what PowerPoint shows, what the workbook behind it has, and the facts are the
 * same, and the sheet of sources names every fact that is drawn.
 */
export function checkCells(finished: FinishedFile): readonly Diagnostic[] {
  return finished.read.leaves.flatMap((leaf) => {
    const drawn = finished.expected.printed.filter(({ part, number }) => part === 'chart' && number === leaf.number);
    return [
      ...leaf.cells.flatMap((cell) => checkWorkbook(cell, leaf, finished)),
      ...checkDrawn(drawn, leaf, finished),
      ...checkSheet(drawn, leaf, finished),
    ];
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

/** Each drawn number has its cell. The cells of a span hold years, so that none of its prints names a number. */
function checkDrawn(drawn: readonly PrintedFigure[], leaf: ReadLeaf, finished: FinishedFile): readonly Diagnostic[] {
  const { file, read } = finished;
  const left = leaf.cells.map(({ cached }) => Number(cached));
  return drawn.flatMap(({ fact: id, decimal }) => {
    if (decimal === undefined || read.unit === 'page') return [];
    const index = left.indexOf(Number(decimal));
    if (index >= 0) {
      left.splice(index, 1);
      return [];
    }
    return [diagnose('chart-number-missing', { file, leaf: nameLeaf(read, leaf.number), id, number: decimal })];
  });
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
