import type { Timeline, TimelineItem } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece, piece, stacked } from './atom.ts';
import type { Setting } from './composition.ts';
import { figureHead } from './figure-head.ts';
import type { ElementDraft } from './structure.ts';
import { timelineAxis } from './timeline-axis.ts';
import { datedBlocks, spanBars, undatedChips } from './timeline-items.ts';

/** A timeline's geometry and what its parts are set with. */
export interface TimelinePlan {
  readonly node: Timeline;
  readonly setting: Setting;
  /** Element that the items' list goes into. */
  readonly list: ElementDraft;
  /** Left edge of a year. */
  x(year: number): number;
  /** Width of one year. */
  readonly step: number;
}

const axisGap = 5;
const barsGap = 9;
const chipsGap = 12;

/** Items with a year over an axis, spans as bars under it, items without a year in outlined boxes. */
export function layoutTimeline(node: Timeline, setting: Setting): readonly Atom[] {
  const { composition, full } = setting;
  const group = composition.structure.add(setting.parent, 'Div');
  const head = figureHead({ title: node.title, subtitle: [], place: node.place }, setting, group, full);
  const figure = composition.structure.add(group, 'Figure', { alt: describeAxis(node) });
  const list = composition.structure.add(group, 'L', { listNumbering: 'None' });
  const step = full.width / (Math.max(0, node.to - node.from) + 1);
  const plan: TimelinePlan = { node, setting, list, step, x: (year) => full.x + (year - node.from) * step };
  const above = datedBlocks(plan, node.items.filter(isDated));
  const axis = timelineAxis(plan, figure, node.items.filter(isDated));
  const bars = spanBars(plan, node.items.filter(isSpan));
  const chips = undatedChips(
    plan,
    node.items.filter((item) => item.start === undefined),
  );
  const body = stacked([above, { ...axis, before: axisGap }, ...after(bars, barsGap), ...after(chips, chipsGap)]);
  const content = layered([
    { piece: head, y: 0 },
    { piece: body, y: head.height + 6 },
  ]);
  return [
    atom({
      ...content,
      before: composition.context.theme.spacing.figure,
      after: composition.context.theme.spacing.figure,
      full: true,
    }),
  ];
}

function after(part: Piece, before: number): readonly (Piece & { readonly before: number })[] {
  return part.height === 0 ? [] : [{ ...piece(part), before }];
}

/** An item at one year. */
export function isDated(item: TimelineItem): item is TimelineItem & { readonly start: number } {
  return item.start !== undefined && item.end === undefined;
}

function isSpan(item: TimelineItem): item is TimelineItem & { readonly start: number; readonly end: number } {
  return item.start !== undefined && item.end !== undefined;
}

/** The axis in words; the items themselves are text and need none. */
function describeAxis(node: Timeline): string {
  const years = [...new Set(node.items.filter(isDated).map((item) => item.start))].sort((a, b) => a - b);
  const dated = years.length === 0 ? 'no year is marked' : `marked: ${years.join(', ')}`;
  return `Axis of years from ${node.from} to ${node.to}; ${dated}. The items are listed after it.`;
}
