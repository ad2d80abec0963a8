import type { TextRange } from '../figures/text-range.ts';
import { findCut } from './find-cut.ts';
import { toComparable } from './to-comparable.ts';

/** An ellipsis, also in brackets: words of the source are left out here. */
const ellipsis = /\s*\[?(?:…|\.{3})\]?\s*/;

/** The pieces of a quotation between its ellipses, as `toComparable` gives them. */
export function piecesOf(phrase: string): readonly string[] {
  return phrase
    .split(ellipsis)
    .map(toComparable)
    .filter((piece) => piece !== '');
}

/**
 * Finds a quotation: every place at which its first piece stands, with all others behind it in their order.
 *
 * @param text as `toComparable` gives it
 * @param accepts which finds of a piece count; by default those that cut no word or number
 * @returns for each find the ranges of its pieces
 */
export function findPhrase(
  text: string,
  pieces: readonly string[],
  accepts: (range: TextRange) => boolean = (range) => findCut(text, range) === undefined,
): readonly (readonly TextRange[])[] {
  const [first, ...rest] = pieces.map((piece) => rangesOf(text, piece).filter(accepts));
  return (first ?? []).flatMap((start) => {
    const ranges = [start];
    for (const candidates of rest) {
      const end = ranges.at(-1)?.end ?? 0;
      const next = candidates.find((range) => range.start >= end);
      if (next === undefined) return [];
      ranges.push(next);
    }
    return [ranges];
  });
}

function rangesOf(text: string, piece: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1)) {
    ranges.push({ start, end: start + piece.length });
  }
  return ranges;
}
