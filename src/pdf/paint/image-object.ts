import { deflateSync } from 'node:zlib';
import type { JpegPicture, PixelPicture } from '../../image/index.ts';
import type { PdfFile, PdfReference } from './pdf-file.ts';

/** Writes an image XObject (ISO 32000-1 §8.9.5), with its opacity as a soft mask where it has any (§11.6.5.3). */
export function writeImageObject(picture: PixelPicture | JpegPicture, reference: PdfFile['reference']): PdfReference {
  const { width, height } = picture;
  const form = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  if (picture.kind === 'jpeg') {
    const ColorSpace = picture.channels === 1 ? 'DeviceGray' : 'DeviceRGB';
    return ended(reference({ ...form, ColorSpace, Filter: 'DCTDecode' }), picture.bytes);
  }
  const { colors, alpha } = picture;
  const grey = { ...form, ColorSpace: 'DeviceGray', Filter: 'FlateDecode' };
  const mask = alpha === undefined ? undefined : ended(reference(grey), deflateSync(alpha));
  const colored = { ...form, ColorSpace: 'DeviceRGB', Filter: 'FlateDecode' };
  return ended(reference({ ...colored, ...(mask && { SMask: mask }) }), deflateSync(colors));
}

function ended(object: PdfReference, bytes: Uint8Array): PdfReference {
  object.end(bytes);
  return object;
}
