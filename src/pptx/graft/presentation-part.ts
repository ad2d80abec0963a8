import type { SlideSection } from '../presentation/presentation.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';
import { namespaces } from '../xml/namespaces.ts';

/** First id that a slide may have (ISO/IEC 29500-1 §19.7.13). */
const firstSlideId = 256;

/** Id in the list of slides of the slide with this number, from 1. */
export function slideIdOf(number: number): number {
  return firstSlideId + number - 1;
}

/** What belongs to the slides that the base came with. */
const stripped: readonly RegExp[] = [
  /<p:sldIdLst\b[^>]*\/>|<p:sldIdLst\b[\s\S]*?<\/p:sldIdLst>/g,
  /<p:custShowLst\b[\s\S]*?<\/p:custShowLst>/g,
  /<p:custDataLst\b[\s\S]*?<\/p:custDataLst>/g,
  /<p:ext uri="\{521415D9-36F7-43E2-AB2F-B90AF26B5E84\}"[\s\S]*?<\/p:ext>/g,
  /<p:extLst>\s*<\/p:extLst>/g,
];

/** What the main part is to name. */
export interface PresentationLinks {
  /** Relationship ids of the slides, in order. */
  readonly slides: readonly string[];
  /** Relationship id of a notes master that the base did not have. */
  readonly newNotesMaster?: string;
}

/** PowerPoint's sections, by Microsoft's extension; every slide is in one. */
function sectionList(deck: string, sections: readonly SlideSection[]): Xml {
  let next = firstSlideId;
  const entries = sections.map((section) => {
    const slides = section.slides.map(() => {
      const id = el('p14:sldId', { id: next });
      next += 1;
      return id;
    });
    const guid = stableGuid(`section ${deck} ${section.id}`);
    return el('p14:section', { name: section.title, id: guid }, el('p14:sldIdLst', {}, slides));
  });
  const list = el('p14:sectionLst', { 'xmlns:p14': namespaces.p14 }, entries);
  return el('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, list);
}

function withExtension(source: string, extension: Xml): string {
  const end = source.lastIndexOf('</p:extLst>');
  if (end >= 0 && source.slice(end).replace(/\s/g, '') === '</p:extLst></p:presentation>') {
    return source.slice(0, end) + extension + source.slice(end);
  }
  return source.replace('</p:presentation>', `${el('p:extLst', {}, extension)}</p:presentation>`);
}

/** The main part of the base with our slides and sections in place of its own. */
export function graftPresentationPart(
  base: string,
  links: PresentationLinks,
  deck: { readonly name: string; readonly sections: readonly SlideSection[] },
): string {
  const bare = stripped.reduce((source, pattern) => source.replace(pattern, ''), base);
  const ids = links.slides.map((id, index) => el('p:sldId', { id: slideIdOf(index + 1), 'r:id': id }));
  const slides = el('p:sldIdLst', {}, ids);
  const notes = links.newNotesMaster;
  const noted =
    notes === undefined
      ? bare
      : bare.replace(
          '</p:sldMasterIdLst>',
          `</p:sldMasterIdLst>${el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notes }))}`,
        );
  const listed = noted.replace('<p:sldSz', `${slides}<p:sldSz`);
  return withExtension(listed, sectionList(deck.name, deck.sections));
}
