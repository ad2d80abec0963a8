import type { Checked, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Picture, Refusal } from './picture.ts';
import { isPng } from './png/read-chunks.ts';
import { readPng } from './png/read-png.ts';
import { isJpeg, readJpeg } from './read-jpeg.ts';
import { isSvg, readSvg } from './svg/read-svg.ts';

/** Larger files are no images for a brief. */
const mostBytes = 20 * 1024 * 1024;
const mostSvgBytes = 1024 * 1024;

/**
 * Reads an image of a pack, by what it is and not by its name, and checks all of it, so that nothing that draws it meets a file that
 * lies about itself.
 *
 * @param file its path in the pack
 * @param place where the pack asks for it
 */
export function readPicture(bytes: Uint8Array, file: string, place: Place): Checked<Picture | undefined> {
  const picture = readAny(bytes);
  if (!('refused' in picture)) return { value: picture, diagnostics: [] };
  const code = picture.large === true ? 'image-too-large' : 'image-not-readable';
  return { value: undefined, diagnostics: [diagnose(code, { file, reason: picture.refused }, { place })] };
}

function readAny(bytes: Uint8Array): Picture | Refusal {
  if (bytes.length > mostBytes) return { refused: `it has ${Math.ceil(bytes.length / 1024 / 1024)} MB`, large: true };
  if (isPng(bytes)) return readPng(bytes);
  if (isJpeg(bytes)) return readJpeg(bytes);
  const text = new TextDecoder().decode(bytes.subarray(0, mostSvgBytes));
  if (!isSvg(text)) return { refused: 'it is neither a PNG nor a JPEG nor an SVG' };
  return bytes.length > mostSvgBytes ? { refused: 'it has more than 1 MB of shapes', large: true } : readSvg(text);
}
