import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Checked } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ReadFile, ReadLeaf } from '../../trace/index.ts';
import { Attempts } from './attempts.ts';
import { checkPdfBytes, fileFault } from './pdf-faults.ts';
import { openPdf } from './pdf-library.ts';
import { readPage } from './read-page.ts';
import { readRecord } from './read-record.ts';
import { withoutStrayRejections } from './stray-rejections.ts';
import { readTypedWords } from './typed-words.ts';

/** More pages than any brief has. */
const mostPages = 10_000;

/**
 * Reads a finished PDF back from its bytes, as any reader program finds it: a piece with the words of each page and one for each
 * alternative text, the title, and the record in its attachment `facts.json`. `file` is its name, for diagnostics. What cannot be read
 * is a diagnostic: of the whole file, then there is no value, or of a page, which then has no pieces. pdf.js is loaded at the first call.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Checked<ReadFile | undefined>> {
  const faults = checkPdfBytes(bytes, file);
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  return withoutStrayRejections(() => readSound(bytes, file));
}

async function readSound(bytes: Uint8Array, file: string): Promise<Checked<ReadFile | undefined>> {
  const task = await openPdf(bytes);
  try {
    return await readDocument(await task.promise, file);
  } catch (error) {
    return { value: undefined, diagnostics: [fileFault(error, file)] };
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, file: string): Promise<Checked<ReadFile | undefined>> {
  const { numPages } = document;
  if (numPages === 0) {
    return { value: undefined, diagnostics: [diagnose('file-not-readable', { file, reason: 'it has no pages' })] };
  }
  if (numPages > mostPages) {
    const reason = `it has ${numPages} pages`;
    return { value: undefined, diagnostics: [diagnose('file-too-large', { file, reason })] };
  }
  const attempts = new Attempts(file);
  const leaves = await readLeaves(document, attempts);
  const title = await attempts.read('title', readTitle(document), '');
  const record = await attempts.read('facts.json', readRecord(document), '');
  const value: ReadFile = { unit: 'page', title, leaves, ...(record === undefined ? {} : { record }) };
  return { value, diagnostics: attempts.diagnostics };
}

/** The pages one after the other: the library keeps what it has parsed until it is told that a page is done with. */
async function readLeaves(document: PDFDocumentProxy, attempts: Attempts): Promise<readonly ReadLeaf[]> {
  const typed = await attempts.read('annotations', readTypedWords(document), new Map());
  const leaves: ReadLeaf[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const blank: ReadLeaf = { number, pieces: [], cells: [], workbookFacts: [] };
    const reading = document.getPage(number).then((page) => readPage(page, typed.get(number) ?? []));
    leaves.push(await attempts.read(`page ${number}`, reading, blank));
  }
  return leaves;
}

async function readTitle(document: PDFDocumentProxy): Promise<string> {
  const { info } = (await document.getMetadata()) as { readonly info: { readonly Title?: string } };
  return info.Title ?? '';
}
