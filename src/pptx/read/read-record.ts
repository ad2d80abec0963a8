import type { OpenedPackage } from './opened-package.ts';

/** Namespace of the record that a deck carries; its last segment is the version of its shape. */
export const recordNamespace = 'urn:briefpack:facts:1';

/** The record among the custom XML that belongs to a presentation (ISO/IEC 29500-1 §15.2.4), as its part has it. */
export function readRecord(main: string, opened: OpenedPackage): string | undefined {
  const part = opened.linked(main, 'customXml').find((target) => opened.root(target)?.namespaceURI === recordNamespace);
  return part === undefined ? undefined : opened.text(part);
}
