import { groupBy } from './group-by.ts';
import type { ExpectedGroup } from './place-by-words.ts';
import { placeByWords } from './place-by-words.ts';
import { quotationsOf } from './quotations.ts';
import type { ReadFile, ReadLeaf } from './read-back.ts';
import type { PrintedFigure, TraceRecord } from './record.ts';

/** Where the prints of a record are in a finished file. */
export interface LocatedPrints {
  /** Prints in the order of the record by the index of their leaf; -1 has those whose page or slide is not in the file any more. */
  readonly byLeaf: ReadonlyMap<number, readonly PrintedFigure[]>;
  /** Whether the slides and shapes of a deck have the ids of the record. */
  readonly keepsShapes: boolean;
}

/**
 * Finds where the prints of each page or slide are now. Slides are known by their ids. Where a program other than PowerPoint has given
 * new ones, and in briefs, the words tell: pages may have been put in or taken out, slides may have been moved.
 */
export function locatePrints(
  { printed, facts }: Pick<TraceRecord, 'printed' | 'facts'>,
  read: ReadFile,
): LocatedPrints {
  const groups = [...groupBy(printed, keyOf).values()].map((prints) => toExpected(prints, read.leaves));
  const keepsShapes = read.unit === 'slide' && hasShapes(printed, read.leaves);
  const leaves = keepsShapes ? groups.map(({ leaf }) => leaf) : placeByWords(groups, read, quotationsOf({ facts }));
  const leafOf = new Map(groups.map(({ prints }, index) => [keyOf(prints[0]), leaves[index] ?? -1]));
  return { byLeaf: groupBy(printed, (print) => leafOf.get(keyOf(print)) ?? -1), keepsShapes };
}

/** The page or slide that a print was made on. */
function keyOf(print: PrintedFigure | undefined): string {
  return print?.shape === undefined ? `number ${print?.number}` : `slide ${print.shape.slide}`;
}

function toExpected(prints: readonly PrintedFigure[], leaves: readonly ReadLeaf[]): ExpectedGroup {
  const { shape, number = 1 } = prints[0] ?? {};
  const leaf = leaves.findIndex((each) => (shape === undefined ? each.number === number : each.slide === shape.slide));
  return { prints, leaf, position: leaf < 0 ? number - 1 : leaf };
}

/** Whether at least half of the shapes that are to hold figures are on their slides, as far as those are there. */
function hasShapes(printed: readonly PrintedFigure[], leaves: readonly ReadLeaf[]): boolean {
  const slides = new Map(leaves.map(({ slide, pieces }) => [slide, new Set(pieces.map(({ shape }) => shape))]));
  const isThere = printed.flatMap(({ shape, part }) => {
    const shapes = part === 'notes' ? undefined : slides.get(shape?.slide);
    return shape === undefined || shapes === undefined ? [] : [shapes.has(shape.id)];
  });
  return isThere.length > 0 && isThere.filter(Boolean).length * 2 >= isThere.length;
}
