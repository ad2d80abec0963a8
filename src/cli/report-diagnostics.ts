import type { Diagnostic } from '../diagnostics/index.ts';
import { formatDiagnostic, formatSummary } from '../diagnostics/index.ts';

/** What a command found in a pack, as far as its problems go. */
interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Each diagnostic with the line that it points at, an empty line before each. */
export function formatFrames({ diagnostics, sources }: Findings, color: boolean): string {
  return diagnostics.map((diagnostic) => `\n${formatFrame(diagnostic, sources, color)}`).join('');
}

/** The errors alone and how many there are, for commands that report on something else; empty where there are none. */
export function formatErrors({ diagnostics, sources }: Findings, color: boolean): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  return `${formatFrames({ diagnostics: errors, sources }, color)}\n${formatSummary(errors)}\n`;
}

function formatFrame(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>, color: boolean): string {
  const { place, related } = diagnostic;
  const relatedSource = related && sources.get(related.place.file);
  return formatDiagnostic(diagnostic, place && sources.get(place.file), {
    color,
    ...(relatedSource !== undefined && { relatedSource }),
  });
}
