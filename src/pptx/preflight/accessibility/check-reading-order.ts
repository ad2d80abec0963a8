import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import type { Rectangle } from '../../xml/units.ts';
import { isTitle } from './check-titles.ts';
import type { PageShape } from './page-shape.ts';
import type { SlidePage } from './slide-page.ts';

const footerTypes = ['dt', 'ftr', 'sldNum'];

function isFooter({ placeholder }: PageShape): boolean {
  return footerTypes.includes(placeholder?.type ?? '');
}

/** How much of the shorter of two lengths both cover, 0 to 1. */
function overlap([a, aLength]: readonly [number, number], [b, bLength]: readonly [number, number]): number {
  const shared = Math.min(a + aLength, b + bLength) - Math.max(a, b);
  return Math.max(0, shared) / Math.max(1, Math.min(aLength, bLength));
}

/** Whether one box comes before another where people read from left to right and from the top down. */
function comesBefore(one: Rectangle, other: Rectangle): boolean {
  const isAbove = one.y + one.h <= other.y && overlap([one.x, one.w], [other.x, other.w]) > 0.5;
  const isLeft = one.x + one.w <= other.x && overlap([one.y, one.h], [other.y, other.h]) > 0.5;
  return isAbove || isLeft;
}

/** Whether a shape begins above the title, as kickers and section numbers do. */
function isAbove({ box }: PageShape, title: number): boolean {
  return box !== undefined && box.y < title;
}

function firstOutOfOrder(shapes: readonly PageShape[]): readonly [PageShape, PageShape] | undefined {
  for (const [index, later] of shapes.entries()) {
    const earlier = shapes.slice(0, index).find(({ box }) => box && later.box && comesBefore(later.box, box));
    if (earlier !== undefined) return [later, earlier];
  }
  return undefined;
}

/**
 * Slides whose shapes are read aloud in another order than they are seen: the title first; then columns from the left and what is in them
 * from the top; date, footer and number last. What stands above the title may come anywhere after it.
 */
export function checkReadingOrder(page: SlidePage, deck: string): readonly Diagnostic[] {
  const read = page.shapes.filter(({ isHidden, isDecorative }) => !isHidden && !isDecorative);
  const title = read.findIndex(isTitle);
  const footer = read.findIndex(isFooter);
  const late = footer < 0 ? undefined : read.slice(footer).find((shape) => !isFooter(shape));
  const tell = (shape: PageShape, before: PageShape) =>
    diagnose('slide-reading-order', { file: deck, slide: page.number, shape: shape.name, before: before.name });
  const [first, ownTitle, ownFooter] = [read[0], read[title], read[footer]];
  if (title > 0 && first !== undefined && ownTitle !== undefined) return [tell(ownTitle, first)];
  if (late !== undefined && ownFooter !== undefined) return [tell(late, ownFooter)];
  const head = ownTitle?.box?.y ?? 0;
  const body = read.filter((shape) => !isTitle(shape) && !isFooter(shape) && !isAbove(shape, head));
  const pair = firstOutOfOrder(body);
  return pair === undefined ? [] : [tell(...pair)];
}
