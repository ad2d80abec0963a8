import { type JpegPicture, type Refusal, refuseSize } from './picture.ts';

/** Whether bytes begin as those of a JPEG do. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Baseline, extended and progressive frames with Huffman codes: those that every viewer of PDFs decodes. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const startOfScan = 0xda;

/** Reads the segments of a JPEG (ITU-T T.81 Annex B) up to its first scan; what the scans hold is left to viewers. */
export function readJpeg(bytes: Uint8Array): JpegPicture | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let picture: JpegPicture | undefined;
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    if (bytes[offset] !== 0xff) return { refused: 'it is damaged' };
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = view.getUint16(offset + 2);
    const segment = bytes.subarray(offset + 4, offset + 2 + length);
    if (length < 2 || offset + 2 + length > bytes.length) return { refused: 'it is cut off before its end' };
    if (otherFrames.has(marker)) return { refused: 'it is compressed in a way that not every viewer reads' };
    if (frames.has(marker)) {
      const frame = readFrame(segment, bytes);
      if ('refused' in frame) return frame;
      picture = frame;
    }
    offset += 2 + length;
    if (marker !== startOfScan) continue;
    if (picture === undefined) return { refused: 'it has no header' };
    return endsAfter(bytes, offset) ? picture : { refused: 'it is cut off before its end' };
  }
  return { refused: 'it is cut off before its end' };
}

function readFrame(segment: Uint8Array, bytes: Uint8Array): JpegPicture | Refusal {
  const [precision = 0, a = 0, b = 0, c = 0, d = 0, channels = 0] = segment;
  const [height, width] = [a * 256 + b, c * 256 + d];
  if (precision !== 8 || segment.length !== 6 + 3 * channels) return { refused: 'its header is damaged' };
  if (channels !== 1 && channels !== 3) return { refused: 'its colours are those of print (CMYK)' };
  return refuseSize(width, height) ?? { kind: 'jpeg', width, height, channels, bytes };
}

function endsAfter(bytes: Uint8Array, offset: number): boolean {
  for (let at = bytes.length - 2; at > offset; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
