import { presentationNamespaces } from '../../opc/index.ts';
import { liftDrawing } from '../free-form/lift-shapes.ts';
import type { FigureHolder } from '../presentation/deck-figures.ts';
import type { Drawing, FilledPlaceholder, Slide } from '../presentation/presentation.ts';
import { inReadingOrder, isDrawing } from '../presentation/reading-order.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';
import { shapeTree } from '../xml/shape.ts';
import { chartFrame } from './chart-frame.ts';
import type { FooterWords } from './footer-shapes.ts';
import { footerShapes } from './footer-shapes.ts';
import { pictureShape } from './picture-shape.ts';
import type { SlideContext } from './slide-context.ts';
import { tableFrame } from './table-frame.ts';
import { textShape } from './text-shape.ts';
import type { ShapeName, WrittenShape } from './written-shape.ts';

/** The shapes of a slide by what they hold. */
export type ShapeNames = ReadonlyMap<FigureHolder, ShapeName>;

/** A slide part, and the shapes in it. */
export interface WrittenSlide {
  readonly part: string;
  readonly shapes: ShapeNames;
}

function placeholderShape(filled: FilledPlaceholder, context: SlideContext): WrittenShape {
  const { content } = filled;
  if (content.kind === 'chart') return chartFrame(filled, content.chart, context);
  if (content.kind === 'table') return tableFrame(filled, content, context);
  if (content.kind === 'picture') return pictureShape(filled, content, context);
  return textShape(filled, content, context);
}

/** The markup that was drawn for the shapes of each drawing. */
function markupOf(slide: Slide, drawn: readonly string[]): ReadonlyMap<Drawing, readonly string[]> {
  let from = 0;
  return new Map(
    slide.drawings.map((drawing) => {
      const shapes = drawn.slice(from, from + drawing.shapes.length);
      from += drawing.shapes.length;
      return [drawing, shapes];
    }),
  );
}

interface WrittenShapes {
  readonly xml: readonly Xml[];
  readonly names: ShapeNames;
}

function writeShapes(slide: Slide, drawn: readonly string[], context: SlideContext): WrittenShapes {
  const names = new Map<FigureHolder, ShapeName>();
  const markup = markupOf(slide, drawn);
  const xml = inReadingOrder(slide).map((piece) => {
    if (!isDrawing(piece)) {
      const { xml: shape, ...name } = placeholderShape(piece, context);
      names.set(piece, name);
      return shape;
    }
    const lifted = liftDrawing(piece, markup.get(piece) ?? [], context);
    piece.shapes.forEach((shape, index) => {
      const name = lifted.shapes[index];
      if (name !== undefined) names.set(shape, name);
    });
    return lifted.xml;
  });
  return { xml, names };
}

/** A slide part. `drawn` is the markup of the shapes of its drawings. */
export function slidePart(
  slide: Slide,
  more: { drawn: readonly string[]; footer: FooterWords },
  context: SlideContext,
): WrittenSlide {
  const { xml, names } = writeShapes(slide, more.drawn, context);
  const root = el(
    'p:sld',
    presentationNamespaces,
    el('p:cSld', {}, shapeTree(xml, footerShapes(more.footer, context))),
    el('p:clrMapOvr', {}, context.layout.colorMap ?? el('a:masterClrMapping')),
  );
  return { part: xmlPart(root), shapes: names };
}
