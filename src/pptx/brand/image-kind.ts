import type { Element } from '@xmldom/xmldom';
import type { Reading } from '../../opc/index.ts';
import { elementsIn, parseXml } from '../../opc/index.ts';

/** First bytes of pictures that Office shows, and the ending of their names. */
const signatures: readonly (readonly [ending: string, at: number, bytes: readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['bmp', 0, [0x42, 0x4d]],
  ['wdp', 0, [0x49, 0x49, 0xbc]],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['wmf', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
  ['wmf', 0, [0x01, 0x00, 0x09, 0x00]],
  ['emf', 40, [0x20, 0x45, 0x4d, 0x46]],
];

/** The ending that a picture's bytes ask for, whatever its name says; undefined where they are those of no picture, or of one that acts. */
export function imageKind(bytes: Uint8Array, reading: Reading): string | undefined {
  const known = signatures.find(([, at, signature]) => signature.every((byte, index) => bytes[at + index] === byte));
  if (known !== undefined) return known[0];
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('<svg')) return undefined;
  const root = parseXml(bytes, reading);
  return typeof root !== 'string' && root.localName === 'svg' && isStill(root) ? 'svg' : undefined;
}

/** Whether a drawing has no script and leads to nothing outside of itself. */
function isStill(element: Element): boolean {
  if (element.localName === 'script' || element.localName === 'foreignObject') return false;
  const attributes = Array.from(element.attributes);
  const acts = attributes.some(({ localName, name, value }) => {
    if (/^on/i.test(name)) return true;
    return localName === 'href' && !/^(#|data:image\/(png|jpeg|gif);)/.test(value);
  });
  return !acts && elementsIn(element).every(isStill);
}
