import type { Diagnostic } from '../diagnostics/index.ts';

/** Takes what is to be told; the same thing at the same place is told once. */
export interface Report {
  readonly add: (...diagnostics: readonly Diagnostic[]) => void;
  readonly diagnostics: () => readonly Diagnostic[];
}

/**
 * An empty report.
 *
 * @param toWords exchanges what stands for values in a message for the values
 */
export function createReport(toWords: (text: string) => string): Report {
  const seen = new Map<string, Diagnostic>();
  return {
    add: (...diagnostics) => {
      for (const diagnostic of diagnostics) seen.set(keyOf(diagnostic), inWords(diagnostic, toWords));
    },
    diagnostics: () => [...seen.values()],
  };
}

// Some of what is wrong is found twice: in the template before it is rendered, and by the helper when it is called.
function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.file, place?.line, place?.column]);
}

function inWords(diagnostic: Diagnostic, toWords: (text: string) => string): Diagnostic {
  const { message, hint } = diagnostic;
  return { ...diagnostic, message: toWords(message), ...(hint === undefined ? {} : { hint: toWords(hint) }) };
}
