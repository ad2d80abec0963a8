import type { Paragraph, Run } from '../presentation/presentation.ts';
import { cutRuns, wordsOf } from '../presentation/stretches.ts';

/** The end of a sentence with its closing marks and the marks of its sources, before the beginning of another. */
const sentenceEnd = /(?<!\b\p{Lu})[.!?][”’")\d,\u00a0]*\s+(?=[\p{Lu}“‘"'(])|[。！？][」』）]?(?=.)/gu;

/** Whether a place in runs lies inside the words of a figure, which stand on one slide. */
function isInFigure(runs: readonly Run[], at: number): boolean {
  let from = 0;
  return runs.some(({ text, figure }) => {
    const inside = figure !== undefined && at > from && at < from + text.length;
    from += text.length;
    return inside;
  });
}

function sentencesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const ends = [...wordsOf(runs).matchAll(sentenceEnd)]
    .map((found) => found.index + found[0].length)
    .filter((at) => !isInFigure(runs, at));
  const sentences: (readonly Run[])[] = [];
  let rest = runs;
  let from = 0;
  for (const end of ends) {
    const [sentence, after] = cutRuns(rest, end - from);
    sentences.push(sentence);
    [rest, from] = [after, end];
  }
  return [...sentences, rest];
}

/**
 * A paragraph in pieces that fit a box, cut between sentences; only the first has its bullet. A sentence that does not fit by itself is a
 * piece all the same.
 */
export function splitParagraph(paragraph: Paragraph, fits: (piece: Paragraph) => boolean): readonly Paragraph[] {
  const pieces: (readonly Run[])[] = [];
  for (const sentence of sentencesOf(paragraph.runs)) {
    const last = pieces.at(-1);
    const longer = [...(last ?? []), ...sentence];
    if (last !== undefined && fits({ ...paragraph, runs: longer })) pieces[pieces.length - 1] = longer;
    else pieces.push(sentence);
  }
  return pieces.map((runs, index) => (index === 0 ? { ...paragraph, runs } : { ...paragraph, runs, bullet: 'none' }));
}
