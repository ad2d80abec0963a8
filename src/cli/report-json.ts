/** A result as one JSON object on one line; the texts of the input files are left out. */
export function formatJson<Result extends { readonly sources: ReadonlyMap<string, string> }>(result: Result): string {
  const { sources: _, ...shown } = result;
  return `${JSON.stringify(shown)}\n`;
}
