import type { Face, FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import { canvasFamily } from '../scene/css-font.ts';

type Canvas = typeof import('@napi-rs/canvas');
type NodeCanvas = typeof import('chartjs-node-canvas');

let loading: Promise<{ canvas: Canvas; nodeCanvas: NodeCanvas }> | undefined;

/** Loads the native canvas, which costs 50 ms and 14 MB, when the first PNG is asked for. */
export function canvasLibrary(): Promise<{ canvas: Canvas; nodeCanvas: NodeCanvas }> {
  loading ??= load();
  return loading;
}

/**
 * With the reader of PDFs, which loads the same library, the one place outside pipeline and cli that touches the environment:
 * @napi-rs/canvas has no other switch, and it has to be set before the first import. With system fonts, a missing glyph would come from whatever font the machine happens to have.
 */
async function load(): Promise<{ canvas: Canvas; nodeCanvas: NodeCanvas }> {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const canvas = await import('@napi-rs/canvas');
  const nodeCanvas = await import('chartjs-node-canvas');
  return { canvas, nodeCanvas };
}

/** Makes the faces of the chart and picture styles known to the canvas, each under the name of its file. */
export function registerFaces(canvas: Canvas, theme: Theme, fonts: FontBook): void {
  const styles = [
    theme.styles.chartLabel,
    theme.styles.chartValue,
    theme.styles.chartSecondary,
    theme.styles.heading,
    theme.styles.figureSubtitle,
    theme.styles.sourceLine,
  ];
  for (const { face } of styles) registerFace(canvas, theme, fonts.face(face));
}

function registerFace({ GlobalFonts }: Canvas, theme: Theme, face: Face): void {
  const described = theme.faces[face.name];
  if (described === undefined) return;
  const family = canvasFamily(described);
  if (!GlobalFonts.has(family)) GlobalFonts.register(Buffer.from(face.bytes), family);
}
