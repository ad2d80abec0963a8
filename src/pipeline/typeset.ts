import type { Charts } from '../chart/index.ts';
import type { Checked } from '../diagnostics/index.ts';
import type { Dataset } from '../facts/index.ts';
import { factPages, layoutBrief, renderPdf } from '../pdf/index.ts';
import { factSlides, renderPptx, toPresentation } from '../pptx/index.ts';
import type { FontBook } from '../text/index.ts';
import type { Theme } from '../theme/index.ts';
import type { RenderedDocument } from './render-documents.ts';

/** What typesetting needs besides the document. */
export interface TypesetContext {
  readonly dataset: Dataset;
  readonly charts: Charts;
  readonly theme: Theme;
  readonly fonts: FontBook;
}

/** A document whose pages or slides are decided but not yet written. */
export interface TypesetDocument {
  readonly file: string;
  readonly unit: 'pages' | 'slides';
  /** How many pages or slides. */
  readonly extent: number;
  /** Numbers of the pages or slides of each printed fact, from 1. */
  readonly printed: ReadonlyMap<string, readonly number[]>;
  /** Makes the file's bytes. */
  render(): Promise<Uint8Array>;
}

/** Lays a brief out as pages. */
export function typesetBrief({ file, root, info }: RenderedDocument, shared: TypesetContext): Checked<TypesetDocument> {
  const context = { ...shared, document: info };
  const { value: brief, diagnostics } = layoutBrief(root, context);
  const value: TypesetDocument = {
    file,
    unit: 'pages',
    extent: brief.pages.length,
    printed: factPages(brief),
    render: () => renderPdf(brief, context),
  };
  return { value, diagnostics };
}

/** Lays a deck out as slides. */
export function typesetDeck({ file, root, info }: RenderedDocument, shared: TypesetContext): Checked<TypesetDocument> {
  const context = { ...shared, document: info };
  const { value: presentation, diagnostics } = toPresentation(root, context);
  const value: TypesetDocument = {
    file,
    unit: 'slides',
    extent: presentation.sections.reduce((sum, { slides }) => sum + slides.length, 0),
    printed: factSlides(presentation),
    render: () => renderPptx(presentation, context),
  };
  return { value, diagnostics };
}
