import { Script } from 'node:vm';
import type { Place } from '../../diagnostics/index.ts';

/**
 * Where a module cannot be parsed: Node tells that of scripts alone. So the statements that only modules have are put aside, each with as many
 * characters as it has, and the rest is read as a script, which does not run.
 *
 * @param error what loading it failed with
 * @returns undefined where that was something else, or is in those statements themselves
 */
export function locateSyntaxError(file: string, text: string, error: unknown): Place | undefined {
  if (!(error instanceof SyntaxError) || file.endsWith('.json')) return undefined;
  const opening = '(async () => {';
  const script = text
    .replace(/^\s*import\s[^;'"]*?(?:from\s*)?(['"])[^'"\n]*\1[^;\n]*;?/gm, blank)
    .replace(/^(\s*)export\s*(?:\*|\{)[^;\n]*;?/gm, blank)
    .replace(/^(\s*)export\s+default(?=\s)/gm, (words) => words.replace('export default', 'exported     ='))
    .replace(/^(\s*)export(?=\s)/gm, (words) => words.replace('export', '      '));
  try {
    new Script(`${opening}${script}\n})`, { filename: file, columnOffset: -opening.length });
    return undefined;
  } catch (found) {
    const [at = '', , carets = ''] = found instanceof Error ? (found.stack ?? '').split('\n') : [];
    const line = Number(/:(\d+)$/.exec(at)?.[1] ?? 1);
    const column = carets.indexOf('^') + 1;
    return { file, line, column: Math.max(line === 1 ? column - opening.length : column, 1) };
  }
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
