/** Most pairs of items that are compared; there are fewer in the longest table of any real page. */
const mostPairs = 4_000_000;

/**
 * Which items of a list are left in another one that lacks some of them. Equal items are told apart by their neighbours: those of the
 * longest sequence that both lists have in order are left, then the first ones of what stands elsewhere.
 *
 * @returns for each item of `whole` whether it is left
 */
export function keptItems(whole: readonly string[], rest: readonly string[]): readonly boolean[] {
  const kept = whole.map(() => false);
  const waiting = [...rest];
  for (const [index, other] of commonOrder(whole, rest).toReversed()) {
    kept[index] = true;
    waiting.splice(other, 1);
  }
  whole.forEach((item, index) => {
    const at = kept[index] === true ? -1 : waiting.indexOf(item);
    if (at < 0) return;
    kept[index] = true;
    waiting.splice(at, 1);
  });
  return kept;
}

/** Pairs of indices of a longest common subsequence, in order. */
function commonOrder(whole: readonly string[], rest: readonly string[]): readonly (readonly [number, number])[] {
  if (whole.length * rest.length > mostPairs) return [];
  const lengths = commonLengths(whole, rest);
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < whole.length && j < rest.length) {
    if (whole[i] === rest[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Lengths of the longest common subsequences of what begins at each pair of indices. */
function commonLengths(whole: readonly string[], rest: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: whole.length + 1 }, () => new Uint32Array(rest.length + 1));
  for (let i = whole.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (row === undefined || below === undefined) continue;
    for (let j = rest.length - 1; j >= 0; j -= 1) {
      row[j] = whole[i] === rest[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
