import type { Place } from '../diagnostics/index.ts';
import type { ModulePaths } from './own.ts';

/** A module of a pack in a stack: its URL, the query that it was loaded with, line, and column unless the line below points at it. */
const frame = /(file:\/\/[^\s?]*)\?briefpack=[^:\s]*:(\d+)(?::(\d+))?/;

/**
 * The innermost place of a stack that lies in code of the pack. Where two modules do not fit together Node shows the line of the import, and
 * points at it with carets.
 */
export function placeInStack(stack: string | undefined, modules: ModulePaths): Place | undefined {
  const lines = (stack ?? '').split('\n');
  for (const [index, text] of lines.entries()) {
    const [, url = '', line = '1', column] = frame.exec(text) ?? [];
    const file = modules.get(url);
    if (file === undefined) continue;
    return { file, line: Number(line), column: column === undefined ? columnOf(lines[index + 2]) : Number(column) };
  }
  return undefined;
}

function columnOf(carets = ''): number {
  return Math.max(carets.indexOf('^'), 0) + 1;
}
