/** A rectangle on a drawing. Points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point on a drawing. Points. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A straight piece of a line. */
export type Segment = readonly [from: Spot, to: Spot];

/** What a label must keep clear of. */
export interface Obstacles {
  /** Labels and marks. */
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
  /** The label lies in here. */
  readonly within: Box;
}

/** The size of a label that stands next to a mark. */
type Size = Pick<Box, 'width' | 'height'>;

/** A label that lies over text or leaves the drawing is worse than one that a line runs through. */
const costs = { outside: 100, box: 10, segment: 3 } as const;

/** Room that a line takes beside its middle. */
const lineRoom = 1.5;

/** Sides of a mark that a label can stand on. */
export type Side = 'above' | 'below' | 'right' | 'left' | 'above right' | 'above left' | 'below right' | 'below left';

/** The room that a mark takes: `room` points to each side of its middle. */
export function boxAround({ x, y }: Spot, room: number): Box {
  return { left: x - room, top: y - room, width: room * 2, height: room * 2 };
}

/** Where a label of that size stands on a side of a mark, `gap` points away from its middle. */
export function beside({ x, y }: Spot, { width, height }: Size, side: Side, gap: number): Box {
  const turns = side.includes(' ');
  const left = side.endsWith('right')
    ? x + (turns ? gap / 2 : gap)
    : side.endsWith('left')
      ? x - width - (turns ? gap / 2 : gap)
      : x - width / 2;
  const top = side.startsWith('above') ? y - gap - height : side.startsWith('below') ? y + gap : y - height / 2;
  return { left, top, width, height };
}

/** The first of some places for a label that is free, else the least bad one. */
export function freest<Place extends { readonly box: Box }>(
  places: readonly Place[],
  obstacles: Obstacles,
): (Place & { readonly isFree: boolean }) | undefined {
  const rated = places.map((place) => ({ place, cost: costOf(place.box, obstacles) }));
  const least = Math.min(...rated.map(({ cost }) => cost));
  const best = rated.find(({ cost }) => cost === least);
  return best && { ...best.place, isFree: best.cost === 0 };
}

function costOf(box: Box, { boxes, segments, within }: Obstacles): number {
  const covered = boxes.filter((other) => overlap(box, other)).length;
  const crossed = segments.filter((segment) => crosses(segment, box)).length;
  return (isInside(box, within) ? 0 : costs.outside) + covered * costs.box + crossed * costs.segment;
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > 0 && down > 0;
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.top >= within.top &&
    box.left + box.width <= within.left + within.width &&
    box.top + box.height <= within.top + within.height
  );
}

/** Whether a line runs through a box (Liang and Barsky's clipping). */
function crosses([from, to]: Segment, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const edges = [
    [-dx, from.x - (box.left - lineRoom)],
    [dx, box.left + box.width + lineRoom - from.x],
    [-dy, from.y - (box.top - lineRoom)],
    [dy, box.top + box.height + lineRoom - from.y],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [run, room] of edges) {
    if (run === 0 && room < 0) return false;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter < leave;
}
