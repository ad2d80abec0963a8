import type { FontBook } from '../../text/index.ts';
import type { ImageDraw } from '../brief.ts';
import { emitScene } from './emit-scene.ts';
import { formatNumbers } from './number.ts';
import type { PdfFile } from './pdf-file.ts';

/** Operators for an image: shapes as they are, pixels by the name of an object that holds them (ISO 32000-1 §8.9.5). */
export function emitImage(
  { x, y, width, height, picture }: ImageDraw,
  target: { readonly file: PdfFile; readonly fonts: FontBook },
): string {
  if (picture.kind === 'vector') {
    const scale = formatNumbers(width / picture.width, 0, 0, height / picture.height, x, y);
    return `q\n${scale} cm\n${emitScene(picture.scene, 0, 0, target)}\nQ`;
  }
  // an image stands upright in a space that points up; the page's points down
  return `q\n${formatNumbers(width, 0, 0, -height, x, y + height)} cm\n/${target.file.image(picture)} Do\nQ`;
}
