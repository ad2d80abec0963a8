import type { Phrasing } from '../../document/index.ts';
import type { Run } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';

/** Between the measure and its unit, where the author set them apart. */
const separator = ' · ';

/** Cuts runs before the last place where `words` stand in one of them. */
function cutBefore(runs: readonly Run[], words: string): readonly [readonly Run[], readonly Run[]] | undefined {
  const index = runs.findLastIndex((run) => run.text.includes(words));
  const run = runs[index];
  if (run === undefined || words === '') return undefined;
  const at = run.text.lastIndexOf(words);
  const before = { ...run, text: run.text.slice(0, at) };
  const after = { ...run, text: run.text.slice(at) };
  return [
    [...runs.slice(0, index), before],
    [after, ...runs.slice(index + 1)],
  ];
}

/** Drops what joined two pieces: a comma, a dot, spaces. */
function trimmed(runs: readonly Run[], side: 'start' | 'end'): readonly Run[] {
  const at = side === 'start' ? 0 : runs.length - 1;
  const pattern = side === 'start' ? /^[\s,·]+/ : /[\s,·]+$/;
  return runs.map((run, index) => (index === at ? { ...run, text: run.text.replace(pattern, '') } : run));
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
  const [before, after] = cut === undefined ? [[], []] : [trimmed(cut[0], 'end'), trimmed(cut[1], 'start')];
  return before.every((run) => run.text === '') ? only : [...before, ...grey(after)];
}
