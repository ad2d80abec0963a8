import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, elementsIn } from '../../../opc/index.ts';
import { contentTypesName, type PackageFile } from './package-file.ts';

const office = 'application/vnd.openxmlformats-officedocument.';
const presentation = `${office}presentationml.`;

/** The content type of what relationships of a type lead to; pictures and fonts have several. */
const typeOfTarget: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    slide: `${presentation}slide+xml`,
    slideLayout: `${presentation}slideLayout+xml`,
    slideMaster: `${presentation}slideMaster+xml`,
    notesSlide: `${presentation}notesSlide+xml`,
    notesMaster: `${presentation}notesMaster+xml`,
    handoutMaster: `${presentation}handoutMaster+xml`,
    presProps: `${presentation}presProps+xml`,
    tableStyles: `${presentation}tableStyles+xml`,
    theme: `${office}theme+xml`,
    themeOverride: `${office}themeOverride+xml`,
    chart: `${office}drawingml.chart+xml`,
    package: `${office}spreadsheetml.sheet`,
    worksheet: `${office}spreadsheetml.worksheet+xml`,
    styles: `${office}spreadsheetml.styles+xml`,
    customXml: 'application/xml',
    customXmlProps: `${office}customXmlProperties+xml`,
    'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
    'extended-properties': `${office}extended-properties+xml`,
    officeDocument: [`${presentation}presentation.main+xml`, `${office}spreadsheetml.sheet.main+xml`],
  }).map(([type, content]) => {
    const escaped = [content].flat().map((one) => one.replace(/[.+]/g, '\\$&'));
    return [type, new RegExp(`^(?:${escaped.join('|')})$`)];
  }),
);

const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

interface ContentTypes {
  /** By lower-case extension. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By lower-case part name. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Extensions and part names that stand twice. */
  readonly repeated: readonly string[];
}

function readTypes(root: Element | undefined): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const repeated: string[] = [];
  for (const element of root === undefined ? [] : elementsIn(root)) {
    const isDefault = element.localName === 'Default';
    const written = attributeOf(element, isDefault ? 'Extension' : 'PartName') ?? '';
    const key = (isDefault ? written : written.replace(/^\//, '')).toLowerCase();
    const map = isDefault ? defaults : overrides;
    if (map.has(key)) repeated.push(written);
    map.set(key, attributeOf(element, 'ContentType') ?? '');
  }
  return { defaults, overrides, repeated };
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}

/** Parts without content type or with another one than what leads there asks for, and types of nothing. */
export function checkContentTypes(file: PackageFile, deck: string): readonly Diagnostic[] {
  const { defaults, overrides, repeated } = readTypes(file.root(contentTypesName));
  const typeOf = (part: string) => overrides.get(part.toLowerCase()) ?? defaults.get(extensionOf(part));
  const used = new Set(file.parts.map(extensionOf));
  const tell = (part: string, fault: 'missing' | 'wrong' | 'phantom' | 'twice' | 'unused', type = '') =>
    diagnose('package-content-type', { file: deck, part: file.nameOf(part), fault, type });
  const wrong = new Map<string, string>();
  for (const from of ['', ...file.parts]) {
    for (const { type, target, external } of file.relationships(from)) {
      const is = typeOf(target);
      if (external || is === undefined || !file.has(target)) continue;
      const isImage = is.startsWith('image/');
      if (type === 'image' ? !isImage : typeOfTarget[type]?.test(is) === false) wrong.set(target, is);
    }
  }
  for (const part of file.parts.filter((name) => name.endsWith('.rels'))) {
    const is = typeOf(part);
    if (is !== undefined && is !== relationshipsType) wrong.set(part, is);
  }
  return [
    ...file.parts.filter((part) => typeOf(part) === undefined).map((part) => tell(part, 'missing')),
    ...[...wrong].map(([part, type]) => tell(part, 'wrong', type)),
    ...[...overrides.keys()].filter((part) => !file.has(part)).map((part) => tell(part, 'phantom')),
    ...repeated.map((name) => tell(name, 'twice')),
    ...[...defaults.keys()]
      .filter((extension) => !used.has(extension))
      .map((extension) => tell(`*.${extension}`, 'unused')),
  ];
}
