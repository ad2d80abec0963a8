/** Puts texts for the names in braces: `Exports to {Country}`. Names that nothing is known of stay as they are and are told. */
export function fillPattern(
  pattern: string,
  textOf: (name: string) => string | undefined,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const text = pattern.replace(/\{([^{}]+)\}/g, (written, name: string) => {
    const found = textOf(name.trim());
    if (found === undefined) unknown.push(name.trim());
    return found ?? written;
  });
  return { text, unknown };
}
