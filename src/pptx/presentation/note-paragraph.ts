import type { NoteParagraph, Run } from './presentation.ts';
import { sameFigure } from './stretches.ts';

/** Runs as a paragraph of speaker notes: without marks, which lead nowhere there, and without styles. */
export function noteOf(runs: readonly Run[]): NoteParagraph {
  const joined: NoteParagraph['runs'][number][] = [];
  for (const { text, figure, raise } of runs) {
    if (raise !== undefined || text === '') continue;
    const run = figure === undefined ? { text } : { text, figure };
    const last = joined.at(-1);
    if (last === undefined || !sameFigure(last, run)) joined.push(run);
    else joined[joined.length - 1] = { ...last, text: last.text + text };
  }
  return { runs: joined };
}
