import type { LayoutContext } from '../layout.ts';
import { spread } from '../spread.ts';
import type { TextBlock } from '../text-block.ts';
import { textBlock } from '../text-block.ts';
import type { ArcLayout, PartLabel } from './arc-layout.ts';
import { innerShare } from './arc-shape.ts';

/** From the ring to the bend of a leader, and on to the label. */
const leaderReach = 7;
const leaderAir = 10;
const betweenLabels = 3;

/** A part of the ring and its label before it has its place. */
interface Part {
  /** Middle of the part, radians clockwise from the top. */
  readonly angle: number;
  readonly block: TextBlock;
}

/** Parts of a whole as a ring, each named at its side, the total in the middle. */
export function layoutArcs(context: LayoutContext): ArcLayout {
  const { theme, width } = context;
  const radius = theme.chart.columnPlotHeight / 2;
  const parts = partsOf(context, width / 2 - radius - leaderReach - leaderAir);
  const isRight = ({ angle }: Part) => angle <= Math.PI;
  const sides = [parts.filter(isRight), parts.filter((part) => !isRight(part))] as const;
  const heights = sides.map((side) => side.reduce((sum, { block }) => sum + block.height + betweenLabels, 0));
  const edge = theme.chart.padding + leaderReach;
  const height = Math.max(radius * 2 + edge * 2, ...heights.map((one) => one + theme.chart.padding * 2));
  const center = { x: width / 2, y: height / 2 };
  const labels = sides.flatMap((side, index) =>
    placeSide(side, { center, radius, height, direction: index === 0 ? 1 : -1 }),
  );
  return {
    mark: 'arc',
    width,
    height,
    origin: { x: 0, y: 0 },
    padding: {
      left: center.x - radius,
      right: width - center.x - radius,
      top: center.y - radius,
      bottom: height - center.y - radius,
    },
    center,
    labels,
    total: totalOf(context, { center, radius }),
  };
}

function partsOf({ chart, letter, theme }: LayoutContext, room: number): readonly Part[] {
  const points = chart.series.flatMap(({ name, points: [point] }) => (point ? [{ name, point }] : []));
  const whole = points.reduce((sum, { point }) => sum + point.value, 0);
  let before = 0;
  return points.map(({ name, point }): Part => {
    const turn = whole === 0 ? 0 : (before + point.value / 2) / whole;
    before += point.value;
    const value = letter.line(point.label, 'chartValue');
    const gap = theme.chart.secondaryGap;
    const words = point.secondary === undefined ? [] : letter.lines(point.secondary, 'chartSecondary', room);
    const isOneLine = words.length === 1 && value.width + gap + (words[0]?.width ?? 0) <= room;
    const lines = [
      ...letter.lines(name, 'chartLabel', room).map((line) => [line]),
      isOneLine ? [value, ...words] : [value],
      ...(isOneLine ? [] : words.map((line) => [line])),
    ];
    return { angle: turn * Math.PI * 2, block: textBlock(lines, { gap, lead: letter.style('chartValue').lead }) };
  });
}

/** The labels of one side, from the top down, pushed apart where they would touch. */
function placeSide(
  parts: readonly Part[],
  ring: {
    readonly center: { readonly x: number; readonly y: number };
    readonly radius: number;
    readonly height: number;
    readonly direction: 1 | -1;
  },
): readonly PartLabel[] {
  const { center, radius, height, direction } = ring;
  const at = (angle: number, reach: number) => ({
    x: center.x + Math.sin(angle) * reach,
    y: center.y - Math.cos(angle) * reach,
  });
  const ordered = direction === 1 ? parts : parts.toReversed();
  const centers = spread(
    ordered.map(({ angle, block }) => ({
      center: at(angle, radius + leaderReach).y,
      size: block.height + betweenLabels,
    })),
    { from: 0, to: height },
  );
  return ordered.map(({ angle, block }, index): PartLabel => {
    const y = centers[index] ?? 0;
    const start = center.x + direction * (radius + leaderReach + leaderAir);
    const box = {
      left: direction === 1 ? start : start - block.width,
      top: y - block.height / 2,
      width: block.width,
      height: block.height,
    };
    const end = { x: start - direction * 3, y };
    return { block, box, align: direction === 1 ? 'left' : 'right', leader: [at(angle, radius + 1), end] };
  });
}

function totalOf(
  { chart, letter, theme }: LayoutContext,
  { center, radius }: { readonly center: { readonly x: number; readonly y: number }; readonly radius: number },
): ArcLayout['total'] {
  const [total] = chart.totals;
  if (!total) return undefined;
  const room = radius * innerShare * 1.6;
  const words = ['in all', total.secondary].flatMap((text) =>
    text === undefined ? [] : letter.lines(text, 'chartSecondary', room),
  );
  const { lead } = letter.style('chartValue');
  const block = textBlock([[letter.line(total.label, 'chartValue')], ...words.map((line) => [line])], {
    gap: theme.chart.secondaryGap,
    lead,
  });
  const { width, height } = block;
  return { block, box: { left: center.x - width / 2, top: center.y - height / 2, width, height }, align: 'center' };
}
