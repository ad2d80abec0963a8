import type { Box, Segment, Side, Spot } from '../placement.ts';
import { beside, boxAround, freest } from '../placement.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** A point and the room that its words take, with its figures and without. */
export interface PointLabel {
  readonly spot: Spot;
  readonly full: Size;
  readonly short: Size;
  /** Always named. */
  readonly isKept: boolean;
}

/** The words of a point in their place. */
export interface PointPlace<Label extends PointLabel> {
  readonly label: Label;
  readonly box: Box;
  readonly side: Side;
  readonly isFree: boolean;
}

/** Where the words of points stand. */
export interface PointPlaces<Label extends PointLabel> {
  readonly places: readonly PointPlace<Label>[];
  /** All points have their figures beside them; else none has, and some may have no name. */
  readonly hasFigures: boolean;
}

/** What the words of points are placed by. Points. */
export interface PointPlot {
  readonly within: Box;
  /** From the middle of a mark to its words. */
  readonly gap: number;
  /** Where both axes are zero, as far as that is in the plot: words do not stand on the lines there. */
  readonly zero: Spot;
  /** Default: all. */
  readonly sides?: readonly Side[];
}

/** Half of the room that a mark takes. */
const markRoom = 4.5;
/** Between words side by side. */
const air = 5;

const allSides: readonly Side[] = [
  ...(['right', 'left', 'above', 'below'] as const),
  ...(['above right', 'below right', 'above left', 'below left'] as const),
];

/** Words with figures beside every point where all have room; else names alone, as far as these have. */
export function placePoints<Label extends PointLabel>(labels: readonly Label[], plot: PointPlot): PointPlaces<Label> {
  const full = placed(labels, plot, 'full');
  if (full.every(({ isFree }) => isFree)) return { places: full, hasFigures: true };
  const short = placed(labels, plot, 'short');
  return { places: short.filter(({ isFree, label }) => isFree || label.isKept), hasFigures: false };
}

function placed<Label extends PointLabel>(
  labels: readonly Label[],
  { within, gap, zero, sides = allSides }: PointPlot,
  size: 'full' | 'short',
): readonly PointPlace<Label>[] {
  const marks = labels.map((label) => ({ label, box: boxAround(label.spot, markRoom) }));
  const segments: readonly Segment[] = [
    [
      { x: within.left, y: zero.y },
      { x: within.left + within.width, y: zero.y },
    ],
    [
      { x: zero.x, y: within.top },
      { x: zero.x, y: within.top + within.height },
    ],
  ];
  const places: PointPlace<Label>[] = [];
  for (const label of [...labels].sort((a, b) => Number(b.isKept) - Number(a.isKept))) {
    const others = marks.filter((mark) => mark.label !== label).map(({ box }) => box);
    const standing = places.filter(({ isFree }) => isFree).map(({ box }) => withAir(box));
    const tried = sides.map((side) => ({ side, box: beside(label.spot, label[size], side, gap) }));
    const found = freest(tried, { boxes: [...others, ...standing], segments, within });
    if (found !== undefined) places.push({ label, ...found });
  }
  return places;
}

function withAir({ left, top, width, height }: Box): Box {
  return { left: left - air, top, width: width + air * 2, height };
}
