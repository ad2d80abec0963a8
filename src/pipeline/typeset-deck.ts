import type { Checked } from '../diagnostics/index.ts';
import { citationsOf, mentionsOf } from '../document/index.ts';
import { deckAlternatives, deckFigures, factSlides, renderPptx, toPresentation } from '../pptx/index.ts';
import type { RenderedDocument } from './render-documents.ts';
import type { TypesetContext, TypesetDocument } from './typeset.ts';
import { recordOf } from './typeset.ts';

/** Lays a deck out as slides. */
export function typesetDeck(document: RenderedDocument, shared: TypesetContext): Checked<TypesetDocument> {
  const { theme, brand } = shared;
  const context = { ...shared, document: document.info };
  const { value: presentation, diagnostics } = toPresentation(document.root, context);
  const printed = factSlides(presentation);
  const record = recordOf(document, shared, { facts: printed.keys(), printed: deckFigures(presentation) });
  const value: TypesetDocument = {
    file: document.file,
    unit: 'slides',
    extent: presentation.sections.reduce((sum, { slides }) => sum + slides.length, 0),
    printed,
    record,
    alternatives: () => deckAlternatives(presentation),
    repeated: () =>
      presentation.sections.flatMap(({ title, slides }) => [title, ...slides.map((slide) => slide.title)]),
    mentions: mentionsOf(document.root),
    citations: citationsOf(document.root),
    content: { presentation, record },
    // what is written was measured before
    render: () => renderPptx(presentation, { theme, record, ...(brand && { brand }) }),
  };
  return { value, diagnostics };
}
