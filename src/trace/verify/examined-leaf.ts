import type { LeafWords } from '../leaf-words.ts';
import { locatePrints } from '../locate-prints.ts';
import { quotationsOf } from '../quotations.ts';
import type { ReadLeaf } from '../read-back.ts';
import type { PrintedFigure } from '../record.ts';
import { standingsOn } from '../standings.ts';
import type { Standing } from '../traced.ts';
import { isSameRecord } from './check-record.ts';
import type { FinishedFile } from './finished-file.ts';

/** A page or slide of a finished file, and what of its prints stands there. */
export interface ExaminedLeaf {
  readonly leaf: ReadLeaf;
  readonly prints: readonly PrintedFigure[];
  /** One for each print. */
  readonly standings: readonly Standing[];
  /** Its words, of which those that stand are claimed. */
  readonly words: LeafWords;
}

/** A finished file whose prints were looked for. */
export interface ExaminedFile extends FinishedFile {
  /** In the order of the file. */
  readonly leaves: readonly ExaminedLeaf[];
  /** Prints whose page or slide is not in the file. */
  readonly gone: readonly PrintedFigure[];
}

/** Looks for the prints of a file where its pages or slides are now. */
export function examineFile(finished: FinishedFile): ExaminedFile {
  const { read, expected, carried } = finished;
  // The record in the file knows the shapes, but only that of the pack tells what ought to be there.
  const record = isSameRecord(finished) && carried !== undefined ? carried : expected;
  const { byLeaf, keepsShapes } = locatePrints(record, read);
  const shared = { unit: read.unit, keepsShapes, quotations: quotationsOf(expected) };
  const leaves = read.leaves.map((leaf, index): ExaminedLeaf => {
    const prints = byLeaf.get(index) ?? [];
    const next = read.leaves[index + 1];
    return { leaf, prints, ...standingsOn(prints, { ...shared, leaf: withoutWorkbooks(leaf), next }) };
  });
  return { ...finished, leaves, gone: byLeaf.get(-1) ?? [] };
}

/** A workbook that holds something else than its chart shows is told by its cell. */
function withoutWorkbooks(leaf: ReadLeaf): ReadLeaf {
  return { ...leaf, cells: leaf.cells.map(({ value: _, ...cell }) => cell) };
}
