import type { LeafWords } from '../leaf-words.ts';
import { locatePrints } from '../locate-prints.ts';
import { quotationsOf } from '../quotations.ts';
import type { ReadLeaf } from '../read-back.ts';
import type { PrintedFigure } from '../record.ts';
import { standingsOn } from '../standings.ts';
import type { Standing } from '../traced.ts';
import type { FinishedFile } from './finished-file.ts';
import { isSameRecord } from './same-record.ts';

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
  /** Whether it is from the pack as it is now, as far as its record tells. */
  readonly isOfPack: boolean;
  /** In the order of the file. */
  readonly leaves: readonly ExaminedLeaf[];
  /** Prints whose page or slide is not in the file. */
  readonly gone: readonly PrintedFigure[];
}

/** Looks for the prints of a file where its pages or slides are now. */
export function examineFile(finished: FinishedFile): ExaminedFile {
  const { read, expected, carried } = finished;
  // The record in the file knows the shapes, but only that of the pack tells what ought to be there.
  const isOfPack = carried === undefined || isSameRecord(carried, expected);
  const record = (isOfPack ? carried : undefined) ?? expected;
  const { byLeaf, keepsShapes } = locatePrints(record, read);
  const shared = { unit: read.unit, keepsShapes, quotations: quotationsOf(expected) };
  const leaves = read.leaves.map((leaf, index): ExaminedLeaf => {
    const prints = byLeaf.get(index) ?? [];
    const next = read.leaves[index + 1];
    return { leaf, prints, ...standingsOn(prints, { ...shared, leaf: withoutWorkbooks(leaf), next }) };
  });
  return { ...finished, isOfPack, leaves, gone: byLeaf.get(-1) ?? [] };
}

/** A workbook that holds something else than its chart shows is told by its cell. */
function withoutWorkbooks(leaf: ReadLeaf): ReadLeaf {
  return { ...leaf, cells: leaf.cells.map(({ value: _, ...cell }) => cell) };
}
