import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { Run } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';
import { points, toPoints } from '../xml/units.ts';
import type { Metrics } from './measure.ts';
import { lineHeight, lineWidths, runsWidth } from './measure.ts';

/** A title as it is to be set. */
export interface FittedTitle {
  readonly lines: number;
  /** Size in points; absent where it is the placeholder's own. */
  readonly size?: number;
  /** Right inset in EMU that balances two lines. */
  readonly rightInset: number;
  /** `long`: needs more lines than it should. `overflow`: does not fit at any size. */
  readonly problem?: 'long' | 'overflow';
}

export interface TitleOptions {
  readonly box: Rectangle;
  readonly style: ParagraphStyle;
  readonly maxLines: number;
  readonly metrics: Metrics;
}

/** Smallest size of a title as a part of its own, and of one that takes more lines than it should. */
const leastScale = 0.85;
const emergencyScale = 0.64;

/** A line should not end on these. */
const weak = /^(a|an|the|of|to|is|in|by|and|or|but|on|for|one|its|no|most|that|at|as|from|with)$/i;

/** Slack that keeps a break where it is when the reader's fonts are a little wider or narrower. */
const slack = 0.02;

function words(runs: readonly Run[]): readonly string[] {
  return runs
    .map((run) => run.text)
    .join('')
    .split(/[ \n]+/)
    .filter((word) => word !== '');
}

/** Cost of breaking into `first` and `second` points after a word: raggedness, weak line ends, a reward for punctuation. */
function breakCost(first: number, second: number, last: string): number {
  const ragged = Math.abs(first - second) + (second > first ? 0 : 10);
  return ragged + (weak.test(last) ? 140 : 0) - (/[;:,]$/.test(last) ? 120 : 0);
}

/**
 * Width in points at which two lines break where they read best: the middle of the range of widths that give this break, so small
 * differences between fonts do not move it.
 */
function balancedWidth(runs: readonly Run[], style: ParagraphStyle, width: number, metrics: Metrics): number {
  const list = words(runs);
  const measure = (part: readonly string[]) => runsWidth([{ text: part.join(' ') }], style, metrics);
  let best = { cost: Number.POSITIVE_INFINITY, width };
  for (let at = 1; at < list.length; at += 1) {
    const first = measure(list.slice(0, at));
    const second = measure(list.slice(at));
    const narrowest = Math.max(first, second);
    const widest = Math.min(measure(list.slice(0, at + 1)), width);
    if (narrowest > width || narrowest * (1 + slack) >= widest * (1 - slack / 4)) continue;
    const cost = breakCost(first, second, list[at - 1] ?? '');
    if (cost < best.cost) best = { cost, width: (narrowest + widest) / 2 };
  }
  return best.width;
}

/** Right inset in EMU that makes the two lines of a text about equally long; none where it has more or fewer. */
export function balancingInset(runs: readonly Run[], style: ParagraphStyle, width: number, metrics: Metrics): number {
  if (lineWidths(runs, style, width, metrics).length !== 2) return 0;
  return Math.max(0, points(width - balancedWidth(runs, style, width, metrics)));
}

/** Fits a title into its box: smaller before longer, balanced when it has two lines. */
export function fitTitle(runs: readonly Run[], options: TitleOptions): FittedTitle {
  const { box, style, maxLines, metrics } = options;
  const width = toPoints(box.w);
  const measureAt = (size: number) => {
    const sized = { ...style, size };
    const lines = lineWidths(runs, sized, width, metrics).length;
    return { lines, fits: lines * lineHeight([], sized, metrics) * (style.line / 100) <= toPoints(box.h) };
  };
  const result = (size: number, lines: number, problem?: FittedTitle['problem']): FittedTitle => {
    return {
      lines,
      rightInset: balancingInset(runs, { ...style, size }, width, metrics),
      ...(size === style.size ? {} : { size }),
      ...(problem === undefined ? {} : { problem }),
    };
  };
  for (let { size } = style; size >= style.size * emergencyScale; size -= 2) {
    const { lines, fits } = measureAt(size);
    const wanted = lines <= maxLines && size >= style.size * leastScale;
    if (fits && wanted) return result(size, lines);
    if (fits && size < style.size * leastScale) return result(size, lines, 'long');
  }
  return result(style.size, maxLines + 1, 'overflow');
}
