export type * from './theme.ts';
export { deckSizeNames, deckSlots, textStyleNames } from './theme.ts';
