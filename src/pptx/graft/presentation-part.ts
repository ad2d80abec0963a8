import { namespaces } from '../../opc/index.ts';
import type { SlideSection } from '../presentation/presentation.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';

/** First id that a slide may have (ISO/IEC 29500-1 §19.7.13). */
const firstSlideId = 256;

/** Id in the list of slides of the slide with this number, from 1. */
export function slideIdOf(number: number): number {
  return firstSlideId + number - 1;
}

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

/** The main part of a base, which has neither slides nor extensions, with the slides and sections of a deck. */
export function graftPresentationPart(
  base: string,
  links: PresentationLinks,
  deck: { readonly name: string; readonly sections: readonly SlideSection[] },
): string {
  const ids = links.slides.map((id, index) => el('p:sldId', { id: slideIdOf(index + 1), 'r:id': id }));
  const slides = el('p:sldIdLst', {}, ids);
  const notes = links.newNotesMaster;
  const noted =
    notes === undefined
      ? base
      : base.replace(
          '</p:sldMasterIdLst>',
          `</p:sldMasterIdLst>${el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notes }))}`,
        );
  const listed = noted.replace('<p:sldSz', `${slides}<p:sldSz`);
  const extensions = el('p:extLst', {}, sectionList(deck.name, deck.sections));
  return listed.replace('</p:presentation>', `${extensions}</p:presentation>`);
}
