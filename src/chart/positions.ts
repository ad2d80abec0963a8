/**
 * Where categories stand along an axis: where all of them are years in rising order, as far apart as the years are; else evenly.
 */
export function positionsOf(categories: readonly string[]): readonly number[] {
  return isYears(categories) ? categories.map(Number) : [...categories.keys()];
}

/** Whether all categories are years in rising order. */
export function isYears(categories: readonly string[]): boolean {
  return categories.every(
    (name, index) => /^\d{4}$/.test(name) && (index === 0 || name > (categories[index - 1] ?? '')),
  );
}
