import type { Document, Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  integerOf,
  namespaces,
  presentationNamespaces,
} from '../../opc/index.ts';
import type { BaseLayout, BasePlaceholder } from '../base/base-package.ts';
import { levelStyles } from '../base/level-style.ts';
import { placeholderShape } from '../base/placeholder-shape.ts';
import type { LayoutDefinition, PlaceholderDefinition } from '../grid/layout.ts';
import { placeholderIndex } from '../grid/layout.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, xml } from '../xml/element.ts';
import type { Rectangle } from '../xml/units.ts';
import { partOf } from './copy-parts.ts';
import type { PlacedLayout } from './place-layouts.ts';

/** Placeholders of the other layout that a made one keeps. */
const kept = ['title', 'ctrTitle', 'dt', 'ftr', 'sldNum'];

/** First index of slots whose usual one is taken. */
const spareIndex = 100;

/** The slots that a layout gets of its own, each with the index that it has there. */
interface OwnSlot {
  readonly slot: PlaceholderDefinition;
  readonly index: number;
}

function ownSlots({ placeholders }: LayoutDefinition, taken: ReadonlySet<string>): readonly OwnSlot[] {
  const slots = placeholders.filter(({ key }) => key !== 'title');
  return slots.flatMap((slot, at) => {
    if (slot.key === 'title') return [];
    const usual = placeholderIndex[slot.key];
    return [{ slot, index: taken.has(String(usual)) ? spareIndex + at : usual }];
  });
}

function placeholderOf(shape: Element): Element | undefined {
  return childOf(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') ?? childOf(shape, 'p:nvPicPr', 'p:nvPr', 'p:ph');
}

function slotMarkup({ slot, index }: OwnSlot, id: number, colors: DeckColors): Xml {
  const none = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  const bodyProperties = el('a:bodyPr', { ...none, anchor: slot.anchor }, el('a:normAutofit'));
  const listStyle = levelStyles(slot.levels, colors);
  return placeholderShape(slot, id, { bodyProperties, listStyle, prompt: true, index });
}

function parseShapes(markup: Xml): readonly Element[] {
  const root = new DOMParser().parseFromString(
    el('p:spTree', presentationNamespaces, markup),
    'text/xml',
  ).documentElement;
  return root === null ? [] : childrenOf(root, 'p:sp');
}

/** Moves a title to a place where a headline can stand. */
function moveTitle(shape: Element, { x, y, w, h }: Rectangle): void {
  const document = shape.ownerDocument as Document;
  const properties = childOf(shape, 'p:spPr');
  const create = (name: string, attributes: Readonly<Record<string, number>>) => {
    const element = document.createElementNS(namespaces.a, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const frame = create('a:xfrm', {});
  frame.appendChild(create('a:off', { x, y }));
  frame.appendChild(create('a:ext', { cx: w, cy: h }));
  const former = childOf(properties, 'a:xfrm');
  if (former !== undefined) properties?.replaceChild(frame, former);
  else properties?.insertBefore(frame, properties.firstChild);
  const placeholder = placeholderOf(shape);
  placeholder?.setAttribute('type', 'title');
}

/** A layout for a role that a brand has none for: the ground, the ornaments, title and footers of the nearest one, and slots of its own. */
export function makeLayout(nearest: Element, placed: PlacedLayout, part: string): BaseLayout {
  const { definition, layout } = placed;
  const shapes = descendantsOf(nearest, 'p:sp');
  const taken = new Set(
    shapes.flatMap((shape) => {
      const placeholder = placeholderOf(shape);
      const stays = kept.includes(attributeOf(placeholder, 'type') ?? 'obj');
      return stays ? (attributeOf(placeholder, 'idx') ?? []) : [];
    }),
  );
  const slots = ownSlots(definition, taken);
  const title = layout.placeholders.get('title');
  return {
    ...layout,
    part,
    name: definition.name,
    type: 'cust',
    placeholders: new Map([
      ...layout.placeholders,
      [
        'title',
        { ...title, key: 'title', name: title?.name ?? 'Title', type: 'title' } satisfies BasePlaceholder,
      ] as const,
      ...slots.map(({ slot, index }) => [slot.key, slotPlaceholder(slot, index)] as const),
    ]),
    made: { from: layout.part, markup: () => partOf(makeRoot(nearest, slots, placed)) },
  };
}

function slotPlaceholder({ key, name, box, type }: PlaceholderDefinition, index: number): BasePlaceholder {
  return { key, name, box, idx: String(index), ...(type === undefined ? {} : { type }) };
}

function makeRoot(nearest: Element, slots: readonly OwnSlot[], { definition, layout }: PlacedLayout): Element {
  const root = nearest.cloneNode(true) as Element;
  root.removeAttribute('type');
  root.removeAttribute('matchingName');
  root.setAttribute('preserve', '1');
  root.setAttribute('userDrawn', '1');
  childOf(root, 'p:cSld')?.setAttribute('name', definition.name);
  for (const timing of childrenOf(root, 'p:timing')) root.removeChild(timing);
  const tree = childOf(root, 'p:cSld', 'p:spTree');
  if (tree === undefined) return root;
  for (const shape of [...childrenOf(tree, 'p:sp'), ...childrenOf(tree, 'p:pic')]) {
    const placeholder = placeholderOf(shape);
    if (placeholder !== undefined && !kept.includes(attributeOf(placeholder, 'type') ?? 'obj')) tree.removeChild(shape);
  }
  const titleBox = layout.placeholders.get('title')?.box;
  const titleShape = childrenOf(tree, 'p:sp').find((shape) =>
    ['title', 'ctrTitle'].includes(attributeOf(placeholderOf(shape), 'type') ?? ''),
  );
  if (titleShape !== undefined && titleBox !== undefined) moveTitle(titleShape, titleBox);
  const { colors } = layout;
  if (colors === undefined) throw new Error('a layout of a brand has colours');
  let id = Math.max(1, ...descendantsOf(tree, 'p:cNvPr').map((element) => integerOf(element, 'id')));
  const markup = xml(
    ...slots.map((slot) => {
      id += 1;
      return slotMarkup(slot, id, colors);
    }),
  );
  const [extensions] = childrenOf(tree, 'p:extLst');
  for (const shape of parseShapes(markup))
    tree.insertBefore((root.ownerDocument as Document).importNode(shape, true), extensions ?? null);
  return root;
}
