import type { BuildResult, TraceResult } from '../pipeline/index.ts';

/** The result as one JSON object on one line; the texts of the input files are left out. */
export function formatJson(result: BuildResult | TraceResult): string {
  const { sources: _, ...shown } = result;
  return `${JSON.stringify(shown)}\n`;
}
