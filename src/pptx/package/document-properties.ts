import { namespaces } from '../../opc/index.ts';
import type { Content } from '../xml/element.ts';
import { el, text, xmlPart } from '../xml/element.ts';
import type { Parts } from './parts.ts';
import { corePropertiesType, Relationships } from './relationships.ts';

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** BCP 47. */
  readonly language: string;
  /** Seconds since 1970. */
  readonly epoch: number;
  readonly slides: number;
  readonly notes: number;
}

function named(name: string, value: string | number): Content {
  return value === '' ? undefined : el(name, {}, text(String(value)));
}

function corePart(properties: DocumentProperties): string {
  const time = new Date(properties.epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const stamp = (name: string) => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(time));
  const root = el(
    'cp:coreProperties',
    {
      'xmlns:cp': namespaces.coreProperties,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    named('dc:title', properties.title),
    named('dc:subject', properties.subject),
    named('dc:creator', properties.creator),
    named('cp:lastModifiedBy', properties.creator),
    named('cp:revision', 1),
    stamp('dcterms:created'),
    stamp('dcterms:modified'),
    named('dc:language', properties.language),
  );
  return xmlPart(root);
}

function appPart(properties: DocumentProperties): string {
  const root = el(
    'Properties',
    { xmlns: namespaces.extendedProperties },
    named('TotalTime', 0),
    named('Application', 'Microsoft Office PowerPoint'),
    named('Slides', properties.slides),
    named('Notes', properties.notes),
    named('HiddenSlides', 0),
    named('AppVersion', '16.0000'),
  );
  return xmlPart(root);
}

/** Writes the two property parts and the root relationships of a package whose main part is given. */
export function writeDocumentProperties(parts: Parts, mainPart: string, properties: DocumentProperties): void {
  parts.set('docProps/core.xml', corePart(properties));
  parts.set('docProps/app.xml', appPart(properties));
  const root = new Relationships('');
  root.to('officeDocument', mainPart);
  root.to(corePropertiesType, 'docProps/core.xml');
  root.to('extended-properties', 'docProps/app.xml');
  root.writeTo(parts);
}
