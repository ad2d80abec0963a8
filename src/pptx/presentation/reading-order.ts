import type { PlaceholderKey } from '../grid/layout.ts';
import type { Drawing, FilledPlaceholder, Slide } from './presentation.ts';

/** What drawings stand beside or above: the column at the right, and the line at the foot. */
const afterDrawings: readonly PlaceholderKey[] = ['sideLabel', 'commentary', 'source'];

/**
 * What stands on a slide, in the order of its shapes, which is the one that screen readers follow: drawings come before the commentary
 * beside them and the source line.
 */
export function inReadingOrder(slide: Slide): readonly (FilledPlaceholder | Drawing)[] {
  const { placeholders, drawings } = slide;
  const at = placeholders.findIndex((filled) => afterDrawings.includes(filled.placeholder));
  if (at < 0) return [...placeholders, ...drawings];
  return [...placeholders.slice(0, at), ...drawings, ...placeholders.slice(at)];
}

/** Whether a piece of a slide is a drawing. */
export function isDrawing(piece: FilledPlaceholder | Drawing): piece is Drawing {
  return 'shapes' in piece;
}
