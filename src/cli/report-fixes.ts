import { count, dim, printable } from '../diagnostics/index.ts';
import type { FixResult } from '../pipeline/index.ts';

/** What was fixed: each edit at its place, after a dry run the lines as they are and as they would be. */
export function formatFixes(
  { fixed, changed }: Pick<FixResult, 'fixed' | 'changed'>,
  { dryRun, color }: { readonly dryRun: boolean; readonly color: boolean },
): string {
  if (fixed.length === 0) return 'nothing to fix\n';
  const edits = count(fixed.length, 'edit');
  if (!dryRun) {
    const lines = fixed.map(
      ({ title, place }) => `  ${printable(place.file)}:${place.line}:${place.column} ${printable(title)}`,
    );
    return `made ${edits}:\n${lines.join('\n')}\n`;
  }
  const lines = changed.map(
    ({ file, line, was, is }) => `${dim(`  ${file}:${line}`, color)}\n  - ${shown(was)}\n  + ${shown(is)}`,
  );
  return `would make ${edits}, and wrote nothing:\n${lines.join('\n')}\n`;
}

function shown(line: string): string {
  return printable(line.replace(/\r$/, ''));
}
