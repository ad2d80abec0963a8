import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { namespaces, relationshipsPartOf } from '../../../opc/index.ts';
import type { PackageFile, WrittenRelationship } from './package-file.ts';

/** Types of relationships that lead somewhere only where their part names them. */
const named = new Set([
  'slide',
  'chart',
  'hyperlink',
  'image',
  'package',
  'worksheet',
  'font',
  'slideMaster',
  'slideLayout',
]);

/** Parts whose links to the slide, layout or master that they belong to are named nowhere. */
const belongs: readonly (readonly [part: RegExp, type: string])[] = [
  [/^ppt\/slides\//, 'slideLayout'],
  [/^ppt\/slideLayouts\//, 'slideMaster'],
  [/^ppt\/notesSlides\//, 'slide'],
];

/** A prefix of the namespace of relationships, as Office and other programs declare it. */
const declaration = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${namespaces.r}["']`, 'g');

/** Addresses that a reader can follow. */
const address = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i;

/** Ids of relationships that the elements of a part name; its text is well formed. */
function namedIds(text: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, prefix] of text.matchAll(declaration)) {
    for (const [, id = ''] of text.matchAll(new RegExp(`\\s${prefix}:\\w+\\s*=\\s*["']([^"']*)["']`, 'g'))) ids.add(id);
  }
  return ids;
}

function isNamedByNature(part: string, type: string): boolean {
  return named.has(type) && !belongs.some(([pattern, own]) => own === type && pattern.test(part));
}

type Fault = 'unknown' | 'twice' | 'missing' | 'address' | 'outside' | 'unused';

function faultOf(link: WrittenRelationship, part: string, file: PackageFile): Fault | undefined {
  const { external, target, written } = link;
  if (external) return address.test(target) ? undefined : 'address';
  const up = written.split('/').filter((step) => step === '..').length;
  if (up > part.split('/').length - 1) return 'outside';
  return file.has(target) ? undefined : 'missing';
}

/** Relationships that lead nowhere, stand twice or are named by nobody, and names of relationships that are not there. */
export function checkRelationships(file: PackageFile, deck: string): readonly Diagnostic[] {
  const owners = ['', ...file.parts.filter((part) => !part.endsWith('.rels'))];
  return owners.flatMap((part) => {
    const links = file.relationships(part);
    const read = part.endsWith('.xml') ? file.text(part) : undefined;
    const ids = read !== undefined && 'text' in read ? namedIds(read.text) : new Set<string>();
    const known = new Set(links.map(({ id }) => id));
    const tell = (id: string, fault: Fault, target = '') =>
      diagnose('package-relationship', { file: deck, part: file.nameOf(part), id, fault, target });
    return [
      ...[...ids].filter((id) => id !== '' && !known.has(id)).map((id) => tell(id, 'unknown')),
      ...links
        .filter(({ id }, index) => id === '' || links.findIndex((link) => link.id === id) !== index)
        .map(({ id }) => tell(id, 'twice')),
      ...links.flatMap((link) => {
        const fault = faultOf(link, part, file);
        return fault === undefined ? [] : [tell(link.id, fault, link.target)];
      }),
      ...links
        .filter(({ id, type }) => part !== '' && isNamedByNature(part, type) && !ids.has(id))
        .map(({ id, target }) => tell(id, 'unused', target)),
    ];
  });
}

/** Parts that no chain of relationships from the package leads to, and relationships of parts that are not there. */
export function checkReachable(file: PackageFile, deck: string): readonly Diagnostic[] {
  const seen = new Set<string>();
  const queue = [''];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    seen.add(relationshipsPartOf(part).toLowerCase());
    for (const { target, external } of file.relationships(part)) if (!external) queue.push(target.toLowerCase());
  }
  return file.parts
    .filter((part) => !seen.has(part.toLowerCase()))
    .map((part) => diagnose('package-part-unreachable', { file: deck, part: file.nameOf(part) }));
}
