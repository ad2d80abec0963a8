import type { Theme } from '../../theme/index.ts';
import type { ChartPoint } from '../chart.ts';
import type { BarLabel, LayoutContext } from './layout.ts';
import { widest } from './lettering.ts';

/** Labels wider than this part of the plot set their grey part on a second line. */
const widestLabelShare = 0.45;

/** A label behind the end of a horizontal bar; `name` tells the bars of a group apart. */
export function labelBeyond(
  { letter, theme }: LayoutContext,
  point: ChartPoint,
  room: { readonly plot: number; readonly name?: string | undefined },
): BarLabel {
  const value = letter.line(point.label, 'chartValue');
  const words = [room.name, point.secondary].filter((part) => part !== undefined && part !== '').join(', ');
  const limit = room.plot * widestLabelShare;
  const oneLine = words === '' ? [] : [letter.line(words, 'chartSecondary')];
  const stacked = value.width + theme.chart.secondaryGap + widest(oneLine) > limit;
  const secondary = stacked && words !== '' ? letter.lines(words, 'chartSecondary', limit) : oneLine;
  return { value, secondary, stacked: stacked && words !== '', position: 'beyond' };
}

/** Width of a label as drawn. */
export function labelWidth(label: BarLabel, theme: Theme): number {
  const gap = theme.chart.secondaryGap;
  const value = label.value.width + (label.name === undefined ? 0 : label.name.width + gap);
  if (label.secondary.length === 0) return value;
  if (label.stacked) return Math.max(value, widest(label.secondary));
  return value + gap + widest(label.secondary);
}

/** Number of lines that a label takes. */
export function labelLines(label: BarLabel): number {
  return label.stacked ? 1 + label.secondary.length : 1;
}

/** The axis end at which every bar with its label beyond it just fits into `room` points. */
export function axisEnd(bars: readonly { readonly value: number; readonly label: number }[], room: number): number {
  const ends = bars.map(({ value, label }) => (value * room) / Math.max(room - label, room * 0.2));
  const end = Math.max(...ends, 0);
  return end > 0 ? end : 1;
}
