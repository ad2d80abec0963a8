import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import type { OpenedPackage } from '../../opc/index.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  integerOf,
  presentationNamespaces,
  relationshipOf,
} from '../../opc/index.ts';
import { Relationships } from '../package/relationships.ts';
import type { Xml } from '../xml/element.ts';
import { el, trusted, xmlPart } from '../xml/element.ts';
import type { PartCopier } from './copy-parts.ts';

/** Name of the main part of every package that is made here. */
export const mainPart = 'ppt/presentation.xml';

/** First id of masters and layouts, which count together (ISO/IEC 29500-1 §19.7.14). */
const firstMasterId = 2_147_483_648;

/** A master as it was taken over, with its layouts. */
export interface CopiedMaster {
  readonly part: string;
  readonly layouts: readonly string[];
}

/** The main part of a brand's file. */
export interface MainPart {
  readonly part: string;
  readonly root: Element;
  readonly opened: OpenedPackage;
}

/** Names of the parts that the entries of a list lead to, in its order. */
export function listedParts(entries: readonly Element[], part: string, opened: OpenedPackage): readonly string[] {
  return entries.flatMap((entry) => {
    const link = opened.link(part, relationshipOf(entry));
    return link === undefined || link.external ? [] : [link.target];
  });
}

/** Gives masters and layouts ids of their own, in the order of the file; returns the id after the last. */
export function numberMasters(masters: readonly CopiedMaster[], copier: PartCopier): ReadonlyMap<string, number> {
  let next = firstMasterId;
  const ids = new Map<string, number>();
  for (const { part } of masters) {
    ids.set(part, next);
    next += 1;
    const list = childOf(copier.roots.get(part), 'p:sldLayoutIdLst');
    for (const entry of childrenOf(list, 'p:sldLayoutId')) {
      entry.setAttribute('id', String(next));
      next += 1;
    }
  }
  return ids;
}

/** A font that a file brings along, with the parts of its styles. */
function embeddedFont(
  entry: Element,
  main: MainPart,
  kit: { copier: PartCopier; links: Relationships },
): Xml | undefined {
  const font = childOf(entry, 'p:font');
  const styles = (['regular', 'bold', 'italic', 'boldItalic'] as const).flatMap((style): readonly Xml[] => {
    const [source] = listedParts(childrenOf(entry, `p:${style}`), main.part, main.opened);
    const part = source === undefined ? undefined : kit.copier.copy('font', source);
    return part === undefined ? [] : [el(`p:${style}`, { 'r:id': kit.links.to('font', part) })];
  });
  if (font === undefined || styles.length === 0) return undefined;
  return el('p:embeddedFont', {}, el('p:font', fontAttributes(font)), styles);
}

function fontAttributes(font: Element): Readonly<Record<string, string | undefined>> {
  const names = ['typeface', 'panose', 'pitchFamily', 'charset'] as const;
  return Object.fromEntries(names.map((name) => [name, attributeOf(font, name)]));
}

/** Writes the main part anew: masters, sizes, fonts and text styles of the brand, and nothing that belongs to its slides. */
export function writeMainPart(main: MainPart, masters: readonly CopiedMaster[], copier: PartCopier): void {
  const { root, opened, part } = main;
  const links = new Relationships(mainPart);
  const ids = numberMasters(masters, copier);
  const masterIds = masters.map((master) =>
    el('p:sldMasterId', { id: ids.get(master.part), 'r:id': links.to('slideMaster', master.part) }),
  );
  const otherMasters = (['notesMaster', 'handoutMaster'] as const).map((kind) => {
    const [source] = opened.linked(part, kind);
    const copied = source === undefined ? undefined : copier.copy(kind, source);
    if (copied === undefined) return undefined;
    return el(`p:${kind}IdLst`, {}, el(`p:${kind}Id`, { 'r:id': links.to(kind, copied) }));
  });
  const [theme] = opened.linked(part, 'theme');
  const themePart = theme === undefined ? undefined : copier.copy('theme', theme);
  if (themePart !== undefined) links.to('theme', themePart);
  const [styles] = opened.linked(part, 'tableStyles');
  const stylesPart = styles === undefined ? undefined : copier.copy('tableStyles', styles);
  if (stylesPart !== undefined) links.to('tableStyles', stylesPart);
  copier.parts.set('ppt/presProps.xml', xmlPart(el('p:presentationPr', presentationNamespaces)));
  links.to('presProps', 'ppt/presProps.xml');

  const fonts = childrenOf(childOf(root, 'p:embeddedFontLst'), 'p:embeddedFont').map((entry) =>
    embeddedFont(entry, main, { copier, links }),
  );
  const embedded = fonts.filter((font) => font !== undefined);
  const textStyle = childOf(root, 'p:defaultTextStyle');
  const size = childOf(root, 'p:sldSz');
  const notesSize = childOf(root, 'p:notesSz');
  const presentation = el(
    'p:presentation',
    { ...presentationNamespaces, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, masterIds),
    otherMasters,
    el('p:sldSz', { cx: integerOf(size, 'cx'), cy: integerOf(size, 'cy'), type: attributeOf(size, 'type') }),
    el('p:notesSz', { cx: integerOf(notesSize, 'cx') || 6_858_000, cy: integerOf(notesSize, 'cy') || 9_144_000 }),
    embedded.length > 0 && el('p:embeddedFontLst', {}, embedded),
    textStyle !== undefined && trusted(new XMLSerializer().serializeToString(textStyle)),
  );
  copier.parts.set(mainPart, xmlPart(presentation));
  links.writeTo(copier.parts);
  const rootLinks = new Relationships('');
  rootLinks.to('officeDocument', mainPart);
  rootLinks.writeTo(copier.parts);
}
