import { inflateSync } from 'node:zlib';
import { type PixelPicture, type Refusal, refuseSize } from '../picture.ts';
import { type Chunk, readChunks, writePixelChunks } from './read-chunks.ts';
import { type PngForm, toPixels } from './to-pixels.ts';
import { unfilter } from './unfilter.ts';

/** Bit depths that each colour type may have (ISO/IEC 15948 table 11.1), and its samples for a pixel. */
const forms: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Reads a PNG to its pixels: nothing that its header claims is believed before the data bears it out. */
export function readPng(bytes: Uint8Array): PixelPicture | Refusal {
  const chunks = readChunks(bytes);
  if ('refused' in chunks) return chunks;
  const form = readHeader(chunks[0]);
  if ('refused' in form) return form;
  const find = (type: string) => chunks.find((chunk) => chunk.type === type)?.data;
  const palette = find('PLTE');
  if (form.type === 3 && palette === undefined) return { refused: 'it has no palette' };
  const rows = inflate(chunks, form);
  const flat = rows && unfilter(rows, form);
  if (flat === undefined) return { refused: 'its pixels are damaged, or not as many as it says' };
  const pixels = toPixels(flat, form, { palette, transparent: find('tRNS') });
  return { kind: 'pixels', ...pixels, bytes: writePixelChunks(chunks) };
}

function readHeader(chunk: Chunk | undefined): PngForm | Refusal {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) return { refused: 'it has no header' };
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, chunk.data.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, type, interlace] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const form = forms[type];
  if (form === undefined || !form.depths.includes(depth)) return { refused: 'its kind of colours is unknown' };
  if (interlace !== 0) return { refused: 'it is interlaced' };
  const rowLength = Math.ceil((width * form.samples * depth) / 8);
  return refuseSize(width, height) ?? { width, height, depth, type, samples: form.samples, rowLength };
}

/** All rows, each behind the byte of its filter; undefined where there are more or fewer of them. */
function inflate(chunks: readonly Chunk[], { height, rowLength }: PngForm): Uint8Array | undefined {
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const expected = height * (rowLength + 1);
  try {
    const rows = inflateSync(Buffer.concat(data), { maxOutputLength: expected });
    return rows.length === expected ? rows : undefined;
  } catch {
    return undefined;
  }
}
