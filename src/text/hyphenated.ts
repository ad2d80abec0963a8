import type { Box, Piece } from './box.ts';
import { hyphenPositions } from './hyphenation.ts';
import type { FontBook, Hyphenation, TextRun } from './types.ts';

const hyphen = '-';

/**
 * A box that is too wide, divided by the rules of its language into boxes that end in a hyphen, each as wide as the measure allows.
 * Undefined where it may not be divided, or where one part would still be too wide.
 */
export function hyphenated<Tag>(
  box: Box<Tag>,
  { width, hyphenation }: { readonly width: number; readonly hyphenation?: Hyphenation | undefined },
  fonts: FontBook,
): readonly Box<Tag>[] | undefined {
  if (hyphenation === undefined || !box.pieces.every(({ run }) => hyphenation.mayDivide(run))) return undefined;
  const ends = hyphenPositions(box.text, hyphenation.language);
  const parts: Box<Tag>[] = [];
  let start = 0;
  while (start < box.text.length) {
    const rest = cutFrom(box, start, box.text.length, fonts);
    if (rest.width <= width) return [...parts, rest];
    const part = ends
      .filter((end) => end > start)
      .map((end) => ({ end, cut: withHyphen(cutFrom(box, start, end, fonts), fonts) }))
      .findLast(({ cut }) => cut.width <= width);
    if (part === undefined) return undefined;
    parts.push(part.cut);
    start = part.end;
  }
  return parts;
}

function cutFrom<Tag>(box: Box<Tag>, start: number, end: number, fonts: FontBook): Box<Tag> {
  const pieces: Piece<Tag>[] = [];
  let from = 0;
  for (const { run, text } of box.pieces) {
    const inside = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    if (inside !== '') pieces.push({ run, text: inside, width: widthOf(run, inside, fonts) });
    from += text.length;
  }
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  return { ...box, pieces, text: box.text.slice(start, end), width };
}

/** The part before a hyphen; what ends the whole word comes later. */
function withHyphen<Tag>(part: Box<Tag>, fonts: FontBook): Box<Tag> {
  const run = part.pieces.at(-1)?.run;
  if (run === undefined) return part;
  const own: TextRun<Tag> = { ...run, softHyphen: true };
  const width = widthOf(own, hyphen, fonts);
  return {
    ...part,
    pieces: [...part.pieces, { run: own, text: hyphen, width }],
    width: part.width + width,
    space: undefined,
    spaceWidth: 0,
    endsWithHyphen: true,
    required: false,
  };
}

function widthOf<Tag>({ face, size, features, tracking }: TextRun<Tag>, text: string, fonts: FontBook): number {
  return fonts.measure(text, face, size, features, tracking);
}
