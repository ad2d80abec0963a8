import type { Chart as ChartJs, Plugin } from 'chart.js';
import { mixColors } from '../../../theme/index.ts';
import type { ChartPoint } from '../../chart.ts';
import { projectedHatch } from '../bar-style.ts';
import { drawHatch } from '../hatch.ts';
import type { PluginContext } from '../plugin.ts';
import type { LineLayout } from './line-layout.ts';
import { isOpen } from './line-style.ts';

type Shared = PluginContext<LineLayout>;

/** Strength of the line's colour in a band and in its hatch. */
const strengths = { ground: 0.16, hatch: 0.34 } as const;
/** Half of the width of a band that has one category alone. */
const aloneHalf = 4;

/** Both ends of a band in one category. */
interface BandEnds {
  readonly category: number;
  readonly low: ChartPoint;
  readonly high: ChartPoint;
}

/** Categories side by side that have both ends. */
function runsOf({ series: [lows, highs] }: Shared['chart']): readonly (readonly BandEnds[])[] {
  const runs: BandEnds[][] = [];
  for (const [category, low] of (lows?.points ?? []).entries()) {
    const high = highs?.points[category];
    if (!low || !high) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.category === category - 1) last.push({ category, low, high });
    else runs.push([{ category, low, high }]);
  }
  return runs;
}

/** The band between the first two series, behind their lines; hatched where one of its ends is not reported. */
export function bandPlugin({ chart, layout, theme }: Shared): Plugin<'line'> {
  const color = theme.colors[theme.chart.colors.line];
  const hatch = { ...projectedHatch(theme), color: mixColors(theme.colors.white, color, strengths.hatch) };
  return {
    id: 'band',
    beforeDatasetsDraw(drawing) {
      const { ctx } = drawing;
      ctx.save();
      for (const run of runsOf(chart)) {
        ctx.fillStyle = mixColors(theme.colors.white, color, strengths.ground);
        traceBand(ctx, drawing, { run, layout });
        ctx.fill();
        if (!run.some(({ low, high }) => isOpen(low.fill) || isOpen(high.fill))) continue;
        const { chartArea } = drawing;
        drawHatch(ctx, chartArea, { hatch, trace: () => traceBand(ctx, drawing, { run, layout }) });
      }
      ctx.restore();
    },
  };
}

function traceBand(
  context: CanvasRenderingContext2D,
  { scales }: ChartJs<'line'>,
  { run, layout }: { readonly run: readonly BandEnds[]; readonly layout: LineLayout },
): void {
  const xOf = ({ category }: BandEnds) => scales.x?.getPixelForValue(layout.positions[category] ?? 0) ?? 0;
  const yOf = ({ value }: ChartPoint) => scales.y?.getPixelForValue(value) ?? 0;
  const half = run.length === 1 ? aloneHalf : 0;
  const sides = run.flatMap((ends) =>
    half === 0 ? [{ ends, x: xOf(ends) }] : [-half, half].map((by) => ({ ends, x: xOf(ends) + by })),
  );
  context.beginPath();
  for (const [index, { ends, x }] of sides.entries()) {
    if (index === 0) context.moveTo(x, yOf(ends.high));
    else context.lineTo(x, yOf(ends.high));
  }
  for (const { ends, x } of sides.toReversed()) context.lineTo(x, yOf(ends.low));
  context.closePath();
}
