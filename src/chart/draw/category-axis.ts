import type { Letterer, Lettering } from './lettering.ts';
import { widest } from './lettering.ts';

/** The name of a category, centred under its place on the axis. */
export interface CategoryLabel {
  readonly lines: readonly Lettering[];
  /** Middle of the label. Points from the left edge of the drawing. */
  readonly x: number;
}

/** Between neighbouring names. */
const air = 6;
/** Names are not wrapped to less than this. */
const narrowest = 44;

/** Wraps the names of categories to what lies between neighbours. */
export function categoryNames(
  categories: readonly string[],
  { letter, pitch }: { readonly letter: Letterer; readonly pitch: number },
): readonly (readonly Lettering[])[] {
  return categories.map((category) => letter.lines(category, 'chartLabel', Math.max(pitch - air, narrowest)));
}

/** The names that have room, from the last one backwards: an axis that is read along needs not all of them. */
export function placeCategories(
  names: readonly (readonly Lettering[])[],
  xs: readonly number[],
): readonly CategoryLabel[] {
  const placed: CategoryLabel[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const lines = names[index] ?? [];
    const x = xs[index] ?? 0;
    if (x + widest(lines) / 2 > limit) continue;
    placed.unshift({ lines, x });
    limit = x - widest(lines) / 2 - air;
  }
  return placed;
}
