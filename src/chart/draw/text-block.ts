import { drawLine } from './draw-text.ts';
import type { Lettering } from './lettering.ts';

/** Lines of text that stand together; each line is pieces in several styles. Points. */
export interface TextBlock {
  readonly lines: readonly (readonly Lettering[])[];
  /** Between the pieces of a line. */
  readonly gap: number;
  readonly lead: number;
  readonly width: number;
  readonly height: number;
}

/** Puts lines together and measures them; lines without pieces are left out. */
export function textBlock(
  lines: readonly (readonly Lettering[])[],
  { gap, lead }: { readonly gap: number; readonly lead: number },
): TextBlock {
  const set = lines.filter((line) => line.length > 0);
  const width = Math.max(0, ...set.map((line) => lineWidth(line, gap)));
  return { lines: set, gap, lead, width, height: set.length * lead };
}

/** Draws a block from its left and top edge. */
export function drawBlock(
  context: CanvasRenderingContext2D,
  block: TextBlock,
  at: { readonly left: number; readonly top: number; readonly align: 'left' | 'center' | 'right' },
): void {
  for (const [index, line] of block.lines.entries()) {
    const free = block.width - lineWidth(line, block.gap);
    let x = at.left + (at.align === 'left' ? 0 : at.align === 'center' ? free / 2 : free);
    for (const piece of line) {
      drawLine(context, piece, { x, y: at.top + (index + 0.5) * block.lead });
      x += piece.width + block.gap;
    }
  }
}

function lineWidth(line: readonly Lettering[], gap: number): number {
  return line.reduce((sum, { width }) => sum + width, gap * (line.length - 1));
}
