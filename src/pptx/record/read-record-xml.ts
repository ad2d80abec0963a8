import type { Document, Element } from '@xmldom/xmldom';
import type { PrintedFigure, RecordedCaveat, RecordedFact, TraceRecord } from '../../trace/index.ts';
import { recordVersion } from '../../trace/index.ts';
import { childrenOf, readEach, readFields } from './read-fields.ts';
import type { RecordedDerivation } from './record-fields.ts';
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

function readList(parent: Element, name: string, attribute: string): readonly string[] {
  return childrenOf(parent, name).flatMap((element) => element.getAttribute(attribute) ?? []);
}

function readDerivation(fact: Element): RecordedDerivation | undefined {
  const [element] = childrenOf(fact, 'derivation');
  const fields = element === undefined ? undefined : readFields(element, derivationFields);
  if (element === undefined || fields === undefined) return undefined;
  return { ...fields, operands: readList(element, 'operand', 'fact') };
}

function readFact(element: Element): RecordedFact | undefined {
  const kind = element.getAttribute('kind');
  if (kind === 'statement') return readFields(element, factFields.statement);
  if (kind === 'event') return readFields(element, factFields.event);
  const fact = kind === 'observation' ? readFields(element, factFields.observation) : undefined;
  if (fact === undefined) return undefined;
  const counted = readList(element, 'counted', 'thing');
  const derivation = readDerivation(element);
  return { ...fact, ...(counted.length > 0 && { counted }), ...(derivation && { derivation }) };
}

function readCaveat(element: Element): RecordedCaveat | undefined {
  const fields = readFields(element, caveatFields);
  return fields === undefined ? undefined : { ...fields, facts: readList(element, 'about', 'fact') };
}

function readPrinted(element: Element): PrintedFigure | undefined {
  const figure = readFields(element, printedFields);
  const place = readFields(element, shapeFields);
  if (figure === undefined || place === undefined) return figure;
  return { ...figure, shape: { slide: place.slide, id: place.shape, name: place.name } };
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
 * the way through other programs. `undefined` for what is no record, and for one of a newer version. What is broken in it is left out.
 */
export async function readRecordXml(text: string): Promise<TraceRecord | undefined> {
  const root = (await readDocument(text))?.documentElement;
  if (root === undefined || root === null || !isReadable(root)) return undefined;
  const [document] = readEach(root, 'document', documentFields);
  if (document === undefined) return undefined;
  return {
    schemaVersion: Number(root.getAttribute('version')),
    document,
    sources: readEach(root, 'source', sourceFields),
    facts: childrenOf(root, 'fact').flatMap((element) => readFact(element) ?? []),
    caveats: childrenOf(root, 'caveat').flatMap((element) => readCaveat(element) ?? []),
    literals: readEach(root, 'literal', literalFields),
    printed: childrenOf(root, 'printed').flatMap((element) => readPrinted(element) ?? []),
  };
}
