import type { OpenedPackage } from '../../opc/index.ts';
import { recordNamespace, recordNamespaces } from '../record/record-fields.ts';

/** How the namespaces of all versions of the record begin; the last segment is the version. */
const family = recordNamespace.replace(/\d+$/, '');

/**
 * The record among the custom XML of a deck, of whatever version, as its part has it; empty where that part is damaged. It belongs to the
 * presentation (ISO/IEC 29500-1 §15.2.4); LibreOffice hangs it on the package when it saves a deck.
 */
export function readRecord(main: string, opened: OpenedPackage): string | undefined {
  const items = [main, ''].flatMap((from) => opened.linked(from, 'customXml'));
  const part = items.find((target) => opened.root(target)?.namespaceURI?.startsWith(family));
  if (part !== undefined) return opened.text(part);
  return items.some((target) => opened.root(target) === undefined && seemsRecord(target, opened)) ? '' : undefined;
}

/** Whether a part that cannot be parsed names the namespace of the record. */
function seemsRecord(part: string, opened: OpenedPackage): boolean {
  return recordNamespaces.test(new TextDecoder('latin1').decode(opened.bytes(part)));
}
