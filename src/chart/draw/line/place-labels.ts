import type { Chart, ChartPoint } from '../../chart.ts';
import type { Box, Segment, Side, Spot } from '../placement.ts';
import { beside, boxAround, freest } from '../placement.ts';
import { spread } from '../spread.ts';

/** The label of a figure of a line, before it has its place. */
export interface LineLabel {
  readonly series: number;
  readonly category: number;
  readonly point: ChartPoint;
  readonly size: { readonly width: number; readonly height: number };
  /** Stands behind the end of its line, with the name of that. */
  readonly isEnd: boolean;
}

/** A label of a line in its place. */
export interface LinePlace<Label extends LineLabel> {
  readonly label: Label;
  readonly box: Box;
  readonly side: Side;
  /** It lies on nothing else. */
  readonly isFree: boolean;
}

/** What the labels of lines are placed by. Points. */
export interface LinePlot {
  /** Where a value of a category stands on the drawing. */
  readonly spotOf: (category: number, value: number) => Spot;
  /** Labels lie in here. */
  readonly within: Box;
  /** From the middle of a mark to its label. */
  readonly gap: number;
  /** What stands there already, such as the values of gridlines. Default: nothing. */
  readonly taken?: readonly Box[];
  /** Sides of a mark that labels may stand on. Default: all. */
  readonly sides?: readonly Side[];
}

/** Labels in their places, and the facts whose label has none. */
export interface LinePlaces<Label extends LineLabel> {
  readonly places: readonly LinePlace<Label>[];
  readonly omitted: readonly string[];
}

/** Between the names at the ends of lines. */
const betweenEnds = 3;

/** Half of the room that a mark takes. */
const markRoom = 4;

const aroundPeak: readonly Side[] = [
  ...(['above', 'below', 'above left', 'above right'] as const),
  ...(['below right', 'below left', 'right', 'left'] as const),
];
const aroundDip: readonly Side[] = [
  ...(['below', 'above', 'below right', 'below left'] as const),
  ...(['above left', 'above right', 'right', 'left'] as const),
];

/** Names of lines behind their ends first, then the first and last figures, then those between, as far as they have room. */
export function placeLabels<Label extends LineLabel>(
  chart: Chart,
  labels: readonly Label[],
  plot: LinePlot,
): LinePlaces<Label> {
  const marks = labels.map((label) => ({ label, box: boxAround(spotOf(label, plot), markRoom) }));
  const segments = segmentsOf(chart, plot);
  const places = placeEnds(labels, plot);
  const omitted: string[] = [];
  for (const label of inTurn(chart, labels)) {
    const others = [...places, ...marks.filter((mark) => mark.label !== label)].map(({ box }) => box);
    const boxes = [...others, ...(plot.taken ?? [])];
    const tried = sidesOf(chart, label, plot).map((side) => ({
      side,
      box: beside(spotOf(label, plot), label.size, side, plot.gap),
    }));
    const found = freest(tried, { boxes, segments, within: plot.within });
    if (found !== undefined && (found.isFree || isKept(chart, label))) places.push({ label, ...found });
    else omitted.push(label.point.fact);
  }
  return { places, omitted };
}

/** Whether no figure follows in its series. */
export function isLastOf(points: readonly (ChartPoint | null)[], category: number): boolean {
  return points.slice(category + 1).every((point) => point === null);
}

/** Labels at points, those first that are always printed. */
function inTurn<Label extends LineLabel>(chart: Chart, labels: readonly Label[]): readonly Label[] {
  const inner = labels.filter(({ isEnd }) => !isEnd);
  const kept = (label: Label) => isKept(chart, label);
  return [...inner.filter(kept), ...inner.filter((label) => !kept(label))];
}

/** The last figure of a line, the first one of a single line and the one to look at are always printed. */
function isKept({ series: all }: Chart, { series, category, point }: LineLabel): boolean {
  const points = all[series]?.points ?? [];
  const isFirst = points.slice(0, category).every((before) => before === null);
  return (isFirst && all.length === 1) || isLastOf(points, category) || point.emphasised === true;
}

/** Labels behind the ends of lines, pushed apart where they would touch. */
function placeEnds<Label extends LineLabel>(labels: readonly Label[], plot: LinePlot): LinePlace<Label>[] {
  const ends = labels
    .filter(({ isEnd }) => isEnd)
    .map((label) => ({ label, spot: spotOf(label, plot) }))
    .sort((a, b) => a.spot.y - b.spot.y);
  const { top, height } = plot.within;
  const centers = spread(
    ends.map(({ label, spot }) => ({ center: spot.y, size: label.size.height + betweenEnds })),
    { from: top, to: top + height },
  );
  return ends.map(({ label, spot }, index) => {
    const side = 'right';
    const box = { ...beside(spot, label.size, side, plot.gap), top: (centers[index] ?? 0) - label.size.height / 2 };
    return { label, box, side, isFree: box.top >= top };
  });
}

/** Away from the line first: above a peak, below a dip. */
function sidesOf({ series: all }: Chart, { series, category, point }: LineLabel, { sides }: LinePlot): readonly Side[] {
  const points = all[series]?.points ?? [];
  const rise = (other: ChartPoint | null | undefined) => (other ? other.value - point.value : 0);
  const isDip = rise(points[category - 1]) + rise(points[category + 1]) > 0;
  const order = isDip ? aroundDip : aroundPeak;
  return sides === undefined ? order : order.filter((side) => sides.includes(side));
}

function segmentsOf({ series }: Chart, { spotOf: spot }: LinePlot): readonly Segment[] {
  return series.flatMap(({ points }) =>
    points.flatMap((point, category): readonly Segment[] => {
      const before = points[category - 1];
      if (!point || !before) return [];
      return [[spot(category - 1, before.value), spot(category, point.value)]];
    }),
  );
}

function spotOf({ category, point }: LineLabel, plot: LinePlot): Spot {
  return plot.spotOf(category, point.value);
}
