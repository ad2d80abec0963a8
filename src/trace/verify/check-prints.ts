import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { quotationsOf } from '../quotations.ts';
import type { ReadLeaf } from '../read-back.ts';
import type { PrintedFigure } from '../record.ts';
import { standingsOn } from '../standings.ts';
import type { Standing } from '../traced.ts';
import { isSameRecord } from './check-record.ts';
import type { FinishedFile } from './finished-file.ts';
import { nameLeaf } from './finished-file.ts';

const nothing: Omit<ReadLeaf, 'number'> = { pieces: [], cells: [], workbookFacts: [] };

/**
 * Finds the prints of facts that a finished file ought to have and does not: on their page or slide, in their shape, each as often as it is
 * printed, and of a chart the number itself. The same words in quoted evidence do not stand in for a print.
 */
export function checkPrints(finished: FinishedFile): readonly Diagnostic[] {
  const { file, read } = finished;
  return [...printsByLeaf(finished)].flatMap(([number, prints]) => {
    const standings = standingsOf(prints, number, finished);
    return prints.flatMap(({ fact: id, text, decimal }, index) => {
      if (standings[index] !== 'changed') return [];
      const printed = text === '' ? (decimal ?? '') : text;
      return [diagnose('figure-missing', { file, leaf: nameLeaf(read, number), id, printed })];
    });
  });
}

/** The record in the file knows the shapes; where it is not that of the pack, any shape will do. */
function printsByLeaf(finished: FinishedFile): ReadonlyMap<number, readonly PrintedFigure[]> {
  const { carried, expected } = finished;
  const { printed } = isSameRecord(finished) && carried !== undefined ? carried : expected;
  const byLeaf = new Map<number, PrintedFigure[]>();
  for (const figure of printed) byLeaf.set(figure.number, [...(byLeaf.get(figure.number) ?? []), figure]);
  return byLeaf;
}

function standingsOf(
  prints: readonly PrintedFigure[],
  number: number,
  { read, expected }: FinishedFile,
): readonly Standing[] {
  return standingsOn(prints, {
    unit: read.unit,
    leaf: withoutWorkbooks(read.leaves[number - 1] ?? { number, ...nothing }),
    next: read.leaves[number],
    keepsShapes: true,
    quotations: quotationsOf(expected),
  }).standings;
}

/** A workbook that holds something else than its chart shows is told by its cell. */
function withoutWorkbooks(leaf: ReadLeaf): ReadLeaf {
  return { ...leaf, cells: leaf.cells.map(({ value: _, ...cell }) => cell) };
}
