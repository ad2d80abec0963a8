import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadLeaf, ReadPiece } from '../../trace/index.ts';
import { alternativesIn } from './alternatives.ts';
import { joinWords } from './page-words.ts';

/** Reads a page: its words, those that were typed over it, and its alternative texts. */
export async function readPage(page: PDFPageProxy, typed: readonly string[]): Promise<ReadLeaf> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const text = [joinWords(items), ...typed].filter((words) => words !== '').join('\n');
  const alternatives = alternativesIn(await page.getStructTree());
  page.cleanup();
  const words: readonly ReadPiece[] = text === '' ? [] : [{ kind: 'text', text }];
  return {
    number: page.pageNumber,
    pieces: [...words, ...alternatives.map((alt): ReadPiece => ({ kind: 'alt', text: alt }))],
    cells: [],
    workbookFacts: [],
  };
}
