import type { Theme } from './theme.ts';

/** Sizes of paper in points, upright: ISO 216 and ANSI/ASME Y14.1. */
const papers = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const;

export type PaperName = keyof typeof papers;

/** Every size of paper that a pack may name. */
export const paperNames = ['A4', 'Letter'] as const satisfies readonly PaperName[];

/** A theme whose briefs are laid out on paper of this size; its margins and columns of notes stay as they are. */
export function onPaper(theme: Theme, name: PaperName): Theme {
  return { ...theme, page: { ...theme.page, ...papers[name] } };
}
