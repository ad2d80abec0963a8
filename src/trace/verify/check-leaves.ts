import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ExaminedFile } from './examined-leaf.ts';

/** Holds the pages or slides of a file against those that it was built with: all are there, in their order, and no others. */
export function checkLeaves(examined: ExaminedFile): readonly Diagnostic[] {
  const { file, read, extent: built } = examined;
  // Those of another state of the pack may well be others.
  if (!examined.isOfPack) return [];
  const moved = movedLeaves(examined);
  const found = read.leaves.length;
  return moved.length === 0 && found === built
    ? []
    : [diagnose('leaves-differ', { file, unit: read.unit, built, found, moved })];
}

/** Number that a page or slide had, and the one that it has now; none where it is gone. */
interface MovedLeaf {
  readonly from: number;
  readonly to: number | undefined;
}

function movedLeaves({ leaves, gone }: ExaminedFile): readonly MovedLeaf[] {
  const moved = new Map<number, number | undefined>(gone.map(({ number }) => [number, undefined]));
  for (const { leaf, prints } of leaves) {
    for (const { number } of prints) if (number !== leaf.number) moved.set(number, leaf.number);
  }
  return [...moved].map(([from, to]) => ({ from, to })).toSorted((a, b) => a.from - b.from);
}
