import type { Box, Segment, Side, Spot } from '../placement.ts';
import { beside, boxAround, freest } from '../placement.ts';

/** A figure of a combo, before its label has a place. */
export interface ComboLabel {
  readonly category: number;
  readonly size: { readonly width: number; readonly height: number };
  /** Always printed. */
  readonly isKept: boolean;
  /** Of a column, its bar; of the line, the middle of its mark. */
  readonly at: { readonly column: Box } | { readonly mark: Spot };
}

/** `outside`: over the end of a column. `inside`: under its end. `base`: at its foot. The others are sides of a mark. */
export type ComboSide = 'outside' | 'inside' | 'base' | Side;

/** A label in its place. */
export interface ComboPlace<Label extends ComboLabel> {
  readonly label: Label;
  readonly box: Box;
  readonly side: ComboSide;
  readonly isFree: boolean;
}

/** What the labels of a combo are placed by. Points. */
export interface ComboPlot {
  readonly within: Box;
  /** From the middle of a mark to its label. */
  readonly gap: number;
  /** Height of the line where both axes are zero. */
  readonly zero: number;
  /** Sides of a mark that labels may stand on. Default: all. */
  readonly sides?: readonly Side[];
}

/** Half of the room that a mark takes. */
const markRoom = 4;
/** Between the end of a column and its label. */
const columnGap = 3;

const lineSides: readonly Side[] = [
  ...(['above', 'below', 'above right', 'above left'] as const),
  ...(['below right', 'below left', 'right', 'left'] as const),
];

interface Obstacle {
  readonly marks: readonly { readonly label: ComboLabel; readonly box: Box }[];
  readonly columns: readonly Box[];
  readonly segments: readonly Segment[];
}

/** Labels of columns first, clear of the line; then those of the line, beside the columns where that is possible. */
export function placeCombo<Label extends ComboLabel>(
  labels: readonly Label[],
  plot: ComboPlot,
): readonly ComboPlace<Label>[] {
  const around: Obstacle = {
    marks: labels.flatMap((label) => ('mark' in label.at ? [{ label, box: boxAround(label.at.mark, markRoom) }] : [])),
    columns: labels.flatMap(({ at }) => ('column' in at ? [at.column] : [])),
    segments: segmentsOf(labels),
  };
  const places: ComboPlace<Label>[] = [];
  const isColumn = ({ at }: Label) => 'column' in at;
  for (const label of [...labels.filter(isColumn), ...labels.filter((one) => !isColumn(one))]) {
    const found = placeOf(label, places, { plot, around });
    if (found !== undefined && (found.isFree || label.isKept)) places.push(found);
  }
  return places;
}

function placeOf<Label extends ComboLabel>(
  label: Label,
  places: readonly ComboPlace<Label>[],
  { plot, around }: { readonly plot: ComboPlot; readonly around: Obstacle },
): ComboPlace<Label> | undefined {
  const marks = around.marks.filter((mark) => mark.label !== label).map(({ box }) => box);
  const boxes = [...places.map(({ box }) => box), ...marks];
  const { within, gap, zero, sides = lineSides } = plot;
  const axis: Segment = [
    { x: within.left, y: zero },
    { x: within.left + within.width, y: zero },
  ];
  const segments = [...around.segments, axis];
  if ('column' in label.at) {
    const column = label.at.column;
    const others = around.columns.filter((other) => other !== column);
    const found = freest(columnPlaces(label, column), {
      boxes: [...boxes, ...others],
      segments: around.segments,
      within,
    });
    return found && { label, ...found };
  }
  const { mark } = label.at;
  const tried = sides.map((side) => ({ side, box: beside(mark, label.size, side, gap) }));
  const clear = freest(tried, { boxes: [...boxes, ...around.columns], segments, within });
  const onOne = tried.filter(({ box }) => around.columns.every((column) => !cutsEdge(box, column)));
  const found = clear?.isFree === true ? clear : (freest(onOne, { boxes, segments, within }) ?? clear);
  return found && { label, ...found };
}

function columnPlaces({ size }: ComboLabel, column: Box): readonly { readonly side: ComboSide; readonly box: Box }[] {
  const left = column.left + (column.width - size.width) / 2;
  const foot = column.top + column.height;
  const fits = size.width + 6 <= column.width && size.height + columnGap * 2 <= column.height;
  const inside = [
    { side: 'inside', box: { ...size, left, top: column.top + columnGap } },
    { side: 'base', box: { ...size, left, top: foot - columnGap - size.height } },
  ] as const;
  return [
    { side: 'outside', box: { ...size, left, top: column.top - columnGap - size.height } },
    ...(fits ? inside : []),
  ];
}

/** Whether a label lies over a side of a column: on a broad column alone it can be read, and the column is still seen. */
function cutsEdge(box: Box, column: Box): boolean {
  const isBeside = box.left >= column.left + column.width || box.left + box.width <= column.left;
  const isWithin = box.left >= column.left && box.left + box.width <= column.left + column.width;
  const isAbove = box.top + box.height <= column.top;
  return !isBeside && !isWithin && !isAbove;
}

/** The pieces of the line between categories side by side. */
function segmentsOf(labels: readonly ComboLabel[]): readonly Segment[] {
  const marks = labels.flatMap(({ category, at }) => ('mark' in at ? [{ category, spot: at.mark }] : []));
  return marks.flatMap(({ category, spot }): readonly Segment[] => {
    const before = marks.find((other) => other.category === category - 1);
    return before === undefined ? [] : [[before.spot, spot]];
  });
}
