export { breakLines } from './break-lines.ts';
export { checkGlyphs, missingGlyphs } from './coverage.ts';
export { createFontBook } from './font-book.ts';
export type { TextItem } from './itemise.ts';
export { itemise } from './itemise.ts';
export type * from './types.ts';
export { splitWords } from './words.ts';
export type { WrapOptions, WrappedLine } from './wrap-text.ts';
export { wrapText } from './wrap-text.ts';
