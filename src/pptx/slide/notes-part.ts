import { presentationNamespaces } from '../../opc/index.ts';
import { levelStyle } from '../base/level-style.ts';
import { colorMap } from '../base/master-part.ts';
import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { NoteParagraph } from '../presentation/presentation.ts';
import { wordsOf } from '../presentation/stretches.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, text, xmlPart } from '../xml/element.ts';
import { nonVisual, presetGeometry, shapeTree, transform } from '../xml/shape.ts';
import { languageOf } from './text-body.ts';
import type { ShapeName } from './written-shape.ts';

const imageBox = { x: 685_800, y: 1_143_000, w: 5_486_400, h: 3_086_100 };
const notesBox = { x: 685_800, y: 4_400_550, w: 5_486_400, h: 3_600_450 };

function slideImage(name: string, placeholder: Xml, look: Xml): Xml {
  const locks = el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, nonVisual({ id: 2, name }), el('p:cNvSpPr', {}, locks), el('p:nvPr', {}, placeholder)),
    look,
  );
}

function notesBody(name: string, placeholder: Xml, look: Xml, paragraphs: readonly Xml[]): Xml {
  const locks = el('a:spLocks', { noGrp: 1 });
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      nonVisual({ id: notesShape.id, name }),
      el('p:cNvSpPr', {}, locks),
      el('p:nvPr', {}, placeholder),
    ),
    look,
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphs),
  );
}

function plainParagraph(value: string, language: string): Xml {
  if (value === '') return el('a:p', {}, el('a:endParaRPr', { lang: language }));
  return el('a:p', {}, el('a:r', {}, el('a:rPr', languageOf(value, language)), el('a:t', {}, text(value))));
}

/** The shape of a notes page that holds its words. */
export const notesShape: ShapeName = { id: 3, name: 'Notes' };

/** A notes page. */
export function notesPart(paragraphs: readonly NoteParagraph[], language: string): string {
  const empty = el('p:spPr');
  const shapes = [
    slideImage('Slide Image', el('p:ph', { type: 'sldImg' }), empty),
    notesBody(
      notesShape.name,
      el('p:ph', { type: 'body', idx: 1 }),
      empty,
      paragraphs.map(({ runs }) => plainParagraph(wordsOf(runs), language)),
    ),
  ];
  const root = el(
    'p:notes',
    presentationNamespaces,
    el('p:cSld', {}, shapeTree(shapes)),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
  return xmlPart(root);
}

const noteStyle: ParagraphStyle = {
  size: 12,
  color: 'ink',
  bold: false,
  font: 'minor',
  line: 100,
  before: 4,
  capitals: false,
  tracking: 0,
  align: 'left',
  margin: 0,
  hanging: 0,
};

/** The notes master. It must have a theme of its own; PowerPoint repairs decks in which it shares the slides'. */
export function notesMasterPart(colors: DeckColors): string {
  const outline = colors.line('rule', 0.5);
  const imageLook = el('p:spPr', {}, transform(imageBox), presetGeometry('rect'), noFill, outline);
  const notesLook = el('p:spPr', {}, transform(notesBox), presetGeometry('rect'));
  const shapes = [
    slideImage('Slide Image Placeholder 1', el('p:ph', { type: 'sldImg', idx: 2 }), imageLook),
    notesBody('Notes Placeholder 2', el('p:ph', { type: 'body', sz: 'quarter', idx: 1 }), notesLook, [
      plainParagraph('Notes', 'en-US'),
    ]),
  ];
  const ground = el('p:bg', {}, el('p:bgRef', { idx: 1001 }, el('a:schemeClr', { val: 'bg1' })));
  const root = el(
    'p:notesMaster',
    presentationNamespaces,
    el('p:cSld', {}, ground, shapeTree(shapes)),
    colorMap,
    el('p:notesStyle', {}, levelStyle(1, noteStyle, colors)),
  );
  return xmlPart(root);
}
