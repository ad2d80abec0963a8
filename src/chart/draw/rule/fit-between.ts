/** A mark on an axis and the room that its label needs on both sides. Points. */
export interface MarkRoom {
  /** Part of the axis that lies before the mark. */
  readonly part: number;
  readonly before: number;
  readonly behind: number;
}

/** Rounds that settle where an axis begins and ends: each end moves the marks that the other one was found for. */
const rounds = 6;

/** Where an axis has to begin and end so that the labels of all marks lie between `from` and `to`. */
export function fitBetween(
  marks: readonly MarkRoom[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly left: number; readonly right: number } {
  let left = from;
  let right = to;
  for (let round = 0; round < rounds; round += 1) {
    const begins = marks.filter(({ part }) => part < 1);
    left = Math.max(from, ...begins.map(({ part, before }) => (from + before - part * right) / (1 - part)));
    const ends = marks.filter(({ part }) => part > 0);
    right = Math.min(to, ...ends.map(({ part, behind }) => (to - behind - (1 - part) * left) / part));
  }
  return { left, right };
}
