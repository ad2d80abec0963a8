import type { WatchedBuild } from '../pipeline/index.ts';
import { formatProblems } from './report-diagnostics.ts';

/** Names of outputs that a line has room for. */
const mostNamed = 6;

/** What a watched build came to: what is wrong, then what was made and how long it took. */
export function formatWatched({ result, changed, milliseconds }: WatchedBuild, color: boolean): string {
  const problems = formatProblems(result, color);
  const time = `${Math.round(milliseconds)} ms`;
  if (!result.ok) return `${problems}nothing written, after ${time}; waiting for the next save\n`;
  if (changed.length === 0) return `${problems}nothing changed, after ${time}\n`;
  const all = result.outputs.length - 1;
  const others = changed.length - mostNamed;
  const named = [...changed.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return `${problems}built ${changed.length} of ${all} files in ${time}: ${named}\n`;
}
