import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { Run } from '../presentation/presentation.ts';
import type { Metrics } from './measure.ts';
import { lineHeight, lineWidths } from './measure.ts';

export interface LineOptions {
  readonly style: ParagraphStyle;
  /** Points. */
  readonly width: number;
  /** Lines that it may always take; more where `height` has room for them. */
  readonly maxLines: number;
  /** Points. Default: none. */
  readonly height?: number;
  /** Points. */
  readonly smallest: number;
  /** Points; where several texts are to have one size, what the longest of them has room for. Default: the size of the style. */
  readonly largest?: number;
  readonly metrics: Metrics;
}

/** Shrinks runs together by half points. */
export function scaleRuns(runs: readonly Run[], scale: number, size: number): readonly Run[] {
  return scale === 1 ? runs : runs.map((run) => ({ ...run, size: Math.round((run.size ?? size) * scale * 2) / 2 }));
}

/** Lines of a size, in points, that there is room for. */
export function linesAt(
  size: number,
  { style, maxLines, height = 0, metrics }: Omit<LineOptions, 'width' | 'smallest'>,
): number {
  const line = (lineHeight([], { ...style, size }, metrics) * style.line) / 100;
  return Math.max(maxLines, Math.floor(height / line));
}

/** The largest size, in points, at which a short text has no more lines than it may; `undefined` where it never does. */
export function fittingSize(runs: readonly Run[], options: LineOptions): number | undefined {
  const { style, width, metrics, largest = style.size } = options;
  const smallest = Math.min(largest, options.smallest);
  for (let size = largest; size >= smallest; size -= 1) {
    const scaled = scaleRuns(runs, size / style.size, style.size);
    const widths = lineWidths(scaled, style, width, metrics);
    if (widths.length <= linesAt(size, options) && widths.every((line) => line <= width)) return size;
  }
  return undefined;
}

/** Shrinks a short text (a label, a figure) until it has no more lines than it may; `undefined` where it never does. */
export function fitLine(runs: readonly Run[], options: LineOptions): readonly Run[] | undefined {
  const size = fittingSize(runs, options);
  return size === undefined ? undefined : scaleRuns(runs, size / options.style.size, options.style.size);
}
