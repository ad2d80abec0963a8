import type { FontBook } from '../text/index.ts';
import type { Brief } from './brief.ts';

/** What a brief is painted with. */
export interface RenderPdfContext {
  readonly fonts: FontBook;
}

/** Paints a laid out brief as PDF/UA-1 and PDF/A-3a. The PDF library is loaded at the first call. */
export async function renderPdf(brief: Brief, context: RenderPdfContext): Promise<Uint8Array> {
  const { paintBrief } = await import('./paint/paint-brief.ts');
  return paintBrief(brief, context.fonts);
}
