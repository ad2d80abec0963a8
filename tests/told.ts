import type { Diagnostic } from '../src/index.ts';

/** What the terminal shows: errors and warnings. Infos are for programs, and every pack without an evidence lock has one. */
export function told(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'info');
}
