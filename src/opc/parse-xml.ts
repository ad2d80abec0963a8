import type { Element, Node } from '@xmldom/xmldom';
import type { Reading } from './reading.ts';

/** Most tags and attributes of one part, and how deep its elements may be nested; programs write a hundredth of that. */
const most = { marks: 1_000_000, depth: 256 } as const;

/** Long text costs time as well, if less: so many bytes count as one mark. */
const bytesToAMark = 64;

const tooLarge = 'it is too large';

/** Text of an XML part, which is UTF-8 or UTF-16 (ISO/IEC 29500-2 §6.2.5); throws where it is neither. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
}

/** Parses an XML part; what it gives instead of the root element is why it does not. Document types are refused. */
export function parseXml(bytes: Uint8Array, reading: Reading): Element | string {
  try {
    if (!reading.take('marks', bytes.length / bytesToAMark)) return tooLarge;
    const text = decodeXml(bytes);
    if (text.includes('<!DOCTYPE')) return 'it declares a document type, which Office files never do';
    const marks = countMarks(text);
    if (marks > most.marks || !reading.take('marks', marks)) return tooLarge;
    return parseText(text, reading);
  } catch (error) {
    return `it is damaged (${error instanceof Error ? error.message : String(error)})`;
  }
}

function parseText(text: string, { Parser }: Reading): Element | string {
  let fault: string | undefined;
  const onError = (level: string, message: string) => {
    // other warnings are about text that is well formed
    if (level === 'warning' && !message.startsWith('attribute')) return;
    fault ??= message;
    throw new Error(message);
  };
  try {
    const root = new Parser({ locator: false, onError }).parseFromString(text, 'text/xml').documentElement;
    if (root === null) return 'it is empty';
    return isDeeper(root, most.depth) ? `its elements are nested deeper than ${most.depth} levels` : root;
  } catch (error) {
    return `its XML is not well formed (${fault ?? String(error)})`;
  }
}

/** An upper bound of tags and attributes, cheap to have before anything is parsed. */
function countMarks(text: string): number {
  let marks = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x3c || code === 0x3d) marks += 1;
  }
  return marks;
}

/** Whether elements are nested deeper than a number of levels. Goes step by step: a call a level would end in an overflow. */
function isDeeper(root: Element, most: number): boolean {
  let depth = 0;
  let node: Node | null = root;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > most) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
}
