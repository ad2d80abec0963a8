import type { Observation } from '../dataset.ts';
import { differingParts, type FigurePart } from '../figures/compare-figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';
import type { TextRange } from './text-range.ts';

/** A figure as it stands in words of a source, and in what it differs from a fact. */
export interface NearestFigure {
  readonly figure: WrittenFigure;
  /** None where they agree. */
  readonly parts: readonly FigurePart[];
}

/**
 * The figure of some words that comes nearest to a fact; undefined where they hold none.
 *
 * @param within ranges in order; only figures that stand in them, at least partly, are looked at; the whole text by default
 */
export function nearestFigure(
  text: string,
  fact: Observation,
  within: readonly TextRange[] = [{ start: 0, end: text.length }],
): NearestFigure | undefined {
  const from = within[0]?.start ?? 0;
  const [nearest] = findFigures(text, { isEvidence: true })
    .filter(({ value, start, end }) => value !== '' && within.some((range) => start < range.end && range.start < end))
    .map((figure) => ({ figure, parts: partsOf(figure, { fact, before: text.slice(from, figure.start) }) }))
    .toSorted((a, b) => a.parts.length - b.parts.length);
  return nearest;
}

/** A qualifier may stand further ahead in the phrase: "estimated … to reach $2.1 trillion". */
function partsOf(
  figure: WrittenFigure,
  { fact, before }: { readonly fact: Observation; readonly before: string },
): readonly FigurePart[] {
  const parts = differingParts(figure, fact);
  const saidBefore = fact.qualifier !== undefined && figure.qualifier === undefined && says(before, fact.qualifier);
  return saidBefore ? parts.filter((part) => part !== 'qualifier') : parts;
}

function says(text: string, qualifier: string): boolean {
  return new RegExp(`(?<!\\p{L})${qualifier}(?!\\p{L})`, 'iu').test(text);
}

/** A figure with its qualifier, as a message names it: `approximately $76.4 billion`. */
export function wordsOfFigure({ qualifier, text }: WrittenFigure): string {
  return qualifier === undefined ? text : `${qualifier} ${text}`;
}
