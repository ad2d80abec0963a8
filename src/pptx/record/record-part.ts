import type { TraceRecord } from '../../trace/index.ts';
import type { Parts } from '../package/parts.ts';
import { partText, relationshipsPartOf } from '../package/parts.ts';
import type { Relationship } from '../package/relationships.ts';
import { Relationships, readRelationships } from '../package/relationships.ts';
import { el, xmlPart } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';
import { namespaces } from '../xml/namespaces.ts';
import { recordNamespace, recordNamespaces } from './record-fields.ts';
import { recordXml } from './record-xml.ts';

/** Id of the record's item in the data store of every deck, for programs that look it up there. */
const itemId = stableGuid(recordNamespace);

function itemName(number: number): string {
  return `customXml/item${number}.xml`;
}

function propertiesName(number: number): string {
  return `customXml/itemProps${number}.xml`;
}

/** Whether a relationship leads to the record of the deck that a base was before. */
function isRecord({ type, target }: Relationship, parts: Parts): boolean {
  return type === 'customXml' && parts.has(target) && recordNamespaces.test(partText(parts, target));
}

/** Takes the record of another deck out of a base; other items of its data store stay. Returns the relationships that are left. */
export function dropRecords(links: readonly Relationship[], parts: Parts): readonly Relationship[] {
  const stale = links.filter((link) => isRecord(link, parts));
  for (const { target } of stale) {
    const own = readRelationships(parts, target).map((link) => link.target);
    for (const part of [target, relationshipsPartOf(target), ...own]) parts.delete(part);
  }
  return links.filter((link) => !stale.includes(link));
}

/** `ds:datastoreItem`: the id of an item and the schema it follows (ISO/IEC 29500-1 §15.2.6, §22.5). */
function propertiesPart(): string {
  const schemas = el('ds:schemaRefs', {}, el('ds:schemaRef', { 'ds:uri': recordNamespace }));
  return xmlPart(el('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': namespaces.customXml }, schemas));
}

/**
 * Adds the record to a package as a custom XML part (ISO/IEC 29500-1 §15.2.5) under the next free number.
 *
 * @param links relationships of the main part
 */
export function addRecord(parts: Parts, links: Relationships, record: TraceRecord): void {
  let number = 1;
  while (parts.has(itemName(number)) || parts.has(propertiesName(number))) number += 1;
  const item = itemName(number);
  parts.set(item, xmlPart(recordXml(record)));
  parts.set(propertiesName(number), propertiesPart());
  const own = new Relationships(item);
  own.to('customXmlProps', propertiesName(number));
  own.writeTo(parts);
  links.to('customXml', item);
}
