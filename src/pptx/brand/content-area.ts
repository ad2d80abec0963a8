import { slideSize, stops } from '../grid/grid.ts';
import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import type { BrandLayout } from './brand-layout.ts';
import { textBox } from './brand-layout.ts';
import type { SlideSize } from './layout-kind.ts';
import { fieldsOf, isHeadline, titleOf } from './layout-kind.ts';

/** Between a title and content for which a layout has no place of its own. */
const gap = inches(0.12);

/** A rectangle of the generated grid on slides of another size. */
export function inSize({ x, y, w, h }: Rectangle, size: SlideSize): Rectangle {
  const [across, down] = [size.w / slideSize.w, size.h / slideSize.h];
  return {
    x: Math.round(x * across),
    y: Math.round(y * down),
    w: Math.round(w * across),
    h: Math.round(h * down),
  };
}

function union(boxes: readonly Rectangle[]): Rectangle | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** Upper edge of what stands at the foot of a layout: date, footer, number. */
export function footTop({ placeholders }: BrandLayout, size: SlideSize): number {
  const feet = placeholders.filter(({ type, box }) => ['dt', 'ftr', 'sldNum'].includes(type) && box.y > size.h * 0.7);
  return Math.min(size.h * 0.94, ...feet.map(({ box }) => box.y));
}

/** A rectangle between a title and the foot of a layout. */
function between(box: Rectangle, top: number, bottom: number): Rectangle {
  const y = Math.max(box.y, top);
  return { ...box, y, h: Math.max(0, Math.min(box.y + box.h, bottom) - y) };
}

/** Where the title of content slides stands: the layout's own place, or that of the generated grid where that is none for a headline. */
export function headlineBox(layout: BrandLayout, size: SlideSize): Rectangle {
  const title = titleOf(layout);
  if (title !== undefined && isHeadline(title, size)) return textBox(title);
  const { x, w } = inSize({ x: inches(0.75), y: 0, w: inches(10.8), h: 0 }, size);
  return { x, y: Math.round(size.h * 0.08), w, h: Math.round(size.h * 0.16) };
}

/**
 * Where the content of a layout stands: what its content placeholders cover, else what `usual` covers, else what is left between title
 * and foot.
 */
export function contentArea(layout: BrandLayout, size: SlideSize, usual?: BrandLayout): Rectangle {
  const title = titleOf(layout);
  const own = title !== undefined && isHeadline(title, size);
  const head = headlineBox(layout, size);
  const top = own ? title.box.y + title.box.h : head.y + head.h + gap;
  const fields = own ? fieldsOf(layout, size) : [];
  const others = fields.length > 0 || usual === undefined ? fields : fieldsOf(usual, size);
  const covered = union(others.map(textBox));
  const bottom = footTop(layout, size);
  if (covered !== undefined) return between(covered, top, bottom);
  return { x: head.x, y: top + gap, w: head.w, h: Math.max(0, bottom - gap - top - gap) };
}

/** The part of the generated grid that content covers. */
const grid = { x: inches(0.75), w: 10_820_400 } as const;

/** Edges of the strips of the grid, the line over a figure and the line of sources, EMU. */
const strips = { head: inches(stops.content), foot: inches(stops.contentEnd) } as const;

/** Below this height an area has no room for strips of full height. */
const leastForStrips = inches(2.2);

/** Where the content of a generated layout begins and ends, EMU, and what of it keeps its height. */
export interface ContentExtent {
  readonly top: number;
  readonly bottom: number;
  /** Strips of a fixed height stand at its edges. */
  readonly strips: boolean;
  /** Where it divides, and how much more room one of its halves gets in a cramped area. */
  readonly split?: { readonly at: number; readonly upper: number };
}

/** More height of the strips where lines are short, EMU. */
const crampedStrips = { head: inches(0.25), foot: inches(0.36) } as const;

/** Whether lines of an area hold much less than those of the grid: it is narrower, or the brand's font is wider (by `factor`). */
export function isCramped(area: Rectangle, factor: number): boolean {
  return (grid.w / area.w) * factor > 1.2;
}

/** Heights of the grid with those of an area that they become, from top to bottom. */
function heightsIn(area: Rectangle, extent: ContentExtent, cramped: boolean): readonly (readonly [number, number])[] {
  const { top, bottom, split } = extent;
  const end = area.y + area.h;
  if (!extent.strips || area.h < leastForStrips) {
    return [
      [top, area.y],
      [bottom, end],
    ];
  }
  const more = cramped ? crampedStrips : { head: 0, foot: 0 };
  const head = area.y + strips.head - top + more.head;
  const foot = end - (bottom - strips.foot) - more.foot;
  const share = split === undefined ? 0 : ((split.at - strips.head) / (strips.foot - strips.head)) * split.upper;
  const middle: readonly (readonly [number, number])[] =
    split === undefined || !cramped ? [] : [[split.at, head + (foot - head) * share]];
  return [[top, area.y], [strips.head, head], ...middle, [strips.foot, foot], [bottom, end]];
}

/** Lays a rectangle of the generated grid into an area; `factor` is how much wider the brand's body font is than that of the grid. */
export function intoArea(area: Rectangle, extent: ContentExtent, factor: number) {
  const heights = heightsIn(area, extent, isCramped(area, factor));
  const down = (y: number) => {
    const index = heights.findIndex(([from]) => y < from);
    const at = Math.max(1, index < 0 ? heights.length - 1 : index);
    const [[from, to], [nextFrom, nextTo]] = [heights[at - 1], heights[at]] as [[number, number], [number, number]];
    return to + ((y - from) * (nextTo - to)) / (nextFrom - from);
  };
  const across = (x: number) => area.x + ((x - grid.x) * area.w) / grid.w;
  return ({ x, y, w, h }: Rectangle): Rectangle => {
    const [left, upper] = [Math.round(across(x)), Math.round(down(y))];
    return { x: left, y: upper, w: Math.round(across(x + w)) - left, h: Math.round(down(y + h)) - upper };
  };
}
