import { breakBalanced } from './balanced.ts';
import type { Box, LineEnds } from './box.ts';
import { breakGreedy } from './greedy.ts';
import { toBoxes } from './to-boxes.ts';
import { toLine } from './to-line.ts';
import { breakTotalFit } from './total-fit.ts';
import type { BreakOptions, FontBook, Line, TextRun } from './types.ts';

type Breaker = (boxes: readonly Box<unknown>[], width: number) => LineEnds;

const breakers = {
  'total-fit': breakTotalFit,
  balanced: breakBalanced,
  greedy: breakGreedy,
} satisfies Record<NonNullable<BreakOptions['mode']>, Breaker>;

/**
 * Breaks styled text into ragged lines no wider than `width` points. A `\n` in a run forces a line to end. No-break spaces and
 * `nobreak` runs hold together as long as they fit; a word wider than the measure is divided by `hyphenation`, else broken anywhere
 * and its line flagged.
 */
export function breakLines<Tag>(
  runs: readonly TextRun<Tag>[],
  width: number,
  fonts: FontBook,
  options: BreakOptions = {},
): readonly Line<Tag>[] {
  const breaker = breakers[options.mode ?? 'total-fit'];
  return paragraphsOf(toBoxes(runs, { width, hyphenation: options.hyphenation }, fonts)).flatMap((boxes) => {
    const ends = breaker(boxes, width);
    return ends.map((end, index) => {
      const line = boxes.slice(ends[index - 1] ?? 0, end);
      return toLine(line, { width, last: index === ends.length - 1 });
    });
  });
}

/** Splits after each forced break, and drops the spaces that begin a paragraph. */
function paragraphsOf<Tag>(boxes: readonly Box<Tag>[]): readonly (readonly Box<Tag>[])[] {
  const paragraphs: Box<Tag>[][] = [];
  let open: Box<Tag>[] = [];
  for (const box of boxes) {
    if (open.length > 0 || box.text !== '' || box.required) open.push(box);
    if (box.required) {
      paragraphs.push(open);
      open = [];
    }
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}
