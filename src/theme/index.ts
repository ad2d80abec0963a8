export type { Rgb } from './color.ts';
export { contrastRatio, formatColor, mixColors, toRgb } from './color.ts';
export type { PaperName } from './paper.ts';
export { onPaper, paperNames } from './paper.ts';
export { readTheme } from './read-theme.ts';
export type * from './theme.ts';
export { colorRoles, deckSizeNames, deckSlots, textStyleNames } from './theme.ts';
