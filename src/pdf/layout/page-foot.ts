import type { Theme } from '../../theme/index.ts';
import { type Piece, piece } from './atom.ts';
import type { Frame } from './composition.ts';
import { penOf, rule } from './rules.ts';
import type { Placed } from './side-notes.ts';

/** Footnotes at the foot of pages. */
export interface PageFoot {
  /** Height that the footnotes of these numbers take from a page, the white above them included. */
  readonly height: (numbers: readonly number[]) => number;
  /** The footnotes under a short rule, so that the last one ends at `bottom`. */
  readonly place: (numbers: readonly number[], bottom: number) => readonly Placed[];
}

const spaceAbove = 12;
const ruleGap = 5;
const ruleWidth = 64;
const noteGap = 2;

/** Sets footnotes at the foot of pages, each whole. */
export function createFoot(notes: ReadonlyMap<number, Piece>, frame: Frame, theme: Theme): PageFoot {
  const piecesOf = (numbers: readonly number[]) =>
    [...numbers].sort((a, b) => a - b).flatMap((number) => notes.get(number) ?? []);
  const noteHeight = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { height }, index) => sum + height + (index === 0 ? 0 : noteGap), 0);
  return {
    height(numbers) {
      const pieces = piecesOf(numbers);
      return pieces.length === 0 ? 0 : spaceAbove + ruleGap + noteHeight(pieces);
    },
    place(numbers, bottom) {
      const pieces = piecesOf(numbers);
      if (pieces.length === 0) return [];
      const placed: Placed[] = [];
      let y = bottom - noteHeight(pieces);
      const line = rule({ x: frame.x, width: ruleWidth }, 0, penOf(theme, 'footnote'));
      placed.push({ piece: piece({ draws: [line] }), y: y - ruleGap });
      for (const note of pieces) {
        placed.push({ piece: note, y });
        y += note.height + noteGap;
      }
      return placed;
    },
  };
}

/** A document without footnotes. */
export const emptyFoot: PageFoot = { height: () => 0, place: () => [] };
