import type { ChartFill, ChartPoint } from '../../chart/index.ts';
import type { NativeLabel, NativePoint } from '../presentation/native-chart.ts';

/** What the name of a strand says of its figures, where these are not reported. */
const words: Readonly<Partial<Record<ChartFill, string>>> = {
  projected: 'projected',
  promised: 'committed or proposed',
  'not-itemised': 'what remains',
};

/** A part of a line in one dash: PowerPoint dashes single pieces, too, but other programs draw them whole. */
export interface Strand {
  readonly fill: ChartFill;
  /** Aligned with the categories; `null` where the strand is not. */
  readonly points: readonly (StrandPoint | null)[];
}

/** A figure of a strand. */
export interface StrandPoint {
  readonly point: ChartPoint;
  /** Stands in another strand as well, which has its mark and label: the line only begins there. */
  readonly isJoint: boolean;
}

interface Growing {
  readonly fill: ChartFill;
  readonly points: Map<number, StrandPoint>;
}

const dashes: Readonly<Partial<Record<ChartFill, string>>> = {
  projected: 'sysDash',
  promised: 'lgDash',
  'not-itemised': 'sysDot',
};

/** DrawingML's dash for what leads to a figure of this fill; none where it is reported. */
export function dashOf(fill: ChartFill): string | undefined {
  return dashes[fill];
}

/** The name of the series that draws a strand of a line. */
export function strandName(name: string, { fill }: Strand): string {
  const word = words[fill];
  return word === undefined ? name : `${name}, ${word}`;
}

/** A figure of a strand as a point; where the line only begins, without its label. */
export function strandPoint({ point, isJoint }: StrandPoint, label: NativeLabel | undefined): NativePoint {
  const { decimal, fill, fact, emphasised } = point;
  return {
    decimal,
    fill,
    fact,
    ...(isJoint ? { isJoint } : {}),
    ...(emphasised === true ? { emphasised: true } : {}),
    ...(label === undefined || isJoint ? {} : { label }),
  };
}

/** A strand that a figure can join without a piece of line that is not there. */
function strandFor(strands: Growing[], fill: ChartFill, from: number): Growing {
  const found = strands.find((strand) => {
    const last = Math.max(-2, ...strand.points.keys());
    return strand.fill === fill && (last === from || last < from - 1);
  });
  if (found !== undefined) return found;
  const strand: Growing = { fill, points: new Map() };
  strands.push(strand);
  return strand;
}

/** Divides a line into strands of one dash each: reported figures first, then what leads to projected ones. */
export function strandsOf(points: readonly (ChartPoint | null)[]): readonly Strand[] {
  const strands: Growing[] = [];
  points.forEach((point, category) => {
    if (point === null) return;
    const before = points[category - 1] ?? null;
    const strand = strandFor(
      strands,
      dashOf(point.fill) === undefined ? 'solid' : point.fill,
      before === null ? category : category - 1,
    );
    if (before !== null && !strand.points.has(category - 1))
      strand.points.set(category - 1, { point: before, isJoint: true });
    strand.points.set(category, { point, isJoint: false });
  });
  return strands.map(({ fill, points: held }) => ({
    fill,
    points: points.map((_, category) => held.get(category) ?? null),
  }));
}
