import type { Metrics } from '../fit/measure.ts';
import { lineWidths, runsWidth } from '../fit/measure.ts';
import { deckStyles } from '../grid/paragraph-style.ts';

/** Natural line spacing of chart text as a multiple of its size. */
export const chartLineHeight = 1.2207;

/** Smallest size of labels, points; smaller only where many bars share the frame. */
export const smallestLabel = 10;

/** Measures the text of one chart at one size; all results are points. */
export function labelMetrics(size: number, metrics: Metrics) {
  const [note] = deckStyles(metrics.theme).kpiNote;
  if (note === undefined) throw new Error('the note style has one level');
  const style = { ...note, size };
  return {
    size,
    /** Bold value, two spaces, plain text. */
    label: (value: string, secondary: string) =>
      runsWidth(
        secondary === '' ? [{ text: value, bold: true }] : [{ text: value, bold: true }, { text: `  ${secondary}` }],
        style,
        metrics,
      ),
    /** The wider of the two lines of a stacked label. */
    stacked: (value: string, secondary: string) =>
      Math.max(
        runsWidth([{ text: value, bold: true }], style, metrics),
        runsWidth([{ text: secondary }], style, metrics),
      ),
    words: (value: string) => runsWidth([{ text: value }], style, metrics),
    lines: (value: string, width: number) => lineWidths([{ text: value }], style, width, metrics).length,
  };
}

export type LabelMetrics = ReturnType<typeof labelMetrics>;
