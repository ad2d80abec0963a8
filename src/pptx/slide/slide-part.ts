import { liftDrawing } from '../free-form/lift-shapes.ts';
import type { FilledPlaceholder, Slide } from '../presentation/presentation.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';
import { presentationNamespaces } from '../xml/namespaces.ts';
import { shapeTree } from '../xml/shape.ts';
import { chartFrame } from './chart-frame.ts';
import type { FooterWords } from './footer-shapes.ts';
import { footerShapes } from './footer-shapes.ts';
import type { SlideContext } from './slide-context.ts';
import { tableFrame } from './table-frame.ts';
import { textShape } from './text-shape.ts';

function placeholderXml(filled: FilledPlaceholder, context: SlideContext): Xml {
  const { content } = filled;
  if (content.kind === 'chart') return chartFrame(filled, content.chart, context);
  if (content.kind === 'table') return tableFrame(filled, content, context);
  return textShape(filled, content, context);
}

/** Drawings of a slide with the markup that was drawn for their shapes. */
function drawings(slide: Slide, drawn: readonly string[], context: SlideContext): readonly Xml[] {
  let from = 0;
  return slide.drawings.map((drawing) => {
    const shapes = drawn.slice(from, from + drawing.shapes.length);
    from += drawing.shapes.length;
    return liftDrawing(drawing, shapes, context.nextId);
  });
}

/** Where the drawings come in reading order: after the content, before the source line. */
function splitAtSource(slide: Slide): readonly [readonly FilledPlaceholder[], readonly FilledPlaceholder[]] {
  const at = slide.placeholders.findIndex((filled) => filled.placeholder === 'source');
  return at < 0 ? [slide.placeholders, []] : [slide.placeholders.slice(0, at), slide.placeholders.slice(at)];
}

/** A slide part. `drawn` is the markup of the shapes of its drawings. */
export function slidePart(
  slide: Slide,
  more: { drawn: readonly string[]; footer: FooterWords },
  context: SlideContext,
): string {
  const [before, after] = splitAtSource(slide);
  const root = el(
    'p:sld',
    presentationNamespaces,
    el(
      'p:cSld',
      {},
      shapeTree(
        before.map((filled) => placeholderXml(filled, context)),
        drawings(slide, more.drawn, context),
        after.map((filled) => placeholderXml(filled, context)),
        footerShapes(more.footer, context),
      ),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
  return xmlPart(root);
}
