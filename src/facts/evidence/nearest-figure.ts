import type { Observation } from '../dataset.ts';
import { differingParts, type FigurePart } from '../figures/compare-figure.ts';
import type { TextRange } from '../figures/text-range.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';

/** A figure as it stands in words of a source, and in what it differs from a fact. */
export interface NearestFigure {
  readonly figure: WrittenFigure;
  /** None where they agree. */
  readonly parts: readonly FigurePart[];
}

/**
 * The figure of some words of a source that comes nearest to a fact; undefined where they hold none.
 *
 * @param figures of the words, as evidence is read
 * @param within only figures that stand in these ranges, at least partly, are looked at; all by default
 */
export function nearestFigure(
  figures: readonly WrittenFigure[],
  fact: Observation,
  within?: readonly TextRange[],
): NearestFigure | undefined {
  const [nearest] = figures
    .filter(({ start, end }) => within?.some((range) => start < range.end && range.start < end) ?? true)
    .map((figure) => ({ figure, parts: differingParts(figure, fact) }))
    .toSorted((a, b) => distanceOf(a) - distanceOf(b));
  return nearest;
}

/** What is not read at all is farther off than any other figure. */
function distanceOf({ figure: { value }, parts }: NearestFigure): number {
  return value === '' ? Number.POSITIVE_INFINITY : parts.length;
}
