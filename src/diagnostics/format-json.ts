import type { Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** Diagnostics as a JSON array, sorted, fields in a fixed order; ends with a line feed. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const shown = sortDiagnostics(diagnostics).map(({ code, severity, message, place, hint, related }) => ({
    code,
    severity,
    message,
    place,
    hint,
    related,
  }));
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}
