import type { Rectangle } from '../xml/units.ts';
import { inches, points } from '../xml/units.ts';

/** Size of a slide: 13.333 × 7.5 in. */
export const slideSize = { w: 12_192_000, h: 6_858_000 } as const;

const margin = 685_800;
const column = 692_150;
const gutter = 228_600;

/** Width between the margins. */
export const contentWidth = 12 * (column + gutter) - gutter;

/** Left edge of column `k` of twelve, from 1. */
export function columnX(k: number): number {
  return margin + (k - 1) * (column + gutter);
}

/** Width of `n` columns with the gutters between them. */
export function columns(n: number): number {
  return n * (column + gutter) - gutter;
}

/** Vertical stops of a content slide, in inches from the top. */
export const stops = {
  kicker: 0.5,
  title: 0.8,
  head: 2.0,
  figureTitle: 2.07,
  content: 2.46,
  contentEnd: 6.28,
  source: 6.42,
  sourceEnd: 6.84,
  footerRule: 7.0,
  footer: 7.06,
} as const;

/** Where content slides draw freely: under the line over a figure. */
export const drawingArea: Rectangle = { x: margin, y: points(178), w: contentWidth, h: points(452 - 178) };

/** Where content begins and ends on a slide, EMU. */
export const gridExtent = { top: inches(stops.head), bottom: inches(stops.sourceEnd) } as const;

/** A rectangle from EMU across and inches down. */
export function area(x: number, w: number, top: number, height: number): Rectangle {
  return { x, y: inches(top), w, h: inches(height) };
}

/** `n` columns from column `k` on, from `top` to `bottom` in inches. */
export function cell(k: number, n: number, top: number, bottom: number): Rectangle {
  return area(columnX(k), columns(n), top, bottom - top);
}

/** Extra gutter between a figure and its commentary, and half of the one between two figures. */
const wideGutter = inches(0.25);
const halfGutter = inches(0.125);

/** The commentary column beside a figure of eight columns. */
export function sideColumn(top: number, bottom: number): Rectangle {
  const full = cell(9, 4, top, bottom);
  return { ...full, x: full.x + wideGutter, w: full.w - wideGutter };
}

/** Left or right half of the content, with half an inch between them. */
export function half(side: 'left' | 'right', top: number, bottom: number): Rectangle {
  const full = side === 'left' ? cell(1, 6, top, bottom) : cell(7, 6, top, bottom);
  return { ...full, x: side === 'left' ? full.x : full.x + halfGutter, w: full.w - halfGutter };
}
