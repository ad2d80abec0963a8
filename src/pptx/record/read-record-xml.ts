import type { Document, Element } from '@xmldom/xmldom';
import type { TraceRecord } from '../../trace/index.ts';
import { asRecord, recordVersion } from '../../trace/index.ts';
import type { Raw } from './read-fields.ts';
import { childrenOf, readEach, readFields } from './read-fields.ts';
import {
  caveatFields,
  derivationFields,
  documentFields,
  factFields,
  literalFields,
  printedFields,
  recordNamespace,
  shapeFields,
  sourceFields,
} from './record-fields.ts';

function readList(parent: Element, name: string, attribute: string): readonly (string | null)[] {
  return childrenOf(parent, name).map((element) => element.getAttribute(attribute));
}

function readDerivation(fact: Element): Raw | undefined {
  const [element] = childrenOf(fact, 'derivation');
  if (element === undefined) return undefined;
  return { ...readFields(element, derivationFields), operands: readList(element, 'operand', 'fact') };
}

/** A fact of any kind; nothing where its kind is not known. */
function readFact(element: Element): Raw | undefined {
  const kind = element.getAttribute('kind');
  if (kind === 'statement') return readFields(element, factFields.statement);
  if (kind === 'event') return readFields(element, factFields.event);
  if (kind !== 'observation') return undefined;
  const counted = readList(element, 'counted', 'thing');
  const derivation = readDerivation(element);
  const fact = readFields(element, factFields.observation);
  return { ...fact, ...(counted.length > 0 && { counted }), ...(derivation && { derivation }) };
}

function readCaveat(element: Element): Raw {
  return { ...readFields(element, caveatFields), facts: readList(element, 'about', 'fact') };
}

function readPrinted(element: Element): Raw {
  const figure = readFields(element, printedFields);
  const { shape: id, ...place } = readFields(element, shapeFields);
  const isPlaced = id !== undefined || Object.keys(place).length > 0;
  return { ...figure, ...(isPlaced && { shape: { ...place, id } }) };
}

function isReadable(root: Element): boolean {
  const version = root.getAttribute('version') ?? '';
  const known = /^[1-9]\d*$/.test(version) && Number(version) <= recordVersion;
  return known && root.localName === 'trace' && root.namespaceURI === recordNamespace;
}

/** The document of a text; `undefined` where it is no well-formed XML, or brings entities of its own. */
async function readDocument(text: string): Promise<Document | undefined> {
  const { DOMParser, onErrorStopParsing } = await import('@xmldom/xmldom');
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      text.replace(/^\ufeff/, ''),
      'text/xml',
    );
    return document.doctype === null ? document : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the record of a deck from the text of its custom XML part; attributes may have changed places and elements have got prefixes on
 * the way through other programs. `undefined` for what is no record, for one of a newer version, and for one of which anything is broken
 * or missing, see `asRecord`.
 */
export async function readRecordXml(text: string): Promise<TraceRecord | undefined> {
  const root = (await readDocument(text))?.documentElement;
  if (root === undefined || root === null || !isReadable(root)) return undefined;
  const [document] = readEach(root, 'document', documentFields);
  return asRecord({
    schemaVersion: Number(root.getAttribute('version')),
    document,
    sources: readEach(root, 'source', sourceFields),
    facts: childrenOf(root, 'fact').map(readFact),
    caveats: childrenOf(root, 'caveat').map(readCaveat),
    literals: readEach(root, 'literal', literalFields),
    printed: childrenOf(root, 'printed').map(readPrinted),
  });
}
