import type { Box, Piece } from './box.ts';
import { breakOpportunities } from './break-opportunities.ts';
import { hyphenated } from './hyphenated.ts';
import type { TextItem } from './itemise.ts';
import { itemise } from './itemise.ts';
import type { FontBook, Hyphenation, TextRun } from './types.ts';

interface Paragraph<Tag> {
  readonly text: string;
  readonly runs: readonly TextRun<Tag>[];
  readonly fonts: FontBook;
  /** Runs in a fallback face, so that neighbours of one run stay neighbours of one run. */
  readonly fallbacks: Map<TextRun<Tag>, Map<string, TextRun<Tag>>>;
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly required: boolean;
}

/** A character with the marks that combine with it; such a cluster is never cut. */
const cluster = /\P{M}\p{M}*/gu;

/** The measure that boxes must fit into, and how words that do not are divided. */
export interface Measure {
  readonly width: number;
  readonly hyphenation?: Hyphenation | undefined;
}

/**
 * Cuts runs into boxes that a line can hold. A box wider than the measure is cut further: at withheld breaks, then by the rules of the
 * language, then anywhere.
 */
export function toBoxes<Tag>(runs: readonly TextRun<Tag>[], measure: Measure, fonts: FontBook): readonly Box<Tag>[] {
  const text = runs.map((run) => run.text).join('');
  const paragraph: Paragraph<Tag> = { text, runs, fonts, fallbacks: new Map() };
  const boxes: Box<Tag>[] = [];
  let start = 0;
  let withheld: number[] = [];
  for (const opportunity of breakOpportunities(text, runs)) {
    if (opportunity.withheld) {
      withheld.push(opportunity.position);
      continue;
    }
    const extent = { start, end: opportunity.position, required: opportunity.required };
    boxes.push(...fitBox(paragraph, extent, { ...measure, withheld }));
    start = opportunity.position;
    withheld = [];
  }
  return boxes;
}

/** Cuts an extent that is too wide at withheld spaces, then at the other withheld breaks, then inside its word. */
function fitBox<Tag>(
  paragraph: Paragraph<Tag>,
  extent: Extent,
  limit: Measure & { readonly withheld: readonly number[] },
): readonly Box<Tag>[] {
  const box = toBox(paragraph, extent);
  if (box.width <= limit.width) return [box];
  const inside = limit.withheld.filter((position) => position > extent.start && position < extent.end);
  if (inside.length === 0) return hyphenated(box, limit, paragraph.fonts) ?? cutBox(box, limit.width, paragraph.fonts);
  const spaces = inside.filter((position) => paragraph.text[position - 1] === ' ');
  const ends = [...(spaces.length > 0 ? spaces : inside), extent.end];
  return ends.flatMap((end, index) => {
    const part = { start: ends[index - 1] ?? extent.start, end, required: extent.required && end === extent.end };
    return fitBox(paragraph, part, limit);
  });
}

function toBox<Tag>(paragraph: Paragraph<Tag>, extent: Extent): Box<Tag> {
  const { text, fonts } = paragraph;
  const body = text.slice(extent.start, extent.end).replace(/\n+$/, '');
  const word = body.replace(/ +$/, '');
  const pieces = piecesBetween(paragraph, extent.start, extent.start + word.length);
  const space = word.length < body.length ? runAt(paragraph, extent.start + word.length) : undefined;
  return {
    pieces,
    text: word,
    width: widthOf(pieces),
    space,
    spaceWidth: space === undefined ? 0 : measureRun(space, ' ', fonts),
    endsWithHyphen: /[\p{L}\p{N}.][-\u2010\u2013]$/u.test(word),
    required: extent.required,
    cut: false,
  };
}

function piecesBetween<Tag>(paragraph: Paragraph<Tag>, start: number, end: number): readonly Piece<Tag>[] {
  const pieces: Piece<Tag>[] = [];
  let runStart = 0;
  for (const run of paragraph.runs) {
    const runEnd = runStart + run.text.length;
    const from = Math.max(start, runStart);
    const to = Math.min(end, runEnd);
    if (from < to) pieces.push(...toPieces(run, run.text.slice(from - runStart, to - runStart), paragraph));
    runStart = runEnd;
  }
  return pieces;
}

function toPieces<Tag>(run: TextRun<Tag>, text: string, paragraph: Paragraph<Tag>): readonly Piece<Tag>[] {
  return itemise(text, run.face, paragraph.fonts).map((item) => {
    const own = item.face === run.face ? run : inFallback(run, item, paragraph.fallbacks);
    return { run: own, text: item.text, width: measureRun(own, item.text, paragraph.fonts) };
  });
}

function inFallback<Tag>(run: TextRun<Tag>, item: TextItem, fallbacks: Paragraph<Tag>['fallbacks']): TextRun<Tag> {
  const known = fallbacks.get(run) ?? new Map<string, TextRun<Tag>>();
  fallbacks.set(run, known);
  const fallback = known.get(item.face) ?? { ...run, face: item.face, size: run.size * item.scale, features: [] };
  known.set(item.face, fallback);
  return fallback;
}

/** Width of text that the run's own face can print. */
function measureRun<Tag>(run: TextRun<Tag>, text: string, fonts: FontBook): number {
  return fonts.measure(text, run.face, run.size, run.features, run.tracking);
}

function widthOf<Tag>(pieces: readonly Piece<Tag>[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function runAt<Tag>({ runs }: Paragraph<Tag>, position: number): TextRun<Tag> | undefined {
  let end = 0;
  for (const run of runs) {
    end += run.text.length;
    if (position < end) return run;
  }
  return runs.at(-1);
}

/** Fills boxes of at most `width` with the clusters of a box that is too wide; each holds at least one. */
function cutBox<Tag>(box: Box<Tag>, width: number, fonts: FontBook): readonly Box<Tag>[] {
  const filled: Piece<Tag>[][] = [[]];
  let used = 0;
  for (const { run, text } of box.pieces) {
    for (const character of text.match(cluster) ?? []) {
      const advance = measureRun(run, character, fonts);
      if (used > 0 && used + advance > width) {
        filled.push([]);
        used = 0;
      }
      used += advance;
      appendPiece(filled.at(-1) ?? [], { run, text: character, width: advance });
    }
  }
  return filled.map((pieces, index): Box<Tag> => {
    const last = index === filled.length - 1;
    return {
      ...box,
      pieces,
      text: pieces.map((piece) => piece.text).join(''),
      width: widthOf(pieces),
      space: last ? box.space : undefined,
      spaceWidth: last ? box.spaceWidth : 0,
      required: last && box.required,
      cut: !last,
    };
  });
}

function appendPiece<Tag>(pieces: Piece<Tag>[], piece: Piece<Tag>): void {
  const last = pieces.at(-1);
  if (last?.run !== piece.run) pieces.push(piece);
  else pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text, width: last.width + piece.width };
}
