import type { Diagnostic } from '../diagnostics/index.ts';

/** Takes what is to be told; the same thing at the same place is told once. */
export interface Report {
  readonly add: (...diagnostics: readonly Diagnostic[]) => void;
  readonly diagnostics: () => readonly Diagnostic[];
}

/** An empty report. */
export function createReport(): Report {
  const seen = new Map<string, Diagnostic>();
  return {
    add: (...diagnostics) => {
      for (const diagnostic of diagnostics) seen.set(keyOf(diagnostic), diagnostic);
    },
    diagnostics: () => [...seen.values()],
  };
}

// Some of what is wrong is found twice: in the template before it is rendered, and by the helper when it is called.
function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.file, place?.line, place?.column]);
}
