/** A label on a line: where its middle wants to be, and the room it takes. */
export interface SpreadItem {
  readonly center: number;
  readonly size: number;
}

/** Moves items, ordered by their centres, as little as needed so that none overlap and all lie in the range where they fit. */
export function spread(
  items: readonly SpreadItem[],
  range: { readonly from: number; readonly to: number },
): readonly number[] {
  const starts: number[] = [];
  let free = range.from;
  for (const item of items) {
    const start = Math.max(free, item.center - item.size / 2);
    starts.push(start);
    free = start + item.size;
  }
  let limit = range.to;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const size = items[index]?.size ?? 0;
    starts[index] = Math.min(starts[index] ?? 0, limit - size);
    limit = starts[index] ?? 0;
  }
  return starts.map((start, index) => start + (items[index]?.size ?? 0) / 2);
}
