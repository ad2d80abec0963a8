/** Something that stands at one of some places in a row. */
export interface Placeable {
  /** How much of the row it takes. */
  readonly length: number;
  /** Where it may begin. */
  readonly places: readonly number[];
}

/** An item at a place, at the end of the best row of items that leads there. */
interface Step {
  readonly item: number;
  readonly at: number;
  /** Lengths of all items up to here. */
  readonly score: number;
  readonly before: Step | undefined;
}

/**
 * Gives items places that rise in the order of the items and do not overlap. Of items that cannot all have one those get theirs that are
 * longest together, in doubt the first ones. Takes time by the number of places, not by its square.
 *
 * @returns for each item its place; undefined where it has none
 */
export function inOrder(items: readonly Placeable[]): readonly (number | undefined)[] {
  const room = items.reduce(
    (most, { length, places }) => places.reduce((end, at) => Math.max(end, at + length), most),
    0,
  );
  const rows = new BestRows(room);
  items.forEach(({ length, places }, item) => {
    const steps = places.map((at): Step => {
      const before = rows.endingBy(at);
      return { item, at, score: (before?.score ?? 0) + length, before };
    });
    for (const step of steps) rows.add(step, step.at + length);
  });
  const placed = items.map((): number | undefined => undefined);
  for (let step = rows.endingBy(room); step !== undefined; step = step.before) placed[step.item] = step.at;
  return placed;
}

/** The best row of items by where it ends: a binary indexed tree of greatest scores (Fenwick 1994). */
class BestRows {
  readonly #steps: (Step | undefined)[];

  constructor(room: number) {
    this.#steps = Array.from({ length: room + 2 }, () => undefined);
  }

  /** The best row that ends at an offset or before it. */
  endingBy(offset: number): Step | undefined {
    let best: Step | undefined;
    for (let index = offset + 1; index > 0; index -= lowestBit(index)) best = better(best, this.#steps[index]);
    return best;
  }

  add(step: Step, end: number): void {
    for (let index = end + 1; index < this.#steps.length; index += lowestBit(index)) {
      this.#steps[index] = better(this.#steps[index], step);
    }
  }
}

function better(one: Step | undefined, other: Step | undefined): Step | undefined {
  return (other?.score ?? 0) > (one?.score ?? 0) ? other : one;
}

/** The lowest bit that a number has. */
function lowestBit(index: number): number {
  return index & -index;
}
