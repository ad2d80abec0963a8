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

/** Words that are to be a number and are none stay words. */
function readValue(element: Element, name: string, kind: string): string | number | undefined {
  const words = readWords(element, name, kind);
  return kind.startsWith('number') && words !== undefined && /^\d+$/.test(words) ? Number(words) : words;
}

/** A value as an XML part has it; whether it has the fields of a record is for the record's own shape to say. */
export type Raw = Readonly<Record<string, unknown>>;

/** The fields of an element by their table, those that it has. */
export function readFields<T>(element: Element, fields: Fields<T>): Raw {
  const entries = Object.entries<string>(fields).map(([name, kind]) => [name, readValue(element, name, kind)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The same of every element of one name. */
export function readEach<T>(parent: Element, name: string, fields: Fields<T>): readonly Raw[] {
  return childrenOf(parent, name).map((element) => readFields(element, fields));
}
