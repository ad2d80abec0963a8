import type { StructureElement, StructureType } from '../brief.ts';

/** A structure element while its children are still being added. */
export interface ElementDraft extends StructureElement {
  readonly children: ElementDraft[];
}

/** What an element may have besides type and children. */
export type ElementAttributes = Omit<StructureElement, 'id' | 'type' | 'children'>;

/** Grows the structure tree of one brief, in logical order. */
export interface StructureBuilder {
  readonly root: ElementDraft;
  /** Adds an element as the last child of `parent`. */
  add(parent: ElementDraft, type: StructureType, attributes?: ElementAttributes): ElementDraft;
  byId(id: number): StructureElement | undefined;
}

/** Starts a tree with its Document element. Ids count up from 1, so equal input gives equal ids. */
export function createStructure(language: string): StructureBuilder {
  const elements = new Map<number, ElementDraft>();
  const create = (type: StructureType, attributes: ElementAttributes): ElementDraft => {
    const element: ElementDraft = { id: elements.size + 1, type, children: [], ...attributes };
    elements.set(element.id, element);
    return element;
  };
  const root = create('Document', { language });
  return {
    root,
    add(parent, type, attributes = {}) {
      const element = create(type, attributes);
      parent.children.push(element);
      return element;
    },
    byId: (id) => elements.get(id),
  };
}

/** Drops elements that hold nothing drawn, since an empty P or Sect only confuses a screen reader. */
export function withoutEmpty(element: StructureElement, drawn: ReadonlySet<number>): StructureElement | undefined {
  // a copy, because a list that grows item by item has room for sixteen more
  const children = element.children.flatMap((child) => withoutEmpty(child, drawn) ?? []).slice();
  return children.length > 0 || drawn.has(element.id) || element.type === 'Document'
    ? { ...element, children }
    : undefined;
}
