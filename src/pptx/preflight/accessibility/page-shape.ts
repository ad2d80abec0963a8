import type { Element } from '@xmldom/xmldom';
import type { Name } from '../../../opc/index.ts';
import { attributeOf, childOf, elementsIn, integerOf, isNamed, namespaces } from '../../../opc/index.ts';
import type { Rectangle } from '../../xml/units.ts';

/** A placeholder that a shape fills. */
export interface PlaceholderReference {
  /** As in the file; `obj` where it says nothing. */
  readonly type: string;
  readonly idx: string;
}

/** A shape of a page with what every kind of shape has. */
export interface PageShape {
  readonly element: Element;
  readonly kind: 'shape' | 'connector' | 'picture' | 'graphic' | 'group';
  readonly name: string;
  readonly description: string;
  readonly isDecorative: boolean;
  readonly isHidden: boolean;
  readonly placeholder: PlaceholderReference | undefined;
  /** Where it stands on the slide; undefined where the file does not say. */
  readonly box: Rectangle | undefined;
  /** Shapes of the layout and of the master whose place and look it inherits, the nearest first. */
  readonly parents: readonly Element[];
  /** Shapes in a group. */
  readonly children: readonly PageShape[];
}

const kinds: readonly (readonly [name: Name, nonVisual: Name, kind: PageShape['kind']])[] = [
  ['p:sp', 'p:nvSpPr', 'shape'],
  ['p:cxnSp', 'p:nvCxnSpPr', 'connector'],
  ['p:pic', 'p:nvPicPr', 'picture'],
  ['p:graphicFrame', 'p:nvGraphicFramePr', 'graphic'],
  ['p:grpSp', 'p:nvGrpSpPr', 'group'],
];

/** A change of coordinates: what is at `from` in a group is at `to` on the slide. */
interface Mapping {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const unchanged: Mapping = { x: (value) => value, y: (value) => value };

function frameOf(element: Element): Element | undefined {
  return childOf(element, 'p:spPr', 'a:xfrm') ?? childOf(element, 'p:grpSpPr', 'a:xfrm') ?? childOf(element, 'p:xfrm');
}

function boxIn(frame: Element | undefined, { x, y }: Mapping): Rectangle | undefined {
  const [offset, extent] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  if (offset === undefined || extent === undefined) return undefined;
  const [left, top] = [integerOf(offset, 'x'), integerOf(offset, 'y')];
  const [right, bottom] = [left + integerOf(extent, 'cx'), top + integerOf(extent, 'cy')];
  return { x: x(left), y: y(top), w: x(right) - x(left), h: y(bottom) - y(top) };
}

/** How the coordinates of a group's shapes become those of the slide. */
function mappingOf(frame: Element | undefined, outer: Mapping): Mapping {
  const [offset, extent] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  const [childOffset, childExtent] = [childOf(frame, 'a:chOff'), childOf(frame, 'a:chExt')];
  const along = (place: 'x' | 'y', length: 'cx' | 'cy') => {
    const width = integerOf(childExtent, length);
    const scale = width === 0 ? 1 : integerOf(extent, length) / width;
    const [from, to] = [integerOf(childOffset, place), integerOf(offset, place)];
    return (value: number) => outer[place](to + (value - from) * scale);
  };
  return { x: along('x', 'cx'), y: along('y', 'cy') };
}

function placeholderOf(nonVisual: Element | undefined): PlaceholderReference | undefined {
  const placeholder = childOf(nonVisual, 'p:nvPr', 'p:ph');
  if (placeholder === undefined) return undefined;
  return { type: attributeOf(placeholder, 'type') ?? 'obj', idx: attributeOf(placeholder, 'idx') ?? '0' };
}

/** The kind of placeholder of a master that one of a slide or layout inherits from. */
export function inheritedType(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum', 'hdr'].includes(type) ? type : 'body';
}

/** Whether a page's placeholder is the one that another fills: the same of its kind, or of its index where a page has several. */
function isParent(own: PlaceholderReference, parent: PlaceholderReference, byIndex: boolean): boolean {
  const [kind, parentKind] = [inheritedType(own.type), inheritedType(parent.type)];
  if (kind !== parentKind) return false;
  return kind !== 'body' || !byIndex || own.idx === parent.idx;
}

interface Page {
  readonly shapes: readonly PageShape[];
}

/** What a placeholder inherits: from the layout by index, from the master by kind. */
function parentsOf(own: PlaceholderReference | undefined, pages: readonly Page[]): readonly PageShape[] {
  if (own === undefined) return [];
  return pages.flatMap(({ shapes }, index) => {
    const found = shapes.find(({ placeholder }) => placeholder && isParent(own, placeholder, index === 0));
    return found === undefined ? [] : [found];
  });
}

function isMarkedDecorative(common: Element | undefined): boolean {
  const marks = common?.getElementsByTagNameNS(namespaces.adec, 'decorative');
  return Array.from(marks ?? []).some((mark) => ['1', 'true'].includes(attributeOf(mark, 'val') ?? ''));
}

function toShape(element: Element, mapping: Mapping, pages: readonly Page[]): PageShape | undefined {
  const [, nonVisualName, kind] = kinds.find(([name]) => isNamed(element, name)) ?? [];
  if (nonVisualName === undefined || kind === undefined) return undefined;
  const nonVisual = childOf(element, nonVisualName);
  const common = childOf(nonVisual, 'p:cNvPr');
  const placeholder = placeholderOf(nonVisual);
  const parents = parentsOf(placeholder, pages);
  const frame = frameOf(element);
  const own = boxIn(frame, mapping) ?? parents.map(({ box }) => box).find((box) => box !== undefined);
  return {
    element,
    kind,
    name: attributeOf(common, 'name') ?? '',
    description: (attributeOf(common, 'descr') ?? '').trim(),
    isDecorative: isMarkedDecorative(common),
    isHidden: ['1', 'true'].includes(attributeOf(common, 'hidden') ?? ''),
    placeholder,
    box: own,
    parents: parents.map((parent) => parent.element),
    children: kind === 'group' ? shapesUnder(element, mappingOf(frame, mapping), pages) : [],
  };
}

function shapesUnder(tree: Element, mapping: Mapping, pages: readonly Page[]): readonly PageShape[] {
  return elementsIn(tree).flatMap((element) => toShape(element, mapping, pages) ?? []);
}

/** The shapes of a slide, layout or master in drawing order; `pages` are what it inherits from, the nearest first. */
export function shapesIn(root: Element, pages: readonly Page[] = []): readonly PageShape[] {
  const tree = childOf(root, 'p:cSld', 'p:spTree');
  return tree === undefined ? [] : shapesUnder(tree, unchanged, pages);
}

/** A shape and all that are in it, in drawing order. */
export function withChildren(shape: PageShape): readonly PageShape[] {
  return [shape, ...shape.children.flatMap(withChildren)];
}
