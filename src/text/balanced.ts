import type { Box, LineEnds } from './box.ts';
import { widthOfBoxes } from './box.ts';
import { breakGreedy, widthTolerance } from './greedy.ts';

/** Costs of a break in a headline; `raggedness` for a line that is a whole measure off the mean. */
const costs = { raggedness: 1000, weakWord: 140, afterClause: -120, afterComma: -60, hyphen: 60, cutWord: 400 };

/** Words that open a phrase: a headline line must not end on one. */
const weakWords = new Set(
  (
    'a an the of in on at to by for from with and or nor but as is are was be its it that than into over under per ' +
    'between against about no not up this these their our his her'
  ).split(' '),
);

/** As few lines as `breakGreedy` makes, of nearly equal length, not ending on an article or preposition. */
export function breakBalanced<Tag>(boxes: readonly Box<Tag>[], width: number): LineEnds {
  const greedy = breakGreedy(boxes, width);
  const lines = greedy.length;
  if (lines < 2) return greedy;
  const mean = widthOfBoxes(boxes, 0, boxes.length) / lines;
  let reached = new Map<number, { cost: number; ends: LineEnds }>([[0, { cost: 0, ends: [] }]]);
  for (let line = 1; line <= lines; line += 1) {
    const next = new Map<number, { cost: number; ends: LineEnds }>();
    for (const [start, { cost, ends }] of reached) {
      for (const end of lineEndsAfter(boxes, start, width)) {
        if ((end === boxes.length) !== (line === lines)) continue;
        const deviation = (widthOfBoxes(boxes, start, end) - mean) / width;
        const total = cost + costs.raggedness * deviation ** 2 + (line === lines ? 0 : costOfBreak(boxes[end - 1]));
        if (total < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost: total, ends: [...ends, end] });
      }
    }
    reached = next;
  }
  return reached.get(boxes.length)?.ends ?? greedy;
}

/** Every box after which a line that begins at `start` can end; at least one. */
function lineEndsAfter<Tag>(boxes: readonly Box<Tag>[], start: number, width: number): readonly number[] {
  const ends: number[] = [];
  for (let end = start + 1; end <= boxes.length; end += 1) {
    if (end > start + 1 && widthOfBoxes(boxes, start, end) > width + widthTolerance) break;
    ends.push(end);
  }
  return ends;
}

function costOfBreak(box: Box<unknown> | undefined): number {
  if (box === undefined) return 0;
  if (box.cut) return costs.cutWord;
  if (/[;:]$/.test(box.text)) return costs.afterClause;
  if (box.text.endsWith(',')) return costs.afterComma;
  if (box.endsWithHyphen) return costs.hyphen;
  return weakWords.has(box.text.toLowerCase()) ? costs.weakWord : 0;
}
