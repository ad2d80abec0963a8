import type { Timeline, TimelineItem } from '../../document/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { Drawing } from '../presentation/presentation.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** Years of a timeline that a slide has room for. */
export interface TimelinePiece {
  readonly shown: Timeline;
  readonly drawing: Drawing;
}

/** A timeline over as many slides as its years need, and what no slide has room for as a drawing. */
export interface TimelinePieces {
  readonly pieces: readonly TimelinePiece[];
  readonly left: readonly TimelineItem[];
}

function endOf({ start, end }: TimelineItem): number | undefined {
  return end ?? start;
}

/** The years in halves, each with what lies wholly in it. */
function halves(timeline: Timeline): readonly [Timeline, Timeline] {
  const { from, to, items } = timeline;
  const middle = Math.floor((from + to) / 2);
  const within = (first: number, last: number): Timeline => ({
    ...timeline,
    from: first,
    to: last,
    items: items.filter((item) => (item.start ?? first - 1) >= first && (endOf(item) ?? last + 1) <= last),
  });
  return [within(from, middle), within(middle + 1, to)];
}

/**
 * Draws a timeline: whole; else without what the source gives no year; else in halves of its years, as often as needed. What is left over has
 * no year, goes on over a border between slides, or stands in a year that holds too much.
 */
export function timelinePieces(timeline: Timeline, context: DeckContext): TimelinePieces {
  if (timeline.items.length === 0) return { pieces: [], left: [] };
  const whole = timelineDrawing(timeline, context);
  if (whole.fits) return { pieces: [{ shown: timeline, drawing: whole.drawing }], left: [] };
  const undated = timeline.items.filter(({ start }) => start === undefined);
  const dated = timeline.items.filter(({ start }) => start !== undefined);
  if (dated.length === 0) return { pieces: [], left: undated };
  if (undated.length > 0) {
    const { pieces, left } = timelinePieces({ ...timeline, items: dated }, context);
    return { pieces, left: [...left, ...undated] };
  }
  if (timeline.from >= timeline.to) return { pieces: [], left: dated };
  const parts = halves(timeline);
  const [first, second] = parts.map((half) => timelinePieces(half, context));
  const over = dated.filter((item) => !parts.some(({ items }) => items.includes(item)));
  return {
    pieces: [...(first?.pieces ?? []), ...(second?.pieces ?? [])],
    left: [...over, ...(first?.left ?? []), ...(second?.left ?? [])],
  };
}
