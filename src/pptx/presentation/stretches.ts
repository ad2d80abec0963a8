import type { Run } from './presentation.ts';

function lookOf({ text: _, figure: __, continues: ___, ...look }: Run): string {
  return JSON.stringify(look);
}

/** Whether two runs differ in nothing but their words and the figure that these print. */
export function looksLike(a: Run, b: Run): boolean {
  return lookOf(a) === lookOf(b);
}

/** Whether two runs print the same mention of the same fact, or none both. */
export function sameFigure(a: Pick<Run, 'figure'>, b: Pick<Run, 'figure'>): boolean {
  return a.figure?.fact === b.figure?.fact && a.figure?.mention === b.figure?.mention;
}

/** Runs in stretches that a reader sees as one piece, parted only by the figures that they print. */
export function stretchesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const stretches: Run[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && run.continues === true && looksLike(before, run)) last?.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

/** The words of runs. */
export function wordsOf(runs: readonly Pick<Run, 'text'>[]): string {
  return runs.map((run) => run.text).join('');
}

/** Runs as a file holds them: a stretch is one run, and figures are not told apart. */
export function withoutFigures(runs: readonly Run[]): readonly Run[] {
  return stretchesOf(runs).flatMap((stretch) => {
    const [first] = stretch;
    if (first === undefined) return [];
    const { figure: _, continues: __, ...look } = first;
    return [{ ...look, text: wordsOf(stretch) }];
  });
}

/** Changes letters of runs, each stretch as a whole. Throws where `change` gives words of another length. */
export function changeLetters(runs: readonly Run[], change: (words: string) => string): readonly Run[] {
  return stretchesOf(runs).flatMap((stretch) => {
    const words = wordsOf(stretch);
    const changed = change(words);
    if (changed.length !== words.length) throw new Error('letters are changed one by one');
    let from = 0;
    return stretch.map((run) => {
      const text = changed.slice(from, from + run.text.length);
      from += run.text.length;
      return { ...run, text };
    });
  });
}

/** Cuts runs after so many characters; a run that is cut is in both pieces, and the second piece begins anew. */
export function cutRuns(runs: readonly Run[], length: number): readonly [readonly Run[], readonly Run[]] {
  let left = length;
  const before: Run[] = [];
  const after: Run[] = [];
  for (const run of runs) {
    const { text } = run;
    if (left > 0) before.push({ ...run, text: text.slice(0, left) });
    if (left < text.length) after.push({ ...run, text: text.slice(Math.max(0, left)) });
    left -= text.length;
  }
  const [first, ...rest] = after;
  if (first === undefined) return [before, after];
  const { continues: _, ...anew } = first;
  return [before, [anew, ...rest]];
}
