import type { Box, LineEnds } from './box.ts';
import { widthTolerance } from './greedy.ts';

/** Costs of a line, in one unit: a line that leaves half of the measure empty costs 75. */
const costs = {
  slack: 600,
  line: 1,
  hyphen: 8,
  runt: 40,
  cutWord: 200,
  overfull: 10_000,
};

/** A last line shorter than this part of the measure is a runt. */
const runtShare = 0.25;

/**
 * Breaks a paragraph, set ragged, where the sum of the costs of its lines is least (Knuth and Plass 1981, without
 * stretch): the cube of the empty part of each line, a break after a hyphen, and a runt as last line.
 */
export function breakTotalFit<Tag>(boxes: readonly Box<Tag>[], width: number): LineEnds {
  const count = boxes.length;
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(count + 1).fill(-1);
  best[0] = 0;
  for (let start = 0; start < count; start += 1) {
    let used = 0;
    for (let end = start + 1; end <= count; end += 1) {
      const box = boxes[end - 1];
      if (box === undefined) break;
      used += box.width + (end - 1 > start ? (boxes[end - 2]?.spaceWidth ?? 0) : 0);
      if (used > width + widthTolerance && end - 1 > start) break;
      const total = (best[start] ?? 0) + costOfLine(box, { used, width, first: start === 0, last: end === count });
      if (total < (best[end] ?? 0)) {
        best[end] = total;
        previous[end] = start;
      }
    }
  }
  return endsFrom(previous, count);
}

function costOfLine(
  lastBox: Box<unknown>,
  line: { readonly used: number; readonly width: number; readonly first: boolean; readonly last: boolean },
): number {
  const slack = Math.max(0, line.width - line.used) / line.width;
  const overfull = line.used > line.width + widthTolerance ? costs.overfull : 0;
  if (line.last) {
    const runt = Math.max(0, slack - (1 - runtShare)) / runtShare;
    return overfull + (line.first ? 0 : costs.runt * runt);
  }
  const hyphen = lastBox.endsWithHyphen ? costs.hyphen : 0;
  return overfull + costs.slack * slack ** 3 + costs.line + hyphen + (lastBox.cut ? costs.cutWord : 0);
}

/** Walks the chain of best predecessors back from the end of the paragraph. */
export function endsFrom(previous: Int32Array, count: number): LineEnds {
  const ends: number[] = [];
  for (let end = count; end > 0; end = previous[end] ?? 0) ends.unshift(end);
  return ends;
}
