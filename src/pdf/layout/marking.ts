import type { Piece } from './atom.ts';
import type { BriefContext, Composition, Frame } from './composition.ts';
import { setBlock, type TextRequest } from './set-text.ts';

/** The handling marking in one line, set right as FIRST asks of TLP labels. */
export function setMarking(
  composition: Composition,
  marking: string,
  { element, color }: Pick<TextRequest, 'element' | 'color'>,
): Piece {
  const frame = markingFrame(composition.context);
  return setBlock({ composition, content: marking, style: 'marking', ...frame, element, color, align: 'right' });
}

function markingFrame({ theme: { page } }: BriefContext): Frame {
  return { x: page.marginLeft, width: page.width - page.marginLeft - page.marginRight };
}

/** From the top edge of the page to the line with the marking. */
export function markingTop({ context }: Composition, edge: 'top' | 'bottom'): number {
  const { page, styles } = context.theme;
  const middle = edge === 'top' ? page.marking : page.height - page.marking;
  return middle - styles.marking.lead / 2;
}
