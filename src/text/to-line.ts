import type { Box } from './box.ts';
import type { Line, LineSegment, TextRun } from './types.ts';

/** Lines a hair wider than the measure are not worth a diagnostic. */
const overfullTolerance = 0.5;

interface OpenSegment<Tag> {
  readonly run: TextRun<Tag>;
  readonly x: number;
  text: string;
  width: number;
}

/** Sets boxes on one line: neighbours of one style and tag become one segment, spaces stay characters of the text. */
export function toLine<Tag>(
  boxes: readonly Box<Tag>[],
  context: { readonly width: number; readonly last: boolean },
): Line<Tag> {
  const segments: OpenSegment<Tag>[] = [];
  let width = 0;
  const append = (run: TextRun<Tag>, text: string, advance: number) => {
    const open = segments.at(-1);
    if (open !== undefined && (open.run === run || sameStyle(open.run, run))) {
      open.text += text;
      open.width += advance;
    } else segments.push({ run, x: width, text, width: advance });
    width += advance;
  };
  for (const [index, box] of boxes.entries()) {
    for (const piece of box.pieces) append(piece.run, piece.text, piece.width);
    if (box.space !== undefined && index < boxes.length - 1) append(box.space, ' ', box.spaceWidth);
  }
  const end = boxes.at(-1);
  return {
    segments: segments.map(({ run, text, x, width: own }): LineSegment<Tag> => ({ ...run, text, x, width: own })),
    width,
    last: context.last,
    overfull: width > context.width + overfullTolerance,
    ...(!context.last && end !== undefined && end.space === undefined ? { joined: true } : {}),
    ...(end?.cut ? { brokenWord: true } : {}),
  };
}

function sameStyle<Tag>(a: TextRun<Tag>, b: TextRun<Tag>): boolean {
  return (
    a.tag === b.tag &&
    a.face === b.face &&
    a.size === b.size &&
    a.color === b.color &&
    a.rise === b.rise &&
    a.softHyphen === b.softHyphen &&
    a.tracking === b.tracking &&
    (a.features === b.features || a.features.join() === b.features.join())
  );
}
