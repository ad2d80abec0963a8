import { namespaces } from '../../opc/index.ts';
import type { TraceRecord } from '../../trace/index.ts';
import type { Parts } from '../package/parts.ts';
import { Relationships } from '../package/relationships.ts';
import { el, xmlPart } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';
import { recordNamespace } from './record-fields.ts';
import { recordXml } from './record-xml.ts';

/** Id of the record's item in the data store of every deck, for programs that look it up there. */
const itemId = stableGuid(recordNamespace);

const item = 'customXml/item1.xml';
const properties = 'customXml/itemProps1.xml';

/** `ds:datastoreItem`: the id of an item and the schema it follows (ISO/IEC 29500-1 §15.2.6, §22.5). */
function propertiesPart(): string {
  const schemas = el('ds:schemaRefs', {}, el('ds:schemaRef', { 'ds:uri': recordNamespace }));
  return xmlPart(el('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': namespaces.customXml }, schemas));
}

/**
 * Adds the record to a package as a custom XML part (ISO/IEC 29500-1 §15.2.5); a base has none of its own.
 *
 * @param links relationships of the main part
 */
export function addRecord(parts: Parts, links: Relationships, record: TraceRecord): void {
  parts.set(item, xmlPart(recordXml(record)));
  parts.set(properties, propertiesPart());
  const own = new Relationships(item);
  own.to('customXmlProps', properties);
  own.writeTo(parts);
  links.to('customXml', item);
}
