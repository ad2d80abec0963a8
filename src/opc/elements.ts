import type { Element, Node } from '@xmldom/xmldom';
import { namespaces } from './namespaces.ts';

const strict = 'http://purl.oclc.org/ooxml';
const office = 'http://schemas.openxmlformats.org';

/** Namespaces by customary prefix: transitional (ISO/IEC 29500-4) and strict (ISO/IEC 29500-1). Files may use any other prefix for them. */
const families = {
  a: [namespaces.a, `${strict}/drawingml/main`],
  a14: ['http://schemas.microsoft.com/office/drawing/2010/main'],
  c: [namespaces.c, `${strict}/drawingml/chart`],
  c15: [namespaces.c15],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dgm: [`${office}/drawingml/2006/diagram`, `${strict}/drawingml/diagram`],
  m: [`${office}/officeDocument/2006/math`, `${strict}/officeDocument/math`],
  mc: [`${office}/markup-compatibility/2006`],
  p: [namespaces.p, `${strict}/presentationml/main`],
  r: [namespaces.r, `${strict}/officeDocument/relationships`],
  rel: [namespaces.packageRelationships],
  x: [namespaces.spreadsheet, `${strict}/spreadsheetml/main`],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A name with the customary prefix of its namespace: `p:sp`; of a workbook `x:row`. */
export type Name = `${keyof typeof families}:${string}`;

type SplitName = readonly [namespaces: readonly string[], local: string];

/** Few names are asked for very often. */
const known = new Map<Name, SplitName>();

function split(name: Name): SplitName {
  const before = known.get(name);
  if (before !== undefined) return before;
  const [prefix = '', local = ''] = name.split(':');
  const found: SplitName = [families[prefix as keyof typeof families], local];
  known.set(name, found);
  return found;
}

/** Whether an element has a name. */
export function isNamed(element: Element, name: Name): boolean {
  const [uris, local] = split(name);
  return element.localName === local && uris.includes(element.namespaceURI ?? '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * The elements directly in an element. Of content with alternatives (ISO/IEC 29500-3 §7.5) they are those of the first choice, which
 * PowerPoint itself shows.
 */
export function elementsIn(element: Element): readonly Element[] {
  const children = childElements(element);
  if (!children.some(({ localName }) => localName === 'AlternateContent')) return children;
  return children.flatMap((child) => (isNamed(child, 'mc:AlternateContent') ? alternativeIn(child) : [child]));
}

function alternativeIn(element: Element): readonly Element[] {
  const branches = childElements(element);
  const branch =
    branches.find((child) => isNamed(child, 'mc:Choice')) ?? branches.find((child) => isNamed(child, 'mc:Fallback'));
  return branch === undefined ? [] : elementsIn(branch);
}

function childElements(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

/** The elements of a name directly in an element; none of nothing. */
export function childrenOf(element: Element | undefined, name: Name): readonly Element[] {
  return element === undefined ? [] : elementsIn(element).filter((child) => isNamed(child, name));
}

/** The element at the end of a path of names, the first one at each step. */
export function childOf(element: Element | undefined, ...path: readonly Name[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** All elements of a name in an element, however deep, in document order. */
export function descendantsOf(element: Element | undefined, name: Name): readonly Element[] {
  if (element === undefined) return [];
  const [uris, local] = split(name);
  return uris.flatMap((uri) => Array.from(element.getElementsByTagNameNS(uri, local)));
}

/** Text of an element; nothing of none. */
export function textOf(element: Element | undefined): string {
  return element?.textContent ?? '';
}

/** An attribute without namespace. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** A whole number in an attribute; 0 where it has none. */
export function integerOf(element: Element | undefined, name: string): number {
  const value = Number(attributeOf(element, name) ?? 0);
  return Number.isSafeInteger(value) ? value : 0;
}

/** Id of a relationship that an element names, in the attribute `r:id` or another of that namespace. */
export function relationshipOf(element: Element | undefined, name = 'id'): string | undefined {
  return families.r.map((uri) => element?.getAttributeNS(uri, name) ?? undefined).find((id) => id !== undefined);
}
