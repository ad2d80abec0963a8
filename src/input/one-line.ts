/** Text on one line, without the space around it: what `words()` makes of a scalar. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
