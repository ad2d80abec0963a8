import type { PrintedFigure, RecordedShape, TraceRecord } from '../../trace/index.ts';

/** A figure of the deck and the shape that it was written into. */
export interface PlacedFigure {
  readonly figure: PrintedFigure;
  readonly shape: RecordedShape | undefined;
}

function keyOf({ fact, text, number, part, mention, chart, decimal }: PrintedFigure): string {
  return JSON.stringify([fact, text, number, part, mention, chart, decimal]);
}

/** The record with a shape for each of its prints; equal ones are told apart by their order. A print that the deck does not have gets none. */
export function withShapes(record: TraceRecord, placed: readonly PlacedFigure[]): TraceRecord {
  const waiting = new Map<string, (RecordedShape | undefined)[]>();
  for (const { figure, shape } of placed) {
    const key = keyOf(figure);
    waiting.set(key, [...(waiting.get(key) ?? []), shape]);
  }
  const printed = record.printed.map((figure) => {
    const shape = waiting.get(keyOf(figure))?.shift();
    return shape === undefined ? figure : { ...figure, shape };
  });
  return { ...record, printed };
}
