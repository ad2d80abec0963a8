import type { FontBook } from '../text/index.ts';
import type { PdfAttachment } from './attachment.ts';
import type { Brief } from './brief.ts';

/** What a brief is painted with. */
export interface RenderPdfContext {
  readonly fonts: FontBook;
  /** Files to put into it, in order; none by default. */
  readonly attachments?: readonly PdfAttachment[];
}

/**
 * Paints a laid out brief as PDF/UA-1 and PDF/A-3a. The PDF library is loaded at the first call.
 *
 * @throws when two attachments have one name, or one has a name or media type that no file can have
 */
export async function renderPdf(brief: Brief, context: RenderPdfContext): Promise<Uint8Array> {
  const { paintBrief } = await import('./paint/paint-brief.ts');
  return paintBrief(brief, context);
}
