import type { Phrasing } from '../../document/index.ts';
import type { Run } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';
import { cutRuns, stretchesOf, wordsOf } from '../presentation/stretches.ts';

/** Between the measure and its unit, where the author set them apart. */
const separator = ' · ';

/** Drops what joined two pieces: a comma, a dot, spaces. */
function trimmed(runs: readonly Run[], side: 'start' | 'end'): readonly Run[] {
  const words = wordsOf(runs);
  if (side === 'start') return cutRuns(runs, words.length - words.replace(/^[\s,·]+/, '').length)[1];
  return cutRuns(runs, words.replace(/[\s,·]+$/, '').length)[0];
}

/** Cuts runs before the last place where `words` stand in one stretch of them; what joined the pieces is dropped. */
function cutBefore(runs: readonly Run[], words: string): readonly [readonly Run[], readonly Run[]] | undefined {
  const stretches = stretchesOf(runs);
  const index = stretches.findLastIndex((stretch) => wordsOf(stretch).includes(words));
  const stretch = stretches[index];
  if (stretch === undefined || words === '') return undefined;
  const [before, after] = cutRuns(stretch, wordsOf(stretch).lastIndexOf(words));
  return [
    [...stretches.slice(0, index).flat(), ...trimmed(before, 'end')],
    [...trimmed(after, 'start'), ...stretches.slice(index + 1).flat()],
  ];
}

function grey(runs: readonly Run[]): readonly Run[] {
  return [{ text: ' · ' }, ...runs].map((run) => ({ ...run, color: 'grey', bold: false }));
}

/** The line over a figure: what is measured, bold, then unit and date in grey; `unit` tells where a title in one piece divides. */
export function figureTitleRuns(title: readonly Phrasing[], subtitle: readonly Phrasing[], unit = ''): readonly Run[] {
  const main = toRuns(title, { marks: false });
  const second = toRuns(subtitle, { marks: false });
  if (main.length > 0 && second.length > 0) return [...main, ...grey(second)];
  const only = main.length > 0 ? main : second;
  const cut = cutBefore(only, unit) ?? cutBefore(only, separator);
  if (cut === undefined || wordsOf(cut[0]) === '') return only;
  return [...cut[0], ...grey(cut[1])];
}
