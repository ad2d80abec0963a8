/**
 * Splits text into words and single spaces, the way it is shaped and printed: `a b` gives `a`, ` `, `b`. A space stands alone, so
 * that a word is shaped once wherever it falls in a line.
 */
export function splitWords(text: string): readonly string[] {
  return text.match(/ |[^ ]+/g) ?? [];
}
