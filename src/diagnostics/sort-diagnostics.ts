import type { Diagnostic } from './diagnostic.ts';

/**
 * Orders diagnostics by file, line, column and code, those without a place first, and leaves out repeats:
 * a template that stands in two documents is read twice.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = identity(diagnostic);
    if (!unique.has(key)) unique.set(key, diagnostic);
  }
  return [...unique.values()].sort(compare);
}

function identity({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.file, place?.sheet, place?.line, place?.column]);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a, b) || compareTexts(a.code, b.code);
}

function comparePlaces({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return (
    compareTexts(a.file, b.file) || compareTexts(a.sheet ?? '', b.sheet ?? '') || a.line - b.line || a.column - b.column
  );
}

/** By code unit, so that the order is the same in every locale. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
