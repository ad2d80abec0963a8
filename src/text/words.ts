/** Splits after each space, the way text is shaped and printed: `a b` gives `a `, `b`. */
export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
    words.push(text.slice(start, end + 1));
    start = end + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}
