import type { Drawing, FilledPlaceholder, Slide } from './presentation.ts';

/** What stands on a slide, in the order of its shapes, which is the one that screen readers follow: drawings come before the source line. */
export function inReadingOrder(slide: Slide): readonly (FilledPlaceholder | Drawing)[] {
  const { placeholders, drawings } = slide;
  const at = placeholders.findIndex((filled) => filled.placeholder === 'source');
  if (at < 0) return [...placeholders, ...drawings];
  return [...placeholders.slice(0, at), ...drawings, ...placeholders.slice(at)];
}

/** Whether a piece of a slide is a drawing. */
export function isDrawing(piece: FilledPlaceholder | Drawing): piece is Drawing {
  return 'shapes' in piece;
}
