import type { MarkdownSource, PlacedText, SourceLines } from './markdown-source.ts';
import type { Block } from './to-blocks.ts';

/**
 * The text of a paragraph or heading with the place of each character. markdown-it takes indentation, list and quote signs off the lines,
 * so each line of the text is looked for at the end of its line in the source.
 */
export function placeInline(block: Block, source: MarkdownSource, lines: SourceLines): PlacedText {
  const text = block.children[0]?.token.content ?? '';
  const first = block.token.map?.[0] ?? 0;
  const starts: { readonly position: number; readonly offset: number }[] = [];
  let position = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const written = lines.textOf(first + index);
    starts.push({ position, offset: lines.startOf(first + index) + Math.max(0, written.lastIndexOf(line)) });
    position += line.length + 1;
  }
  const placeAt = (wanted: number) => {
    const start = starts.findLast((line) => line.position <= wanted) ?? { position: 0, offset: 0 };
    return source.placeAt(start.offset + wanted - start.position);
  };
  return { text, placeAt };
}
