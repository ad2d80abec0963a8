import type { Element } from '@xmldom/xmldom';
import type { Fields } from './record-fields.ts';
import { recordNamespace } from './record-fields.ts';

/** The elements of the record's namespace in an element, whatever prefix a program gave them. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE && node.namespaceURI === recordNamespace && node.localName === name,
  );
}

function readWords(element: Element, name: string, kind: string): string | undefined {
  if (kind.startsWith('element')) return childrenOf(element, name)[0]?.textContent ?? undefined;
  return element.getAttribute(name) ?? undefined;
}

function readValue(element: Element, name: string, kind: string): string | number | undefined {
  const words = readWords(element, name, kind);
  if (!kind.startsWith('number')) return words;
  return words !== undefined && /^\d+$/.test(words) ? Number(words) : undefined;
}

/** The fields of an element by their table; `undefined` where one that it must have is missing. */
export function readFields<T>(element: Element, fields: Fields<T>): T | undefined {
  const entries = Object.entries<string>(fields).map(
    ([name, kind]) => [name, readValue(element, name, kind), kind.endsWith('?')] as const,
  );
  if (entries.some(([, value, optional]) => value === undefined && !optional)) return undefined;
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}

/** The same of every element of one name; those that lack a field are left out. */
export function readEach<T>(parent: Element, name: string, fields: Fields<T>): readonly T[] {
  return childrenOf(parent, name).flatMap((element) => readFields(element, fields) ?? []);
}
