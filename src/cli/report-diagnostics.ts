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
  return formatCounted({ diagnostics: diagnostics.filter(({ severity }) => severity === 'error'), sources }, color);
}

/** Everything but notes, and how many there are; empty where there are none. */
export function formatProblems({ diagnostics, sources }: Findings, color: boolean): string {
  return formatCounted({ diagnostics: diagnostics.filter(({ severity }) => severity !== 'info'), sources }, color);
}

function formatCounted(findings: Findings, color: boolean): string {
  const { diagnostics } = findings;
  return diagnostics.length === 0 ? '' : `${formatFrames(findings, color)}\n${formatSummary(diagnostics)}\n`;
}

function formatFrame(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>, color: boolean): string {
  const { place, related } = diagnostic;
  const relatedSource = related && sources.get(related.place.file);
  return formatDiagnostic(diagnostic, place && sources.get(place.file), {
    color,
    ...(relatedSource !== undefined && { relatedSource }),
  });
}
