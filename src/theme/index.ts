export type { Rgb } from './color.ts';
export { contrastRatio, formatColor, mixColors, toRgb } from './color.ts';
export type * from './theme.ts';
export { deckSizeNames, deckSlots, textStyleNames } from './theme.ts';
