import { createRequire } from 'node:module';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a file with pdf.js, which is loaded at the first call. Nothing of the file is run, no font of the machine is looked at, and what
 * cannot be parsed is an error instead of a gap. The library takes the bytes for itself, so it gets a copy. It loads the canvas library
 * as well, which would take the fonts of the machine then, for all pictures that are drawn later.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: true,
    verbosity: 0,
    ...tables(),
  });
}

/** Where the library keeps what files may leave out: codes of East Asian fonts, and the fonts that need not be embedded. */
function tables(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const folder = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package\.json$/, '');
  return { cMapUrl: `${folder}cmaps/`, standardFontDataUrl: `${folder}standard_fonts/` };
}
