import type { Box, LineEnds } from './box.ts';

/** Rounding of widths must not decide a line. */
export const widthTolerance = 0.01;

/** Fills line after line, as PowerPoint does. A box that fits nowhere stands alone on its line. */
export function breakGreedy<Tag>(boxes: readonly Box<Tag>[], width: number): LineEnds {
  const ends: number[] = [];
  let used = 0;
  let start = 0;
  for (const [index, box] of boxes.entries()) {
    const before = boxes[index - 1]?.spaceWidth ?? 0;
    if (index > start && used + before + box.width > width + widthTolerance) {
      ends.push(index);
      start = index;
      used = box.width;
    } else {
      used += (index > start ? before : 0) + box.width;
    }
  }
  if (boxes.length > 0) ends.push(boxes.length);
  return ends;
}
