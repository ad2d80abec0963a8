import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, integerOf } from '../../opc/index.ts';
import type { Insets } from '../grid/layout.ts';
import type { Rectangle } from '../xml/units.ts';
import type { BrandLayout, BrandPlaceholder } from './brand-layout.ts';
import type { ColorScheme, NamedColors } from './color-scheme.ts';
import { nameColors } from './color-scheme.ts';
import type { SlideSize } from './layout-kind.ts';
import { readGround } from './read-ground.ts';
import { readLevels } from './read-levels.ts';

/** A master with what its layouts inherit. */
export interface MasterContext {
  readonly part: string;
  readonly root: Element;
  readonly scheme: ColorScheme;
  readonly size: SlideSize;
  /** Text styles of the presentation. */
  readonly usualText: Element | undefined;
}

/** Insets of text that sets none (ISO/IEC 29500-1 §21.1.2.1.1), EMU. */
const usualInsets: Insets = { left: 91_440, top: 45_720, right: 91_440, bottom: 45_720 };

function placeholderShapes(root: Element): readonly Element[] {
  const tree = childOf(root, 'p:cSld', 'p:spTree');
  return (['p:sp', 'p:pic', 'p:graphicFrame'] as const)
    .flatMap((name) => childrenOf(tree, name))
    .filter((shape) => placeholderIn(shape) !== undefined);
}

function placeholderIn(shape: Element): Element | undefined {
  const properties = ['p:nvSpPr', 'p:nvPicPr', 'p:nvGraphicFramePr'] as const;
  return properties.map((name) => childOf(shape, name, 'p:nvPr', 'p:ph')).find((found) => found !== undefined);
}

function typeOf(placeholder: Element | undefined): string {
  return attributeOf(placeholder, 'type') ?? 'obj';
}

/** The kind of a master's placeholder that one of a layout inherits from. */
function inheritedType(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum', 'hdr'].includes(type) ? type : 'body';
}

function frameOf(shape: Element | undefined): Element | undefined {
  return childOf(shape, 'p:spPr', 'a:xfrm');
}

function boxIn(frame: Element | undefined): Rectangle | undefined {
  const [offset, extent] = [childOf(frame, 'a:off'), childOf(frame, 'a:ext')];
  if (offset === undefined || extent === undefined) return undefined;
  const [x, y] = [integerOf(offset, 'x'), integerOf(offset, 'y')];
  return { x, y, w: integerOf(extent, 'cx'), h: integerOf(extent, 'cy') };
}

function insetsOf(bodies: readonly (Element | undefined)[]): Insets {
  const read = (name: string, usual: number) => {
    const holder = bodies.find((body) => attributeOf(body, name) !== undefined);
    return holder === undefined ? usual : integerOf(holder, name);
  };
  const { left, top, right, bottom } = usualInsets;
  return { left: read('lIns', left), top: read('tIns', top), right: read('rIns', right), bottom: read('bIns', bottom) };
}

function firstAttribute(elements: readonly (Element | undefined)[], name: string): string | undefined {
  return elements.map((element) => attributeOf(element, name)).find((value) => value !== undefined);
}

function nameOf(shape: Element): string {
  const properties = ['p:nvSpPr', 'p:nvPicPr', 'p:nvGraphicFramePr'] as const;
  return (
    properties.map((name) => attributeOf(childOf(shape, name, 'p:cNvPr'), 'name')).find((name) => name !== undefined) ??
    ''
  );
}

function readPlaceholder(shape: Element, master: MasterContext, colors: NamedColors): BrandPlaceholder | undefined {
  const placeholder = placeholderIn(shape);
  const type = typeOf(placeholder);
  const kind = inheritedType(type);
  const parent = placeholderShapes(master.root).find((one) => inheritedType(typeOf(placeholderIn(one))) === kind);
  const box = boxIn(frameOf(shape)) ?? boxIn(frameOf(parent));
  if (box === undefined || box.w <= 0 || box.h <= 0) return undefined;
  const texts = [childOf(shape, 'p:txBody'), childOf(parent, 'p:txBody')];
  const bodies = texts.map((text) => childOf(text, 'a:bodyPr'));
  const style = kind === 'title' ? 'p:titleStyle' : kind === 'body' ? 'p:bodyStyle' : 'p:otherStyle';
  const lists = [...texts.map((text) => childOf(text, 'a:lstStyle')), childOf(master.root, 'p:txStyles', style)];
  const sources = { styles: lists, usual: master.usualText, bodies: texts };
  const anchor = firstAttribute(bodies, 'anchor');
  const turned = integerOf(frameOf(shape), 'rot') !== 0 || attributeOf(placeholder, 'orient') === 'vert';
  const written = { type: 'type', idx: 'idx', size: 'sz', orientation: 'orient' } as const;
  return {
    type,
    written: Object.fromEntries(
      Object.entries(written).flatMap(([key, name]) => {
        const value = attributeOf(placeholder, name);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    name: nameOf(shape),
    box,
    insets: insetsOf(bodies),
    anchor: anchor === 'b' || anchor === 'ctr' ? anchor : 't',
    levels: readLevels(sources, kind === 'title' ? 'major' : 'minor', colors),
    ambiguous: false,
    upright: !turned && (firstAttribute(bodies, 'vert') ?? 'horz') === 'horz',
  };
}

/** Marks placeholders for content whose index, which is 0 where they have none, others of the layout have as well. */
function markAmbiguous(placeholders: readonly BrandPlaceholder[]): readonly BrandPlaceholder[] {
  const isContent = ({ type }: BrandPlaceholder) => inheritedType(type) === 'body';
  const indexOf = ({ written }: BrandPlaceholder) => written.idx ?? '0';
  return placeholders.map((one) => {
    const same = placeholders.filter((other) => isContent(other) && indexOf(other) === indexOf(one));
    return { ...one, ambiguous: isContent(one) && same.length > 1 };
  });
}

/** Reads a layout: its placeholders with geometry and text styles, the colours that it names, and its ground. */
export function readLayout(part: string, root: Element, master: MasterContext): BrandLayout {
  const override = childOf(root, 'p:clrMapOvr', 'a:overrideClrMapping');
  const colors = nameColors(master.scheme, override ?? childOf(master.root, 'p:clrMap'));
  const placeholders = markAmbiguous(
    placeholderShapes(root).flatMap((shape) => readPlaceholder(shape, master, colors) ?? []),
  );
  return {
    part,
    master: master.part,
    name: attributeOf(childOf(root, 'p:cSld'), 'name') ?? '',
    type: attributeOf(root, 'type') ?? 'cust',
    placeholders,
    colors,
    ground: readGround(root, { master: master.root, size: master.size, colors, placeholders }),
    ...(override === undefined ? {} : { colorMap: new XMLSerializer().serializeToString(override) }),
  };
}
