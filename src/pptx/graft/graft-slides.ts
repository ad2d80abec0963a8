import { namespaces } from '../../opc/index.ts';
import type { TraceRecord } from '../../trace/index.ts';
import type { BasePackage } from '../base/base-package.ts';
import type { LayoutDefinition, LayoutRole } from '../grid/layout.ts';
import { writeContentTypes } from '../package/content-types.ts';
import { writeDocumentProperties } from '../package/document-properties.ts';
import type { Parts } from '../package/parts.ts';
import { partText } from '../package/parts.ts';
import { dropUnreachable } from '../package/reachable.ts';
import { Relationships, readRelationships } from '../package/relationships.ts';
import { heldFigures } from '../presentation/deck-figures.ts';
import type { Presentation, RunLink, Slide } from '../presentation/presentation.ts';
import { addRecord } from '../record/record-part.ts';
import type { PlacedFigure } from '../record/recorded-shapes.ts';
import { withShapes } from '../record/recorded-shapes.ts';
import { notesPart, notesShape } from '../slide/notes-part.ts';
import type { SlideContext } from '../slide/slide-context.ts';
import type { ShapeNames } from '../slide/slide-part.ts';
import { slidePart } from '../slide/slide-part.ts';
import { writeTableStyle } from '../slide/table-style.ts';
import type { DeckColors } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { shapeIds, shapeNames } from '../xml/shape.ts';
import { addLayouts } from './add-layouts.ts';
import { addNotesMaster } from './notes-master.ts';
import { graftPresentationPart, slideIdOf } from './presentation-part.ts';

interface GraftContext {
  readonly presentation: Presentation;
  readonly base: BasePackage;
  readonly parts: Parts;
  readonly colors: DeckColors;
  readonly slideNumbers: ReadonlyMap<string, number>;
  readonly notesMaster: string | undefined;
  readonly nextChart: () => number;
  readonly layouts: ReadonlyMap<LayoutRole, LayoutDefinition>;
  readonly scale: number;
}

function slideName(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** Says that a link has the colour of its text, not that of the theme (MS-ODRAWXML 2.18). */
const ownLinkColor = el(
  'a:extLst',
  {},
  el(
    'a:ext',
    { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
    el('ahyp:hlinkClr', { 'xmlns:ahyp': namespaces.ahyp, val: 'tx' }),
  ),
);

/** `a:hlinkClick` to a slide of this deck or to an address. */
function linkXml(
  link: RunLink,
  links: Relationships,
  { slidePartOf, own }: { readonly slidePartOf: (id: string) => string | undefined; readonly own: boolean },
): Xml {
  const colored = own && ownLinkColor;
  if ('url' in link) return el('a:hlinkClick', { 'r:id': links.to('hyperlink', link.url, true) }, colored);
  const target = slidePartOf(link.slide);
  if (target === undefined) throw new Error(`no slide ${link.slide} to lead to`);
  return el('a:hlinkClick', { 'r:id': links.to('slide', target), action: 'ppaction://hlinksldjump' }, colored);
}

function slideContext(slide: Slide, links: Relationships, graft: GraftContext): SlideContext {
  const { base, parts, colors, presentation, slideNumbers, nextChart } = graft;
  const layout = base.layouts.get(slide.layout);
  if (layout === undefined) throw new Error(`the base has no layout for ${slide.layout}`);
  links.to('slideLayout', layout.part);
  const slidePartOf = (id: string) => {
    const number = slideNumbers.get(id);
    return number === undefined ? undefined : slideName(number);
  };
  return {
    parts,
    links,
    layout,
    colors: layout.colors ?? colors,
    nextChart,
    scale: graft.scale,
    language: presentation.language,
    epoch: presentation.epoch,
    nextId: shapeIds(),
    nameFor: shapeNames(),
    slidePart: slidePartOf,
    definition: (key) => graft.layouts.get(slide.layout)?.placeholders.find((one) => one.key === key),
    link: (link) => linkXml(link, links, { slidePartOf, own: (layout.colors ?? colors).hasFaintLinks }),
  };
}

function writeNotes(slide: Slide, number: number, graft: GraftContext): string | undefined {
  const { notesMaster, parts, presentation } = graft;
  if (notesMaster === undefined || slide.notes.length === 0) return undefined;
  const part = `ppt/notesSlides/notesSlide${number}.xml`;
  parts.set(part, notesPart(slide.notes, presentation.language));
  const links = new Relationships(part);
  links.to('notesMaster', notesMaster);
  links.to('slide', slideName(number));
  links.writeTo(parts);
  return part;
}

/** Writes a slide and its notes into the package; returns what its shapes are called. */
function writeSlide(slide: Slide, drawn: readonly string[], graft: GraftContext): ShapeNames {
  const number = graft.slideNumbers.get(slide.id) ?? 0;
  const name = slideName(number);
  const links = new Relationships(name);
  const { footer, date } = graft.presentation;
  const more = { drawn, footer: { footer, date, number } };
  const { part, shapes } = slidePart(slide, more, slideContext(slide, links, graft));
  graft.parts.set(name, part);
  const notes = writeNotes(slide, number, graft);
  if (notes !== undefined) links.to('notesSlide', notes);
  links.writeTo(graft.parts);
  return new Map([...shapes, ['notes', notesShape]]);
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** The figures of a deck with the shapes that hold them; `shapes` are those of each slide. */
function placedFigures(presentation: Presentation, shapes: readonly ShapeNames[]): readonly PlacedFigure[] {
  return heldFigures(presentation).map(({ figure, holder }) => {
    const name = shapes[figure.number - 1]?.get(holder);
    return { figure, shape: name && { slide: slideIdOf(figure.number), ...name } };
  });
}

/** Where the base keeps its table styles, or where they are to be kept. */
function tableStylesPart(links: readonly { readonly type: string; readonly target: string }[]): string {
  return links.find((entry) => entry.type === 'tableStyles')?.target ?? 'ppt/tableStyles.xml';
}

/**
 * Puts the slides of a presentation onto a base package. `drawn` holds, for each slide, the markup of its
 * free-form shapes; a `record` gets the shapes of its figures and goes along. What no longer leads anywhere is dropped; content types and properties are written anew.
 */
export function graftSlides(
  presentation: Presentation,
  base: BasePackage,
  more: {
    readonly drawn: readonly (readonly string[])[];
    readonly colors: DeckColors;
    readonly layouts: ReadonlyMap<LayoutRole, LayoutDefinition>;
    /** Size of the slides beside those of the grid. */
    readonly scale: number;
    readonly record?: TraceRecord;
  },
): Parts {
  const { colors, drawn, record } = more;
  const parts: Parts = new Map(base.parts);
  const main = base.presentation;
  const kept = readRelationships(parts, main);
  const links = new Relationships(main, kept);
  const slides = presentation.sections.flatMap((section) => section.slides);
  const notes = slides.filter((slide) => slide.notes.length > 0).length;

  const ownNotesMaster = kept.find((entry) => entry.type === 'notesMaster')?.target;
  const notesMaster = notes === 0 ? undefined : (ownNotesMaster ?? addNotesMaster(parts, base, colors));
  const isNew = notesMaster !== undefined && ownNotesMaster === undefined;
  const newNotesMaster = isNew ? links.to('notesMaster', notesMaster) : undefined;

  writeTableStyle(parts, tableStylesPart(kept), colors);
  links.to('tableStyles', tableStylesPart(kept));

  addLayouts(parts, base, new Set(slides.map((slide) => slide.layout)));

  const slideNumbers = new Map(slides.map((slide, index) => [slide.id, index + 1]));
  const graft = {
    presentation,
    base,
    parts,
    colors,
    slideNumbers,
    notesMaster,
    nextChart: counter(),
    layouts: more.layouts,
    scale: more.scale,
  };
  const shapes = slides.map((slide, index) => writeSlide(slide, drawn[index] ?? [], graft));
  const slideLinks = slides.map((_, index) => links.to('slide', slideName(index + 1)));
  if (record !== undefined) addRecord(parts, links, withShapes(record, placedFigures(presentation, shapes)));
  links.writeTo(parts);
  parts.set(
    main,
    graftPresentationPart(
      partText(base.parts, main),
      { slides: slideLinks, ...(newNotesMaster === undefined ? {} : { newNotesMaster }) },
      presentation,
    ),
  );
  const { title, subject, creator, language, epoch } = presentation;
  writeDocumentProperties(parts, main, { title, subject, creator, language, epoch, slides: slides.length, notes });
  dropUnreachable(parts);
  writeContentTypes(parts, main);
  return parts;
}
