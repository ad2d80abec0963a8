/**
 * Finds the known name that a misspelt one most likely means.
 * Counts insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein, optimal string alignment), upper and lower
 * case alike; allows one change in three characters, at most four. A known name that the misspelt one is a part of counts as near, too.
 *
 * @returns the nearest name, the first of equally near ones, or undefined when none is near
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= allowedChanges(name, candidate)) [nearest, least] = [candidate, distance];
  }
  return nearest ?? onlyPart(name, known);
}

function allowedChanges(name: string, candidate: string): number {
  const longer = Math.max(name.length, candidate.length);
  return Math.min(4, Math.ceil(longer / 3), longer - 1);
}

/** The one known name whose words include all words of `name`: `semiconductors` for `areas-semiconductors`. */
function onlyPart(name: string, known: Iterable<string>): string | undefined {
  if (name.length < 4) return undefined;
  const words = (text: string) => new Set(text.toLowerCase().split('-'));
  const wanted = words(name);
  const holding = [...known].filter(
    (candidate) => isSubset(wanted, words(candidate)) || isSubset(words(candidate), wanted),
  );
  return holding.length === 1 ? holding[0] : undefined;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current[column] = cheapest({ left, right, row, column, rows: [beforeLast, last, current] });
    }
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? 0;
}

interface Step {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly column: number;
  /** The rows of the distance table: before the last, the last, the current. */
  readonly rows: readonly [readonly number[], readonly number[], readonly number[]];
}

function cheapest({ left, right, row, column, rows: [beforeLast, last, current] }: Step): number {
  const at = (line: readonly number[], index: number) => line[index] ?? Number.POSITIVE_INFINITY;
  const same = left[row - 1] === right[column - 1];
  const changed = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
  const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return swapped ? Math.min(changed, at(beforeLast, column - 2) + 1) : changed;
}
