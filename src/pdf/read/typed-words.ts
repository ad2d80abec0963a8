import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What an annotation shows on its page, as far as it matters here. */
interface Annotation {
  /** From 0. */
  readonly pageIndex: number;
  readonly annotationType: number;
  /** Lines of its appearance. */
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
}

/**
 * What was typed over the pages of a finished file, by number of the page: words of text boxes and of form fields
 * (ISO 32000-1 §12.5.6.6, §12.5.6.19). Notes that only open when they are clicked are no words of a page.
 */
export async function readTypedWords(document: PDFDocumentProxy): Promise<ReadonlyMap<number, readonly string[]>> {
  const { AnnotationType } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const types = new Set([AnnotationType.FREETEXT, AnnotationType.WIDGET]);
  const annotations = ((await document.getAnnotationsByType(types, new Set())) ??
    []) as unknown as readonly Annotation[];
  const typed = new Map<number, string[]>();
  for (const { pageIndex, annotationType, textContent, contentsObj } of annotations) {
    const contents = annotationType === AnnotationType.FREETEXT ? contentsObj?.str : undefined;
    const words = textContent?.join('\n') ?? contents ?? '';
    if (words.trim() !== '') typed.set(pageIndex + 1, [...(typed.get(pageIndex + 1) ?? []), words]);
  }
  return typed;
}
