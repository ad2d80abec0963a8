import type { Box } from './box.ts';
import { itemise } from './itemise.ts';
import type { FontBook, Line, LineSegment, TextRun } from './types.ts';

/** Lines a hair wider than the measure are not worth a diagnostic. */
const overfullTolerance = 0.5;

/** Sets boxes on one line: neighbours of one style and tag become one segment, spaces stay characters of the text. */
export function toLine<Tag>(
  boxes: readonly Box<Tag>[],
  context: { readonly width: number; readonly fonts: FontBook; readonly last: boolean },
): Line<Tag> {
  const runs: TextRun<Tag>[] = [];
  for (const [index, box] of boxes.entries()) {
    for (const piece of box.pieces) appendItems(runs, { ...piece.run, text: piece.text }, context.fonts);
    if (box.space !== undefined && index < boxes.length - 1)
      appendItems(runs, { ...box.space, text: ' ' }, context.fonts);
  }
  const segments = place(runs, context.fonts);
  const end = segments.at(-1);
  const width = end === undefined ? 0 : end.x + end.width;
  return {
    segments,
    width,
    last: context.last,
    overfull: width > context.width + overfullTolerance,
    ...(boxes.at(-1)?.cut ? { brokenWord: true } : {}),
  };
}

function appendItems<Tag>(runs: TextRun<Tag>[], run: TextRun<Tag>, fonts: FontBook): void {
  for (const item of itemise(run.text, run.face, fonts)) {
    const own = item.face === run.face;
    const next = own ? run : { ...run, face: item.face, size: run.size * item.scale, features: [] };
    const last = runs.at(-1);
    if (last !== undefined && sameStyle(last, next)) runs[runs.length - 1] = { ...last, text: last.text + item.text };
    else runs.push({ ...next, text: item.text });
  }
}

function sameStyle<Tag>(a: TextRun<Tag>, b: TextRun<Tag>): boolean {
  return (
    a.tag === b.tag &&
    a.face === b.face &&
    a.size === b.size &&
    a.color === b.color &&
    a.rise === b.rise &&
    a.tracking === b.tracking &&
    a.features.join() === b.features.join()
  );
}

function place<Tag>(runs: readonly TextRun<Tag>[], fonts: FontBook): readonly LineSegment<Tag>[] {
  let x = 0;
  return runs.map((run) => {
    const width = fonts.measure(run.text, run.face, run.size, run.features, run.tracking);
    const segment = { ...run, x, width };
    x += width;
    return segment;
  });
}
