import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { Run } from '../presentation/presentation.ts';
import type { Metrics } from './measure.ts';
import { lineWidths } from './measure.ts';

export interface LineOptions {
  readonly style: ParagraphStyle;
  /** Points. */
  readonly width: number;
  readonly maxLines: number;
  /** Points. */
  readonly smallest: number;
  readonly metrics: Metrics;
}

/** Shrinks runs together by half points. */
export function scaleRuns(runs: readonly Run[], scale: number, size: number): readonly Run[] {
  return scale === 1 ? runs : runs.map((run) => ({ ...run, size: Math.round((run.size ?? size) * scale * 2) / 2 }));
}

/** Shrinks a short text (a label, a figure) until it has at most `maxLines`; `undefined` where it never does. */
export function fitLine(runs: readonly Run[], options: LineOptions): readonly Run[] | undefined {
  const { style, width, maxLines, metrics } = options;
  const smallest = Math.min(style.size, options.smallest);
  for (let { size } = style; size >= smallest; size -= 1) {
    const scaled = scaleRuns(runs, size / style.size, style.size);
    const widths = lineWidths(scaled, style, width, metrics);
    if (widths.length <= maxLines && widths.every((line) => line <= width)) return scaled;
  }
  return undefined;
}
