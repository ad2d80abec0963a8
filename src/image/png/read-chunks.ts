import { crc32 } from 'node:zlib';
import type { Refusal } from '../picture.ts';

export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** What of a PNG makes its pixels: header, palette, opacity, data. */
const pixelChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** A PNG of chunks that were read, without those that only say something about it. */
export function writePixelChunks(chunks: readonly Chunk[]): Uint8Array {
  const kept = chunks.filter(({ type }) => pixelChunks.has(type));
  return Buffer.concat([Uint8Array.from(signature), ...kept.map(writeChunk)]);
}

function writeChunk({ type, data }: Chunk): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Whether bytes begin as those of a PNG do. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The chunks of a PNG (ISO/IEC 15948 §5.3) up to its end, each held against its checksum. */
export function readChunks(bytes: Uint8Array): readonly Chunk[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  let offset = signature.length;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const end = offset + 8 + length;
    if (end + 4 > bytes.length) return { refused: 'it is cut off before its end' };
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    if (crc32(bytes.subarray(offset + 4, end)) !== view.getUint32(end)) return { refused: 'it is damaged' };
    chunks.push({ type, data: bytes.subarray(offset + 8, end) });
    if (type === 'IEND') return chunks;
    offset = end + 4;
  }
  return { refused: 'it is cut off before its end' };
}
