import type { Theme, ThemeFace } from '../../theme/index.ts';

/** A font as a canvas names it, resolved to a face of the theme. */
export interface CanvasFont {
  readonly face: string;
  readonly size: number;
}

/** Chart.js measures its hidden ticks with a weight before the size. */
const pattern = /^(?:normal\s+)?([\d.]+)px\s+'([^']+)'$/;

/**
 * The family name under which a face is known to the canvas: its file's name. Families with several weights are told apart by
 * canvases in their own ways; a name for each file leaves nothing to choose.
 */
export function canvasFamily(face: ThemeFace): string {
  const file = face.file.slice(face.file.lastIndexOf('/') + 1);
  return file.replace(/\.[a-z0-9]+$/i, '').replaceAll(/[^\w-]/g, '_');
}

/** Writes a face and size as a canvas reads them. The family is quoted: a digit in a bare name is no CSS identifier. */
export function formatCanvasFont(face: string, size: number, theme: Theme): string {
  const described = theme.faces[face];
  if (described === undefined) throw new Error(`the theme has no face \`${face}\``);
  return `${size}px '${canvasFamily(described)}'`;
}

/** Finds the face behind a CSS font. Throws where the theme has no such face: a silent substitute would hide a fault. */
export function toCanvasFont(css: string, theme: Theme): CanvasFont {
  const match = pattern.exec(css.trim());
  if (match === null) throw new Error(`font not understood: ${css}`);
  const found = Object.entries(theme.faces).find(([, face]) => canvasFamily(face) === match[2]);
  if (found === undefined) throw new Error(`the theme has no face for the chart font ${css}`);
  return { face: found[0], size: Number(match[1]) };
}
