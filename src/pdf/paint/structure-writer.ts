import type { Brief, LinkArea, StructureElement } from '../brief.ts';
import { rounded } from './number.ts';
import type { PdfFile, PdfPage, PdfReference } from './pdf-file.ts';

type Kid =
  | { readonly kind: 'content'; readonly page: PdfPage; readonly mcid: number }
  | { readonly kind: 'element'; readonly element: StructureElement }
  | { readonly kind: 'annotation'; readonly page: PdfPage; readonly annotation: PdfReference };

interface Written {
  readonly element: StructureElement;
  readonly reference: PdfReference;
  readonly parent: number | undefined;
  readonly kids: Kid[];
}

/** Collects what is painted for each element, and writes the tree when everything is. */
export interface StructureWriter {
  /** The element's type, and the number of the marked content that begins now on the page. */
  begin(element: number, page: PdfPage): { readonly type: string; readonly mcid: number };
  addLink(area: LinkArea, page: PdfPage): void;
  /** Box of what a Figure draws, in the page's downward space. */
  setBox(element: number, box: readonly [number, number, number, number], page: PdfPage): void;
  finish(): void;
}

/**
 * Writes a structure tree (ISO 32000-1 §14.7). Elements that hold others keep the order of the tree; elements inside a text take
 * their place among its content in the order of painting.
 */
export function createStructureWriter(brief: Brief, file: PdfFile): StructureWriter {
  const written = new Map<number, Written>();
  const parents = new Map<number, unknown>();
  enlist(brief.structure, undefined);

  function enlist(element: StructureElement, parent: number | undefined): void {
    const kids: Kid[] = element.children
      .filter((child) => !child.inline)
      .map((child) => ({ kind: 'element', element: child }));
    written.set(element.id, { element, reference: file.reference({}), parent, kids });
    for (const child of element.children) enlist(child, element.id);
  }

  function of(id: number): Written {
    const found = written.get(id);
    if (found === undefined) throw new Error(`the structure tree has no element ${id}`);
    return found;
  }

  /** An inline element joins its parent's content when it is first painted. */
  function join(entry: Written): void {
    if (!entry.element.inline || entry.kids.length > 0 || entry.parent === undefined) return;
    join(of(entry.parent));
    of(entry.parent).kids.push({ kind: 'element', element: entry.element });
  }

  return {
    begin(id, page) {
      const entry = of(id);
      join(entry);
      const contents = (parents.get(page.parentKey) ?? []) as PdfReference[];
      parents.set(page.parentKey, contents);
      const mcid = contents.push(entry.reference) - 1;
      entry.kids.push({ kind: 'content', page, mcid });
      return { type: entry.element.type, mcid };
    },
    addLink(area, page) {
      const entry = of(area.element);
      const key = file.nextParentKey();
      const annotation = linkAnnotation(entry.element, area, { file, page, key });
      page.addAnnotation(annotation);
      parents.set(key, entry.reference);
      entry.kids.push({ kind: 'annotation', page, annotation });
    },
    setBox(id, box, page) {
      of(id).reference.data.A = layoutBox(box, page);
    },
    finish() {
      for (const entry of written.values()) writeElement(entry);
      file.setStructure(of(brief.structure.id).reference, parents);
    },
  };

  function writeElement({ element, reference, parent, kids }: Written): void {
    const { data } = reference;
    data.Type = 'StructElem';
    data.S = element.type;
    data.P = parent === undefined ? file.structureRoot : of(parent).reference;
    if (element.language !== undefined) data.Lang = new String(element.language);
    if (element.alt !== undefined) data.Alt = new String(element.alt);
    if (element.noteId !== undefined) data.ID = new String(element.noteId);
    const attributes = attributesOf(element);
    if (attributes !== undefined) data.A = attributes;
    const page = kids.find((kid) => kid.kind === 'content')?.page;
    if (page !== undefined) data.Pg = page.dictionary;
    data.K = kids.map((kid) => kidObject(kid, page));
    reference.end();
  }

  function kidObject(kid: Kid, own: PdfPage | undefined): unknown {
    if (kid.kind === 'element') return of(kid.element.id).reference;
    if (kid.kind === 'annotation') return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page.dictionary };
    return kid.page === own ? kid.mcid : { Type: 'MCR', Pg: kid.page.dictionary, MCID: kid.mcid };
  }
}

function attributesOf(element: StructureElement): unknown {
  if (element.listNumbering !== undefined) return { O: 'List', ListNumbering: element.listNumbering };
  if (element.scope === undefined) return undefined;
  return {
    O: 'Table',
    Scope: element.scope,
    ...(element.columnSpan === undefined ? {} : { ColSpan: element.columnSpan }),
  };
}

function layoutBox([left, top, right, bottom]: readonly [number, number, number, number], page: PdfPage): unknown {
  return { O: 'Layout', Placement: 'Block', BBox: [left, page.height - bottom, right, page.height - top].map(rounded) };
}

function linkAnnotation(
  { link }: StructureElement,
  area: LinkArea,
  { file, page, key }: { readonly file: PdfFile; readonly page: PdfPage; readonly key: number },
): PdfReference {
  const action =
    link?.url === undefined
      ? { S: 'GoTo', D: new String(link?.destination ?? '') }
      : { S: 'URI', URI: new String(link.url) };
  const annotation = file.reference({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [area.x, page.height - area.y - area.height, area.x + area.width, page.height - area.y].map(rounded),
    Border: [0, 0, 0],
    F: 4,
    Contents: new String(link?.contents ?? ''),
    StructParent: key,
    A: action,
  });
  annotation.end();
  return annotation;
}
