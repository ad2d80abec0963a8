import type { BarBox } from './bar-box.ts';
import { drawLabel } from './draw-text.ts';
import type { BarLabel } from './layout.ts';
import type { PluginContext } from './plugin.ts';
import { spread } from './spread.ts';
import { labelWidth } from './value-labels.ts';

interface CategoryBars {
  readonly boxes: readonly { readonly series: number; readonly box: BarBox }[];
  readonly category: number;
}

const drop = 5;
const between = 8;
const besideColumn = 8;

/** Names segments that are too short for their label: below the bar, tied to it by a line. */
export function drawCallouts(
  { layout, theme }: PluginContext,
  context: CanvasRenderingContext2D,
  bars: CategoryBars,
): void {
  const called = labelled(layout.labels, bars).filter(({ label }) => label.position === 'callout');
  const { lead } = theme.styles.chartValue;
  const left = layout.origin.x;
  const items = called.map(({ label, box }) => {
    const size = labelWidth(label, theme) + between;
    return { center: box.left + box.width / 2, size };
  });
  const centers = spread(items, { from: left, to: left + layout.width });
  for (const [index, { label, box }] of called.entries()) {
    const center = centers[index] ?? 0;
    const bottom = box.top + box.height;
    drawLeader(context, [box.left + box.width / 2, bottom], [center, bottom + drop], theme.colors.grey);
    const x = center - labelWidth(label, theme) / 2;
    drawLabel(context, label, { x, y: bottom + drop + lead / 2, gap: theme.chart.secondaryGap, lead });
  }
}

/** Names the segments of a stacked column at its right side, pushed apart where they would touch. */
export function drawSideLabels(
  { layout, theme }: PluginContext,
  context: CanvasRenderingContext2D,
  bars: CategoryBars,
): void {
  const named = labelled(layout.labels, bars);
  const { lead } = theme.styles.chartValue;
  const items = named.map(({ box, label }) => ({
    center: box.top + box.height / 2,
    size: (label.secondary.length + 1) * lead,
  }));
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.center ?? 0) - (items[b]?.center ?? 0));
  const range = { from: layout.origin.y, to: layout.origin.y + layout.height };
  const centers = spread(
    order.flatMap((index) => items[index] ?? []),
    range,
  );
  for (const [position, index] of order.entries()) {
    const item = named[index];
    if (item === undefined) continue;
    const x = item.box.left + item.box.width + besideColumn;
    const y = centers[position] ?? 0;
    drawLeader(context, [x - besideColumn, item.box.top + item.box.height / 2], [x - 2, y], theme.colors.grey);
    drawLabel(context, item.label, { x, y, gap: theme.chart.secondaryGap, lead });
  }
}

function labelled(
  labels: readonly (readonly (BarLabel | null)[])[],
  bars: CategoryBars,
): readonly { readonly label: BarLabel; readonly box: BarBox }[] {
  return bars.boxes.flatMap(({ series, box }) => {
    const label = labels[series]?.[bars.category];
    return label ? [{ label, box }] : [];
  });
}

function drawLeader(
  context: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = 0.5;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
