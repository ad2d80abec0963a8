import type { Rectangle } from '../xml/units.ts';
import type { BrandLayout, BrandPlaceholder } from './brand-layout.ts';
import type { LayoutKind } from './brand-roles.ts';

/** Size of a slide, EMU. */
export interface SlideSize {
  readonly w: number;
  readonly h: number;
}

/** Types of placeholders that take charts, tables or text. */
const fieldTypes = ['obj', 'body', 'tbl', 'chart'];

/** Least part of the slide that content can stand on; captions are smaller. */
const leastArea = 0.06;

/** Types of layouts (ISO/IEC 29500-1 §19.7.15) that are named for their kind. */
const kindByType: Readonly<Partial<Record<string, LayoutKind>>> = {
  title: 'title',
  secHead: 'section',
  obj: 'content',
  twoObj: 'twoContents',
  titleOnly: 'headline',
};

/** The title placeholder of a layout. */
export function titleOf({ placeholders }: BrandLayout): BrandPlaceholder | undefined {
  return placeholders.find(({ type, upright }) => upright && (type === 'title' || type === 'ctrTitle'));
}

/** Whether a title stands over the content and is as wide as a sentence needs. */
export function isHeadline({ box, type }: BrandPlaceholder, { w, h }: SlideSize): boolean {
  return type === 'title' && box.w >= w * 0.55 && box.y + box.h <= h * 0.45;
}

/** Placeholders that content can stand in, from left to right. */
export function fieldsOf(layout: BrandLayout, size: SlideSize): readonly BrandPlaceholder[] {
  const top = titleOf(layout)?.box.y ?? 0;
  return layout.placeholders
    .filter(({ type, upright, box }) => {
      return upright && fieldTypes.includes(type) && box.w * box.h >= size.w * size.h * leastArea && box.y >= top;
    })
    .sort((a, b) => a.box.x - b.box.x);
}

function areSideBySide(left: Rectangle, right: Rectangle): boolean {
  const overlap = Math.min(left.y + left.h, right.y + right.h) - Math.max(left.y, right.y);
  return left.x + left.w <= right.x + 91_440 && overlap >= 0.6 * Math.min(left.h, right.h);
}

/** What a layout is made for: told by types and places of its placeholders, never by its name. Undefined where a deck has no use for it. */
export function layoutKind(layout: BrandLayout, size: SlideSize): LayoutKind | undefined {
  const title = titleOf(layout);
  if (title === undefined) return undefined;
  const types = layout.placeholders.map(({ type }) => type);
  if (layout.type === 'title' || title.type === 'ctrTitle' || types.includes('subTitle')) return 'title';
  const fields = fieldsOf(layout, size);
  const isLow = title.box.y + title.box.h / 2 >= size.h * 0.3;
  if (layout.type === 'secHead' || (isLow && fields.every(({ type }) => type === 'body') && fields.length <= 1))
    return 'section';
  // pictures that only a person can choose would stay empty
  if (!isHeadline(title, size) || types.some((type) => ['pic', 'media', 'dgm', 'clipArt'].includes(type)))
    return undefined;
  const [left, right, third] = fields;
  if (left === undefined) return 'headline';
  if (right === undefined) return left.box.w >= size.w * 0.5 ? 'content' : undefined;
  if (third !== undefined || !areSideBySide(left.box, right.box)) return undefined;
  const ratio = left.box.w / right.box.w;
  if (ratio >= 1.4) return 'contentAndSide';
  return ratio >= 0.72 ? 'twoContents' : undefined;
}

/** Whether the brand itself says of a layout that it is of a kind. */
export function isNamedForKind({ type }: BrandLayout, kind: LayoutKind): boolean {
  return kindByType[type] === kind;
}
