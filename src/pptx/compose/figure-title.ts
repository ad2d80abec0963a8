import type { Phrasing } from '../../document/index.ts';
import type { Run } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';

/** Unit and as-of stand apart from the measure: after the last ` · `, else after the last comma. */
const separators = [' · ', ', '] as const;

/** Splits runs at the last occurrence of a separator in one of them. */
function splitAtLast(runs: readonly Run[], separator: string): readonly [readonly Run[], readonly Run[]] | undefined {
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    const at = run?.text.lastIndexOf(separator) ?? -1;
    if (run === undefined || at < 0) continue;
    const before = { ...run, text: run.text.slice(0, at) };
    const after = { ...run, text: run.text.slice(at + separator.length) };
    return [
      [...runs.slice(0, index), before],
      [after, ...runs.slice(index + 1)],
    ];
  }
  return undefined;
}

function grey(runs: readonly Run[]): readonly Run[] {
  return [{ text: ' · ' }, ...runs].map((run) => ({ ...run, color: 'grey', bold: false }));
}

/** The line over a figure: what is measured, bold, then unit and date in grey. */
export function figureTitleRuns(title: readonly Phrasing[], subtitle: readonly Phrasing[]): readonly Run[] {
  const main = toRuns(title, { marks: false });
  const second = toRuns(subtitle, { marks: false });
  if (main.length > 0 && second.length > 0) return [...main, ...grey(second)];
  const only = main.length > 0 ? main : second;
  const split = separators.map((separator) => splitAtLast(only, separator)).find((found) => found !== undefined);
  return split === undefined ? only : [...split[0], ...grey(split[1])];
}
