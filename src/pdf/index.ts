export type * from './brief.ts';
export { factPages } from './fact-pages.ts';
export type { BriefContext } from './layout/composition.ts';
export { layoutBrief } from './layout-brief.ts';
export { checkBrief } from './preflight/check-brief.ts';
export { readPdf } from './read/read-pdf.ts';
export type { RenderPdfContext } from './render-pdf.ts';
export { renderPdf } from './render-pdf.ts';
