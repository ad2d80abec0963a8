import type { Diagnostic, Severity } from './diagnostic.ts';

const nouns = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
] as const satisfies readonly (readonly [Severity, string, string])[];

/** How many there are: `3 errors, 1 warning in 2 files`; `no problems` when there are none. */
export function formatSummary(diagnostics: readonly Diagnostic[]): string {
  const amounts = nouns.flatMap(([severity, one, many]) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [amount(found, one, many)];
  });
  if (amounts.length === 0) return 'no problems';
  const files = new Set(diagnostics.flatMap(({ place }) => place?.file ?? [])).size;
  return `${amounts.join(', ')}${files === 0 ? '' : ` in ${amount(files, 'file', 'files')}`}`;
}

function amount(found: number, one: string, many: string): string {
  return `${found} ${found === 1 ? one : many}`;
}
