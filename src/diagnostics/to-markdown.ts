/** Characters that mean something in Markdown as GitHub reads it; a dollar sign begins a formula. */
const special = /[\\`*_~<>[\]&$]/g;

/** Words with names in backticks as Markdown: names stay code, everything else is plain text. */
export function toMarkdown(words: string): string {
  const pieces = words.split(/(`[^`]+`)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(special, '\\$&'))).join('');
}

/** The same for a cell of a table, which a bar would end, even one in code. */
export function toMarkdownCell(words: string): string {
  return toMarkdown(words).replaceAll('|', '\\|');
}
