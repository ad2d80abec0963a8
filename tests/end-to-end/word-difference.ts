/** Words that stand in only one of two texts, by place and not only by kind. */
export interface WordDifference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Compares two texts word by word (longest common subsequence, Myers' greedy algorithm kept simple). */
export function compareWords(before: string, after: string): WordDifference {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return differ(left.slice(start, left.length - end), right.slice(start, right.length - end));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function differ(left: readonly string[], right: readonly string[]): WordDifference {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const same = left[row] === right[column];
      lengths[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const [removed, added]: [string[], string[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && left[row] === right[column]) {
      row += 1;
      column += 1;
    } else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1))) {
      removed.push(left[row] ?? '');
      row += 1;
    } else {
      added.push(right[column] ?? '');
      column += 1;
    }
  }
  return { removed, added };
}
