import { namespaces } from '../../opc/index.ts';
import { el, xmlPart } from '../xml/element.ts';
import type { Parts } from './parts.ts';
import { partText } from './parts.ts';

const office = 'application/vnd.openxmlformats-officedocument.';
const presentation = `${office}presentationml.`;

/** Content types of the parts that are written here, by folder or name. */
const overrides: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentation}slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentation}slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentation}slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentation}notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentation}notesMaster+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${office}drawingml.chart+xml`],
  [/^ppt\/handoutMasters\/[^/]+\.xml$/, `${presentation}handoutMaster+xml`],
  [/^ppt\/theme\/themeOverride[^/]+\.xml$/, `${office}themeOverride+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${office}theme+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}presProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}tableStyles+xml`],
  [/^customXml\/itemProps\d+\.xml$/, `${office}customXmlProperties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}extended-properties+xml`],
  [/^xl\/workbook\.xml$/, `${office}spreadsheetml.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${office}spreadsheetml.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${office}spreadsheetml.styles+xml`],
];

const extensions: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: `${office}spreadsheetml.sheet`,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  wdp: 'image/vnd.ms-photo',
  fntdata: 'application/x-fontdata',
  bin: 'application/octet-stream',
};

const mainPresentation = `${presentation}presentation.main+xml`;

/** What a package that was read says about its own parts. */
interface KnownTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly extensions: ReadonlyMap<string, string>;
}

function readContentTypes(parts: Parts): KnownTypes {
  if (!parts.has('[Content_Types].xml')) return { overrides: new Map(), extensions: new Map() };
  const source = partText(parts, '[Content_Types].xml');
  const entries = (tag: string, key: RegExp) =>
    [...source.matchAll(new RegExp(`<${tag}\\b([^>]*?)/?>`, 'g'))].map(([, found = '']): [string, string] => [
      key.exec(found)?.[1] ?? '',
      /ContentType="([^"]*)"/.exec(found)?.[1] ?? '',
    ]);
  const lower = entries('Default', /Extension="([^"]*)"/).map(([name, type]): [string, string] => [
    name.toLowerCase(),
    type,
  ]);
  return { overrides: new Map(entries('Override', /PartName="\/([^"]*)"/)), extensions: new Map(lower) };
}

/** Writes `[Content_Types].xml` anew from the parts that are there; nothing that is missing is named. */
export function writeContentTypes(parts: Parts, mainPart: string): void {
  const known = readContentTypes(parts);
  parts.delete('[Content_Types].xml');
  const used = new Set(['rels', 'xml']);
  const typed: [string, string][] = [];
  for (const name of [...parts.keys()].sort()) {
    const type = overrideFor(name, mainPart, known);
    if (type === undefined) used.add(extensionOf(name));
    else typed.push([name, type]);
  }
  const typeOf = (extension: string) =>
    extensions[extension] ?? known.extensions.get(extension) ?? 'application/octet-stream';
  const root = el(
    'Types',
    { xmlns: namespaces.contentTypes },
    [...used].sort().map((extension) => el('Default', { Extension: extension, ContentType: typeOf(extension) })),
    typed.map(([name, type]) => el('Override', { PartName: `/${name}`, ContentType: type })),
  );
  parts.set('[Content_Types].xml', xmlPart(root));
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function overrideFor(name: string, mainPart: string, known: KnownTypes): string | undefined {
  if (name === mainPart && name.startsWith('ppt/')) return mainPresentation;
  return known.overrides.get(name) ?? overrides.find(([pattern]) => pattern.test(name))?.[1];
}
